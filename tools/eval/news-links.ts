import { reportKey } from '../../lib/events/event-keys';
import type { EventRecord } from '../../lib/events/types';
import type { AnalysedItem } from './news-relevance';
import type { LinkVerdict } from './news-verdicts';
import { sampleBy } from './sample';

interface Link {
  url: string;
  event: string;
}

const keyOf = ({ url, event }: Link): string => `${url} ${event}`;

/** The pairs of a relevant item and an event given as the same, each once. */
function linksOf(items: readonly AnalysedItem[]): Link[] {
  const links = items
    .filter(({ analysis }) => analysis.relevant)
    .flatMap(({ item, analysis }) =>
      analysis.claims.flatMap(({ matches }) =>
        matches.filter(({ relation }) => relation === 'same').map(({ event }) => ({ url: item.url, event })),
      ),
    );
  return [...new Map(links.map((link) => [keyOf(link), link])).values()];
}

/**
 * Precision of `same` by reading: a sample of the items that the record cites for the very event, and all others, which
 * are what a page looks like that the record has not seen.
 */
export function linkReport(
  items: readonly AnalysedItem[],
  events: readonly EventRecord[],
  verdicts: readonly LinkVerdict[],
  verbose: boolean,
): string[] {
  const cited = new Set(
    events.flatMap(({ id, reports }) => reports.map(({ url }) => `${reportKey(url)} ${id}`)),
  );
  const byKey = new Map(verdicts.map((verdict) => [keyOf(verdict), verdict.verdict]));
  const links = linksOf(items);
  const isCited = ({ url, event }: Link): boolean => cited.has(`${reportKey(url)} ${event}`);
  const strata = [
    {
      name: 'not cited by the event',
      size: Number.POSITIVE_INFINITY,
      these: links.filter((link) => !isCited(link)),
    },
    { name: 'cited by the event', size: 60, these: links.filter(isCited) },
  ].map((stratum) => {
    const sample = sampleBy(stratum.these, keyOf, { seed: 'same', size: stratum.size });
    const of = (verdict: LinkVerdict['verdict'] | undefined): Link[] =>
      sample.filter((link) => byKey.get(keyOf(link)) === verdict);
    const [same, other] = [of('same').length, of('other').length];
    return { ...stratum, same, other, unjudged: of(undefined), precision: same / (same + other) };
  });
  const percent = (value: number): string => (Number.isFinite(value) ? (100 * value).toFixed(1) : '–');
  const weighted =
    strata.reduce((sum, { these, precision }) => sum + these.length * precision, 0) / links.length;
  return [
    `"same" on ${links.length} pairs of item and event; precision, weighted: ${percent(weighted)} %`,
    ...strata.map(
      ({ name, these, same, other, precision, unjudged }) =>
        `  ${name.padEnd(24)}${String(these.length).padStart(5)} pairs; read: same ${same}, other ${other}, precision ${percent(precision)} %, unjudged ${unjudged.length}`,
    ),
    ...(verbose
      ? strata.flatMap(({ unjudged }) => unjudged.map((link) => `  unjudged: ${keyOf(link)}`))
      : []),
  ];
}
