import { entityById } from '../../../lib/entities/gazetteer';
import type { EntityId, Role } from '../../../lib/entities/types';
import { daysApart } from './problem';

/** One line of assets/entities/roles.json. */
export type RoleRow = Role & { person: EntityId };

/** Offices that several people hold at once. */
const SHARED = new Set(['special-envoy', 'presidential-aide']);
/** Days for which two holders of one office may overlap: named, but not yet sworn in with the ministers. */
const HANDOVER = 7;
const BOUND = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Roles of nobody, without a report, with dates that cannot be, and offices that two people hold at once. */
export const roleProblems = (rows: readonly RoleRow[]): string[] =>
  rows.flatMap((row, index) =>
    [...ofRow(row), ...rows.slice(index + 1).flatMap((other) => together(row, other))].map(
      (problem) => `${row.person}, ${row.office}: ${problem}`,
    ),
  );

function ofRow({ person, of, from, to, seen, source, fromSource, toSource }: RoleRow): string[] {
  const sources = [source, fromSource, toSource].filter((url) => url !== undefined);
  return [
    ...[person, of].filter((id) => !entityById(id)).map((id) => `unknown entity ${id}`),
    ...[from, to]
      .filter((bound) => bound !== undefined && !BOUND.test(bound))
      .map((bound) => `${bound} is no day`),
    ...(from !== undefined && to !== undefined && from > to ? ['ends before it begins'] : []),
    ...(sources.length === 0 ? ['no report'] : []),
    ...sources.filter((url) => !/^https?:\/\/[^/]+\./.test(url)).map((url) => `${url} is no address`),
    ...(fromSource !== undefined && from === undefined
      ? ['a report of a first day that it does not have']
      : []),
    ...(seen !== undefined && to !== undefined ? ['both seen and ended'] : []),
    ...(seen !== undefined && source === undefined ? ['seen in no report'] : []),
    ...(toSource !== undefined && to === undefined ? ['a report of a last day that it does not have'] : []),
  ];
}

function together(one: RoleRow, other: RoleRow): string[] {
  if (one.office !== other.office || one.of !== other.of || SHARED.has(one.office)) return [];
  const [first, second] = (one.from ?? '') <= (other.from ?? '') ? [one, other] : [other, one];
  if (first.to !== undefined && (second.from ?? '') > first.to) return [];
  const open = first.to === undefined || second.from === undefined;
  const clash = open || daysApart(second.from ?? '', first.to ?? '') > HANDOVER;
  return clash ? [`held together with ${other.person}`] : [];
}
