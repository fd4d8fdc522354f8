import type { AnalysedItem } from './news-relevance';
import type { ConflictVerdict } from './news-verdicts';

export interface ConflictReport {
  lines: string[];
  falseAlarms: number;
  unjudged: number;
}

/** Every flagged conflict held against its verdict. */
export function conflictReport(
  items: readonly AnalysedItem[],
  verdicts: readonly ConflictVerdict[],
): ConflictReport {
  const keyOf = (one: { url: string; kind: string; claimed: string; known: string }): string =>
    [one.url, one.kind, one.claimed, one.known].join(' ');
  const byKey = new Map(verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const flagged = items.flatMap(({ item, analysis }) =>
    analysis.findings
      .filter(({ severity }) => severity === 'conflict')
      .map(({ kind, claimed, known }) => ({ url: item.url, kind, claimed, known })),
  );
  const of = (verdict: ConflictVerdict['verdict'] | undefined): typeof flagged =>
    flagged.filter((one) => byKey.get(keyOf(one))?.verdict === verdict);
  const perThousand = (count: number): string => ((1000 * count) / items.length).toFixed(2);
  const list = (name: string, these: typeof flagged): string[] =>
    these.map(({ url, kind, claimed, known }) => `  ${name}: ${kind} ${claimed} against ${known}, ${url}`);
  const flaggedKeys = new Set(flagged.map(keyOf));
  const silent = verdicts.filter((verdict) => verdict.verdict === 'slip' && !flaggedKeys.has(keyOf(verdict)));
  const [alarms, unjudged] = [of('false alarm'), of(undefined)];
  return {
    lines: [
      `conflicts ${flagged.length} in ${items.length} items: ${perThousand(flagged.length)} per 1,000`,
      `  slips ${of('slip').length}, false alarms ${alarms.length} (${perThousand(alarms.length)} per 1,000), open ${of('open').length}, unjudged ${unjudged.length}`,
      ...list('false alarm', alarms),
      ...list('unjudged', unjudged),
      ...list('slip no longer flagged', silent),
    ],
    falseAlarms: alarms.length,
    unjudged: unjudged.length,
  };
}
