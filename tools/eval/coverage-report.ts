import type { Analysis } from '../../lib/analysis/types';
import type { EventRecord } from '../../lib/events/types';
import type { NewsItem } from './news-items';
import type { CoverageVerdict } from './news-verdicts';
import { sampleBy } from './sample';

const SIZE = 150;

/** Share of the datable items that have their event, from which a sample reaches its bar. */
const BARS = { mended: 0.75, untouched: 0.6 };

export interface CoverageSample {
  name: keyof typeof BARS;
  items: NewsItem[];
}

/**
 * Two fixed samples of the items that name the war, none in both: from the first one missing events were written, the
 * second one only measures.
 */
export function coverageSamples(items: readonly NewsItem[]): CoverageSample[] {
  const war = items.filter((item) => item.war);
  const by = (from: readonly NewsItem[], seed: string): NewsItem[] =>
    sampleBy(from, ({ url }) => url, { seed, size: SIZE });
  const mended = by(war, 'coverage');
  const left = war.filter((item) => !mended.includes(item));
  return [
    { name: 'mended', items: mended },
    { name: 'untouched', items: by(left, 'coverage, untouched') },
  ];
}

/** Whether the best match of any claim of the item is this event, given as the same. */
const linked = ({ claims }: Analysis, id: string): boolean =>
  claims.some(({ matches: [first] }) => first?.relation === 'same' && first.event === id);

export interface CoverageResult {
  lines: string[];
  /** Items without a verdict, and verdicts whose event the record does not know. */
  faults: string[];
  /** Share of the datable items that have their event. */
  share: number;
  reached: boolean;
}

/** What the verdicts say of one sample, with what the engine makes of the same items. */
export function coverageOf(
  { name, items }: CoverageSample,
  verdicts: readonly CoverageVerdict[],
  events: readonly EventRecord[],
  analyses: ReadonlyMap<string, Analysis>,
): CoverageResult {
  const byUrl = new Map(verdicts.map((verdict) => [verdict.url, verdict]));
  // An id that was merged into another one is still known.
  const known = new Map(events.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((one) => [one, id])));
  const judged = items.flatMap(({ url }) => byUrl.get(url) ?? []);
  const datable = judged.filter((verdict) => verdict.datable);
  const covered = datable.flatMap((verdict) => {
    const id = known.get(verdict.event ?? '');
    return id === undefined ? [] : [{ ...verdict, id }];
  });
  const found = covered.filter(({ url, id }) => {
    const analysis = analyses.get(url);
    return analysis !== undefined && linked(analysis, id);
  });
  const percent = (part: number): string =>
    `${part} of ${datable.length} (${((100 * part) / datable.length).toFixed(1)} %)`;
  const before = covered.filter((verdict) => verdict.added !== true).length;
  const share = covered.length / datable.length;
  return {
    lines: [
      `${name}: ${judged.length} items, ${datable.length} datable`,
      `  their event is in the record: ${percent(covered.length)}; before the events written since: ${percent(before)}`,
      `  and the engine gives it first, as the same: ${percent(found.length)}`,
    ],
    faults: [
      ...items.filter(({ url }) => !byUrl.has(url)).map(({ url }) => `no verdict: ${url}`),
      ...judged
        .filter(({ event }) => event !== null && !known.has(event))
        .map(({ event, url }) => `no longer in the record: ${event} (${url})`),
    ],
    share,
    reached: share >= BARS[name],
  };
}
