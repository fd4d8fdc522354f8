import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/checks/types';
import { comparison, heading } from '../../lib/ui/labels';
import { itemsOf } from '../../lib/ui/model/items';
import { weekdayAnalysis } from '../fixtures/analysis';
import { en, vi } from './words-of-tests';

/** An ordinal against the calendar (the number of a day of the war) or against an event (its place in a series). */
function ordinal(side: 'calendar' | 'series', claimed = '3', known = '1251') {
  const [of] = weekdayAnalysis.findings;
  if (!of) throw new Error('The fixture has no finding.');
  const message = side === 'calendar' ? of.message : 'Số thứ tự khác với các bản tin trước; a · b.';
  const finding: Finding = { ...of, kind: 'ordinal', claimed, known, message };
  const analysis = { ...weekdayAnalysis, findings: [finding] };
  const item = itemsOf(analysis).find((candidate) => candidate.finding === finding);
  if (!item) throw new Error('The finding is no item.');
  return { analysis, item };
}

describe('an ordinal', () => {
  // "thứ 3" alone is Tuesday.
  it.each([
    ['calendar', vi, 'Số thứ tự của ngày khác với lịch', 'ngày thứ 3', 'ngày thứ 1.251'],
    ['calendar', en, 'Day count differs from the calendar', 'day 3', 'day 1,251'],
    ['series', vi, 'Số thứ tự khác với các bản tin trước', 'lần thứ 3', 'lần thứ 1.251'],
    ['series', en, 'Ordinal differs from earlier reports', 'no. 3', 'no. 1,251'],
  ] as const)('against %s says of what it is the number', (side, words, title, page, other) => {
    const { analysis, item } = ordinal(side);
    expect(heading(words, analysis, item)).toBe(title);
    const values = comparison(words, analysis, item);
    expect([values?.page.value, values?.other.value]).toEqual([page, other]);
  });

  it.each([
    [vi, 'lần đầu', '18/3'],
    [en, 'the first', '18 Mar'],
  ] as const)('that is the first stands beside the day of an earlier one', (words, page, other) => {
    const { analysis, item } = ordinal('series', '1', '2025-03-18');
    const values = comparison(words, analysis, item);
    expect([values?.page.value, values?.other.value]).toEqual([page, other]);
  });
});
