import { describe, expect, it } from 'vitest';
import { formKey } from '../../lib/entities/forms';
import { allEntities, entityById, holdersOf, placesAround, stateOf } from '../../lib/entities/gazetteer';
import { readYearFiles } from '../../tools/pack/load';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe('the gazetteer', () => {
  it('has at least 600 entries with slugs of their own', () => {
    const ids = allEntities().map((entity) => entity.id);
    expect(ids.length).toBeGreaterThanOrEqual(600);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !slug.test(id))).toEqual([]);
  });

  it('points nowhere into the void', () => {
    const dangling = allEntities().flatMap((entity) =>
      [entity.of, entity.within, ...(entity.roles ?? []).map((role) => role.of)]
        .filter((id) => id !== undefined && !entityById(id))
        .map((id) => `${entity.id} → ${id}`),
    );
    expect(dangling).toEqual([]);
  });

  it('gives no full form to two entities', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const entity of allEntities()) {
      for (const form of new Set([entity.name.vi, entity.name.en, ...entity.variants].map(formKey))) {
        const other = owner.get(form);
        if (other !== undefined && other !== entity.id) clashes.push(`${form}: ${other}, ${entity.id}`);
        owner.set(form, entity.id);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('knows every participant and place of the bundled record', async () => {
    const events = (await readYearFiles()).flatMap((year) => year.events);
    const unknown = events
      .flatMap((event) => [...event.participants, ...event.places])
      .filter((id) => !entityById(id));
    expect(unknown).toEqual([]);
  });

  it('cites a report for every role', () => {
    const roles = allEntities().flatMap((entity) => entity.roles ?? []);
    expect(roles.length).toBeGreaterThan(100);
    const cited = roles.map(({ source, fromSource, toSource }) => source ?? fromSource ?? toSource ?? '');
    expect(cited.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
  });

  it.each([
    ['kremlin', 'russia'],
    ['vladimir-putin', 'russia'],
    ['bucha', 'ukraine'],
    ['azovstal', 'ukraine'],
    ['white-house', 'united-states'],
    ['russia', 'russia'],
    ['nato', undefined],
    ['nobody', undefined],
  ])('stateOf(%s) is %s', (id, state) => {
    expect(stateOf(id)).toBe(state);
  });

  it('placesAround goes from the town to the state', () => {
    expect(placesAround('pokrovsk')).toEqual(['pokrovsk', 'donetsk-oblast', 'ukraine']);
  });

  it.each([
    ['president', 'united-states', '2025-01-19', ['joe-biden']],
    ['president', 'united-states', '2025-01-20', ['donald-trump']],
    ['commander-in-chief', 'ukraine', '2026-07-25', ['mykhailo-drapatyi']],
    ['defence-minister', 'russia', '2024-05-10', ['sergei-shoigu']],
    ['defence-minister', 'russia', '2024-05-20', ['andrei-belousov']],
    ['defence-minister', 'ukraine', '2026-01-10', ['denys-shmyhal']],
    ['defence-minister', 'ukraine', '2026-08-01', []],
    ['president', 'ukraine', '2014-07-01', ['petro-poroshenko']],
    ['prime-minister', 'hungary', '2026-05-01', ['viktor-orban']],
    ['prime-minister', 'hungary', '2026-05-10', ['peter-magyar']],
    ['security-council-secretary', 'ukraine', '2025-08-01', ['rustem-umerov']],
    ['prime-minister', 'united-kingdom', '2022-10-01', ['liz-truss']],
    ['prime-minister', 'russia', '2015-02-12', ['dmitry-medvedev']],
    ['foreign-minister', 'united-kingdom', '2022-03-01', ['liz-truss']],
    ['foreign-minister', 'france', '2024-02-01', ['stephane-sejourne']],
    ['president', 'atlantis', null, []],
  ])('holdersOf(%s, %s) on %s', (office, of, day, expected) => {
    expect(holdersOf(office, of, day)).toEqual(expected);
  });
});
