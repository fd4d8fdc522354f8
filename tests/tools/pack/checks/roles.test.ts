import { describe, expect, it } from 'vitest';
import roles from '../../../../assets/entities/roles.json';
import { type RoleRow, roleProblems } from '../../../../tools/pack/checks/roles';

const row = (change: Partial<RoleRow>): RoleRow => ({
  person: 'joe-biden',
  office: 'president',
  of: 'united-states',
  from: '2021-01-20',
  to: '2025-01-19',
  source: 'https://example.org/a',
  ...change,
});

describe('roleProblems', () => {
  it('finds nothing in the list of roles', () => {
    expect(roleProblems(roles as RoleRow[])).toEqual([]);
  });

  it.each<[string, Partial<RoleRow>, string]>([
    ['nobody', { person: 'nobody' }, 'unknown entity nobody'],
    ['no state', { of: 'atlantis' }, 'unknown entity atlantis'],
    ['a day that is none', { to: '2025-13-01' }, '2025-13-01 is no day'],
    ['an end before the start', { to: '2020-01-01' }, 'ends before it begins'],
    ['no report', { source: undefined }, 'no report'],
    ['no address', { source: 'example' }, 'example is no address'],
    ['a told start without a start', { from: undefined, fromSource: 'https://example.org/b' }, 'a first day'],
    ['an ended role seen later', { seen: '2025-01-01' }, 'both seen and ended'],
    [
      'a bearer seen in no report',
      { to: undefined, seen: '2025-01-01', source: undefined },
      'seen in no report',
    ],
    ['a told end without an end', { to: undefined, toSource: 'https://example.org/b' }, 'a last day'],
  ])('tells %s', (_, change, problem) => {
    expect(roleProblems([row(change)]).join()).toContain(problem);
  });

  it.each<[string, Partial<RoleRow>, Partial<RoleRow>, boolean]>([
    ['one after the other', {}, { from: '2025-01-20', to: undefined }, false],
    ['in the week of a handover', {}, { from: '2025-01-14', to: undefined }, false],
    ['at once', {}, { from: '2024-06-01', to: undefined }, true],
    ['both open', { to: undefined }, { from: '2025-01-20', to: undefined }, true],
    ['of two states', {}, { of: 'russia', from: '2024-06-01' }, false],
    ['as envoys', { office: 'special-envoy' }, { office: 'special-envoy' }, false],
  ])('two holders %s', (_, one, other, clash) => {
    const rows = [row(one), row({ person: 'donald-trump', ...other })];
    expect(roleProblems(rows).length > 0).toBe(clash);
    expect(roleProblems(rows.reverse()).length > 0).toBe(clash);
  });
});
