import { describe, expect, it } from 'vitest';
import type { ClaimQuantity } from '../../../lib/claims/types';
import type { Quantity } from '../../../lib/events/types';
import { agrees, agreesWith, classOf, figureFit, sameKind } from '../../../lib/match/compare/figures';
import { sampleEvent } from '../../events/sample-events';

const told = (value: number, what: string, mod?: ClaimQuantity['mod'], unit = 'people'): ClaimQuantity => ({
  start: 0,
  end: 1,
  value,
  what,
  unit,
  ...(mod && { mod }),
});

describe('what a record counts', () => {
  it.each([
    ['prisoners each side', 'people', 'prisoners'],
    ['killed on day one', 'people', 'killed'],
    ['wounded in Kyiv', 'people', 'wounded'],
    ['evacuated', 'people', 'evacuated'],
    ['bodies returned to Ukraine', 'bodies', 'bodies'],
    ['drones launched', 'drones', 'drones'],
    ['drones shot down', 'drones', 'downed drones'],
    ['Ukrainian drones downed', 'drones', 'downed drones'],
    ['vessels added', 'vessels', 'ships'],
    ['loan', 'EUR', 'money'],
    ['call length', 'minutes', 'minutes'],
  ])('%s (%s): %s', (what, unit, expected) => {
    expect(classOf({ what, unit, value: 1 })).toBe(expected);
  });

  it.each([
    ['people', 'people', 'prisoners each side', 'people', true],
    ['prisoners', 'people', 'soldiers each side', 'people', true],
    ['killed', 'people', 'wounded', 'people', false],
    ['killed', 'people', 'prisoners each side', 'people', false],
    ['drones', 'drones', 'drones shot down', 'drones', false],
    ['money', 'USD', 'loan', 'EUR', false],
    ['money', 'EUR', 'loan', 'EUR', true],
  ])('%s in %s beside %s in %s: %s', (mine, mineUnit, theirs, theirUnit, expected) => {
    expect(sameKind(told(1, mine, undefined, mineUnit), { what: theirs, unit: theirUnit, value: 1 })).toBe(
      expected,
    );
  });
});

describe('when figures agree', () => {
  it.each<[string, number, Quantity['mod'], number, boolean]>([
    ['the same', 90, undefined, 90, true],
    ['another', 92, undefined, 90, false],
    ['more than the record bounds from below', 92, 'more', 90, true],
    ['less than the record bounds from below', 88, 'more', 90, false],
    ['far more', 150, 'more', 90, false],
    ['less than the record bounds from above', 88, 'less', 90, true],
    ['beside what the record tells roughly', 93, 'about', 90, true],
  ])('%s: %s of %s %s: %s', (_, mine, mod, known, expected) => {
    const quantity: Quantity = { what: 'countries', value: known, unit: 'countries', ...(mod && { mod }) };
    expect(agreesWith(told(mine, 'countries', undefined, 'countries'), quantity)).toBe(expected);
  });

  it.each<[string, ClaimQuantity, number, boolean]>([
    ['equal', told(246, 'prisoners'), 246, true],
    ['one off', told(246, 'prisoners'), 247, false],
    ['more than', told(200, 'prisoners', 'more'), 215, true],
    ['more than, of far more', told(200, 'prisoners', 'more'), 307, false],
    ['more than, of less', told(200, 'prisoners', 'more'), 199, false],
    ['nearly', told(500, 'prisoners', 'less'), 492, true],
    ['nearly, of more', told(500, 'prisoners', 'less'), 501, false],
    ['about, above', told(40, 'aircraft', 'about'), 41, true],
    ['about, below', told(40, 'aircraft', 'about'), 37, true],
    ['about, far off', told(40, 'aircraft', 'about'), 50, false],
  ])('%s', (_name, mine, theirs, expected) => {
    expect(agrees(mine, theirs)).toBe(expected);
  });

  const swap = sampleEvent({
    id: 'x',
    date: '2025-05-23',
    quantities: [
      { what: 'prisoners each side', value: 390, unit: 'people' },
      { what: 'wounded returned', value: 31, unit: 'people' },
    ],
  });

  it('all that agree are better than some, some better than none', () => {
    const [all, some, none] = [
      [told(390, 'prisoners'), told(31, 'wounded')],
      [told(390, 'prisoners'), told(30, 'wounded')],
      [told(307, 'prisoners'), told(30, 'wounded')],
    ].map((quantities) => figureFit(quantities, swap) ?? -1);
    expect(all).toBe(1);
    expect(some).toBeLessThan(all ?? 0);
    expect(none).toBe(0);
    expect(some).toBeGreaterThan(0);
  });

  it('nothing of one kind says nothing', () => {
    expect(figureFit([told(539, 'drones', undefined, 'drones')], swap)).toBeNull();
    expect(figureFit([], swap)).toBeNull();
  });
});
