import { describe, expect, it } from 'vitest';
import type { ClaimQuantity } from '../../../lib/claims/types';
import { agrees, figureFit } from '../../../lib/match/compare/figures';
import { participantFit, partiesOf } from '../../../lib/match/compare/participants';
import { isSlip } from '../../../lib/match/compare/slips';
import { typeFit } from '../../../lib/match/compare/type-fit';
import { contentWords, wordIndex } from '../../../lib/match/compare/words';
import type { TimeMention } from '../../../lib/time/types';
import { sampleEvent } from '../../events/sample-events';

const fit = (claim: string[], event: string[]): number => participantFit(partiesOf(claim), partiesOf(event));

describe('participantFit', () => {
  it('those named beat their states, their states beat others', () => {
    const call = ['donald-trump', 'vladimir-putin'];
    const order = [
      call,
      ['united-states', 'russia'],
      ['donald-trump', 'volodymyr-zelensky'],
      ['france', 'germany'],
    ];
    const fits = order.map((claim) => fit(claim, call));
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(fits[0]).toBe(1);
    expect(fits.at(-1)).toBe(0);
  });

  it('a ministry speaks for its state more than one of its people does', () => {
    expect(fit(['russian-defence-ministry'], ['russia', 'ukraine'])).toBeGreaterThan(
      fit(['sergey-lavrov'], ['russia', 'ukraine']),
    );
  });

  it('nobody fits nobody', () => {
    expect(fit([], ['russia'])).toBe(0);
  });
});

describe('typeFit', () => {
  it('the same kind beats a near one, a near one a far one', () => {
    expect(typeFit(['talks'], 'talks')).toBe(1);
    expect(typeFit(['meeting'], 'talks')).toBeGreaterThan(typeFit(['meeting'], 'phone_call'));
    expect(typeFit(['prisoner_exchange'], 'strike')).toBe(0);
  });
  it('a kind told later is less the claim’s own', () => {
    expect(typeFit(['meeting', 'vote'], 'vote')).toBeLessThan(1);
    expect(typeFit(['phone_call', 'statement'], 'statement')).toBeLessThan(
      typeFit(['phone_call', 'talks'], 'talks'),
    );
  });
});

const counted = (value: number, what: string, mod?: ClaimQuantity['mod']): ClaimQuantity => ({
  start: 0,
  end: 1,
  value,
  unit: 'people',
  what,
  ...(mod && { mod }),
});

describe('figures', () => {
  it.each([
    [500, 'less', 492, true],
    [500, 'less', 520, false],
    [200, 'more', 215, true],
    [200, 'more', 320, false],
    [200, 'about', 190, true],
    [200, undefined, 205, false],
    [205, undefined, 205, true],
  ] as const)('%i (%s) of %i: %s', (claim, mod, known, expected) => {
    expect(agrees(counted(claim, 'prisoners', mod), known)).toBe(expected);
  });

  it('compares like with like', () => {
    const event = sampleEvent({
      id: 'x',
      date: '2025-04-13',
      quantities: [{ what: 'killed', value: 35, unit: 'people' }],
    });
    expect(figureFit([counted(35, 'killed')], event)).toBe(1);
    expect(figureFit([counted(53, 'killed')], event)).toBe(0);
    expect(figureFit([counted(35, 'missiles')], event)).toBeNull();
  });
});

describe('isSlip', () => {
  const on = (value: string): TimeMention[] => [
    {
      start: 0,
      end: 1,
      type: 'date',
      value,
      basis: 'explicit',
      certain: { year: true, month: true, day: true },
    },
  ];
  const event = sampleEvent({ id: 'x', date: '2025-05-16' });
  it.each([
    ['2024-05-16', true],
    ['2025-06-16', true],
    ['2025-05-26', true],
    ['2025-05-61', true],
    ['2025-05-13', true],
    ['2025-09-02', false],
    ['2023-05-16', false],
  ])('%s: %s', (value, expected) => {
    expect(isSlip(on(value), event)).toBe(expected);
  });
  it('day and month may be swapped', () => {
    expect(isSlip(on('2024-08-06'), sampleEvent({ id: 'y', date: '2024-06-08' }))).toBe(true);
  });
});

describe('wordIndex', () => {
  const texts = [
    'Nga phóng tên lửa Oreshnik vào Dnipro',
    'Nga phóng tên lửa vào Kiev',
    'EU thông qua gói trừng phạt',
  ].map(contentWords);
  const overlap = wordIndex(texts);

  it('rare words tell more than common ones', () => {
    const [oreshnik = 0, kyiv = 0, sanctions = 0] = overlap(
      contentWords('Oreshnik của Nga rơi xuống Dnipro'),
    );
    expect(oreshnik).toBeGreaterThan(kyiv);
    expect(sanctions).toBe(0);
  });
  it('the whole text is 1, no text 0', () => {
    expect(overlap(texts[2] ?? new Set())[2]).toBe(1);
    expect([...overlap(new Set())]).toEqual([0, 0, 0]);
  });
  it('reads unaccented and decomposed spelling alike', () => {
    expect([...contentWords('Tên lửa Đức'.normalize('NFD'))]).toEqual([...contentWords('ten lua duc')]);
  });
});
