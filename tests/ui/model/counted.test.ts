import { describe, expect, it } from 'vitest';
import { countedTime } from '../../../lib/ui/model/counted';
import { type Item, itemsOf } from '../../../lib/ui/model/items';
import { sampleAnalysis } from '../../fixtures/analysis';

const { text } = sampleAnalysis;
const items = itemsOf(sampleAnalysis);
const conflict = items.find(({ kind }) => kind === 'conflict');
const match = items.find(({ kind }) => kind === 'match');
if (!conflict?.finding || !conflict.time || !match?.time) throw new Error('The sample lacks items.');
const { finding, time } = conflict;
const written = { ...match.time, certain: { year: true, month: true, day: true } };
const about = (kind: 'figure' | 'weekday'): Item['finding'] => ({ ...finding, kind });

describe('countedTime', () => {
  it.each<[string, Item, boolean]>([
    ['a relative day that differs', conflict, true],
    ['the day of a match', match, true],
    ['no time', { ...conflict, time: null }, false],
    ['a length of time', { ...conflict, time: { ...time, type: 'duration', value: 'PT72H' } }, false],
    ['a day of a finding written in full', { ...conflict, time: written }, false],
    ['a day of a match written in full', { ...match, time: written }, true],
    ['a figure of “hôm qua”', { ...conflict, finding: about('figure') }, true],
    ['a figure of “Ngày 14/8”', { ...conflict, finding: about('figure'), time: match.time }, false],
    ['a weekday of “Ngày 14/8”', { ...conflict, finding: about('weekday'), time: match.time }, true],
  ])('%s: %#', (_name, item, counted) => {
    expect(countedTime(text, item) !== null).toBe(counted);
  });
});
