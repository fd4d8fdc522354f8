import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/analysis/types';
import type { EventRecord } from '../../lib/events/types';
import { coverageOf, coverageSamples } from '../../tools/eval/coverage-report';
import type { NewsItem } from '../../tools/eval/news-items';
import { type CoverageVerdict, coverageVerdicts } from '../../tools/eval/news-verdicts';
import { loadBundledPack } from '../../tools/pack/load';

const item = (index: number, war = true): NewsItem => ({
  url: `https://thanhnien.vn/tin-${index}.htm`,
  outlet: 'Thanh Niên',
  published: '2025-08-12T07:00:00+07:00',
  title: `Tin ${index}`,
  summary: null,
  war,
});

const event = { id: '2025-08-11-strike', aliases: ['2025-08-11-old'] } as EventRecord;
const verdict = (index: number, change: Partial<CoverageVerdict>): CoverageVerdict => ({
  url: item(index).url,
  datable: true,
  event: null,
  why: 'a strike',
  ...change,
});

/** What the engine makes of an item whose only claim has this best match. */
const analysisWith = (relation: string, id: string): Analysis =>
  ({ claims: [{ matches: [{ relation, event: id }] }] }) as unknown as Analysis;

const measure = (verdicts: CoverageVerdict[], analyses = new Map<string, Analysis>()) =>
  coverageOf({ name: 'mended', items: [item(1), item(2)] }, verdicts, [event], analyses);

describe('coverageSamples', () => {
  const items = Array.from({ length: 700 }, (_, index) => item(index, index % 2 === 0));
  const [mended, untouched] = coverageSamples(items).map((sample) => sample.items.map(({ url }) => url));

  it('draws 150 of the war twice, none of them in both', () => {
    expect(new Set([...(mended ?? []), ...(untouched ?? [])]).size).toBe(300);
    expect(items.filter(({ war }) => war).map(({ url }) => url)).toEqual(
      expect.arrayContaining([...(mended ?? []), ...(untouched ?? [])]),
    );
  });

  it('stays when the file is in another order', () => {
    const [again] = coverageSamples([...items].reverse()).map((sample) => sample.items.map(({ url }) => url));
    expect(again).toEqual(mended);
  });
});

describe('coverageOf', () => {
  it.each([
    ['its id', '2025-08-11-strike', { share: 0.5, faults: [] }],
    ['an alias', '2025-08-11-old', { share: 0.5, faults: [] }],
    ['no event', null, { share: 0, faults: [] }],
  ])('takes %s', (_, id, expected) => {
    expect(measure([verdict(1, { event: id }), verdict(2, {})])).toMatchObject(expected);
  });

  it('an id that left the record is a fault', () => {
    const { faults } = measure([verdict(1, { event: '2025-08-11-gone' }), verdict(2, {})]);
    expect(faults).toEqual([`no longer in the record: 2025-08-11-gone (${item(1).url})`]);
  });

  it('an item without a verdict is a fault', () => {
    expect(measure([verdict(1, { event: event.id })]).faults).toEqual([`no verdict: ${item(2).url}`]);
  });

  it('counts datable items alone', () => {
    const { share, reached } = measure([verdict(1, { event: event.id }), verdict(2, { datable: false })]);
    expect({ share, reached }).toEqual({ share: 1, reached: true });
  });

  it('tells what it was before the events written since', () => {
    const { lines } = measure([verdict(1, { event: event.id, added: true }), verdict(2, {})]);
    expect(lines[1]).toContain('1 of 2 (50.0 %)');
    expect(lines[1]).toContain('written since: 0 of 2 (0.0 %)');
  });

  it.each([
    ['same', event.id, 1],
    ['near', event.id, 0],
    ['same', '2025-08-12-other', 0],
  ])('the engine gives %s %s first', (relation, id, found) => {
    const analyses = new Map([[item(1).url, analysisWith(relation, id)]]);
    const { lines } = measure([verdict(1, { event: event.id }), verdict(2, { event: event.id })], analyses);
    expect(lines[2]).toContain(`${found} of 2`);
  });
});

it('every event of the verdicts is in the record', async () => {
  const { events } = await loadBundledPack();
  const known = new Set(events.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const gone = coverageVerdicts().filter(({ event: id }) => id !== null && !known.has(id));
  expect(gone).toEqual([]);
});
