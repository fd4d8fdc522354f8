import groups from '../../assets/entities/groups.json';
import organisations from '../../assets/entities/organisations.json';
import placesRussia from '../../assets/entities/places-russia.json';
import placesUkraine from '../../assets/entities/places-ukraine.json';
import placesWorld from '../../assets/entities/places-world.json';
import roles from '../../assets/entities/roles.json';
import peopleRussia from '../../assets/entities/russia-people.json';
import states from '../../assets/entities/states.json';
import peopleUkraine from '../../assets/entities/ukraine-people.json';
import peopleUnitedStates from '../../assets/entities/us-people.json';
import weapons from '../../assets/entities/weapons.json';
import peopleWorld from '../../assets/entities/world-people.json';
import { covers } from './terms';
import type { Entity, EntityId, Role } from './types';

/** One line of assets/entities/roles.json: who held which office, and when. */
type RoleRow = Role & { person: EntityId };

const rolesByPerson = new Map<EntityId, Role[]>();
for (const { person, ...role } of roles as RoleRow[]) {
  rolesByPerson.set(person, [...(rolesByPerson.get(person) ?? []), role]);
}

const entities: readonly Entity[] = (
  [
    states,
    peopleRussia,
    peopleUkraine,
    peopleUnitedStates,
    peopleWorld,
    organisations,
    groups,
    placesUkraine,
    placesRussia,
    placesWorld,
    weapons,
  ] as Entity[][]
)
  .flat()
  .map((entity) => {
    const held = rolesByPerson.get(entity.id);
    return held ? { ...entity, roles: held } : entity;
  });

/** Who held an office, by 'president|france'. */
const holders = new Map<string, { person: EntityId; role: Role }[]>();
for (const { person, ...role } of roles as RoleRow[]) {
  const key = `${role.office}|${role.of}`;
  holders.set(key, [...(holders.get(key) ?? []), { person, role }]);
}

const byId = new Map(entities.map((entity) => [entity.id, entity]));

/** Every entry of the gazetteer, states first. */
export const allEntities = (): readonly Entity[] => entities;

export const entityById = (id: EntityId): Entity | undefined => byId.get(id);

/** The state behind a person, office, organisation or place ('kremlin' → 'russia', 'kyiv' → 'ukraine'). */
export function stateOf(id: EntityId): EntityId | undefined {
  const seen = new Set<EntityId>();
  let entity = byId.get(id);
  while (entity && entity.kind !== 'state' && !seen.has(entity.id)) {
    seen.add(entity.id);
    const next: EntityId | undefined = entity.of ?? entity.within;
    entity = next === undefined ? undefined : byId.get(next);
  }
  return entity?.kind === 'state' ? entity.id : undefined;
}

/** Read once a place of the gazetteer: every claim is held against the places of hundreds of events. */
const chains = new Map<EntityId, readonly EntityId[]>();

/** The place itself and every larger one around it, nearest first ('bucha' → 'kyiv-oblast' → 'ukraine'). */
export function placesAround(id: EntityId): readonly EntityId[] {
  const known = chains.get(id);
  if (known) return known;
  const chain: EntityId[] = [];
  let next: EntityId | undefined = id;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = byId.get(next)?.within;
  }
  if (byId.has(id)) chains.set(id, chain);
  return chain;
}

/** The office's holders whose period covers the day (all known ones when the day is null). */
export function holdersOf(office: string, of: EntityId, day: string | null): EntityId[] {
  const held = (holders.get(`${office}|${of}`) ?? []).filter(({ role }) => day === null || covers(role, day));
  return [...new Set(held.map(({ person }) => person))];
}
