import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../lib/analysis/types';
import { articleText } from '../../lib/article/article';
import type { EventPack, EventStore } from '../../lib/events/types';
import { articleOf, type GoldDocument, linesOf, SETS } from '../../tools/eval/gold';
import { asShipped } from './as-shipped';
import type * as Linkers from './linkers';
import type * as Ours from './ours';
import { median, ms, p95, table, timingsOf, unitPass } from './timing';

interface Question {
  document: GoldDocument;
  quote: string;
  event: string;
}

const OWN = join(import.meta.dirname, '../gold/scored.jsonl');
const files = (): string[] => [OWN, ...[SETS.docs, SETS.seeds].filter((file) => existsSync(file))];

/** Ids of the events that the claims around a quote were matched with, best first. */
function linkedAt({ text, claims }: Analysis, quote: string): string[] {
  const start = text.indexOf(quote);
  if (start === -1) return [];
  const end = start + quote.length;
  return claims
    .filter((claim) => claim.start < end && claim.end > start)
    .flatMap(({ matches }) => matches)
    .sort((a, b) => Number(b.relation === 'same') - Number(a.relation === 'same') || b.score - a.score)
    .map(({ event }) => event);
}

interface Tally {
  first: number;
  third: number;
  times: number[];
}

const count = (tally: Tally, ids: readonly string[], names: ReadonlySet<string>): void => {
  const distinct = [...new Set(ids)];
  if (names.has(distinct[0] ?? '')) tally.first += 1;
  if (distinct.slice(0, 3).some((id) => names.has(id))) tally.third += 1;
};

const empty = (): Tally => ({ first: 0, third: 0, times: [] });

export async function benchLinking(ours: typeof Ours, bundle: EventPack, store: EventStore): Promise<void> {
  const { linkers } = await asShipped<typeof Linkers>(join(import.meta.dirname, 'linkers.ts'));
  const aliases = new Map<string, Set<string>>();
  for (const { id, aliases: others = [] } of bundle.events)
    for (const name of [id, ...others]) aliases.set(name, new Set([id, ...others]));
  const documents = files()
    .flatMap((file) => linesOf<GoldDocument>(file))
    .filter(({ relevant }) => relevant !== false);
  const questions = documents.flatMap((document) =>
    (document.mentions ?? []).flatMap(({ quote, event, opt }): Question[] =>
      event !== null && !opt && aliases.has(event) ? [{ document, quote, event }] : [],
    ),
  );
  const namesOf = (event: string): ReadonlySet<string> => aliases.get(event) ?? new Set([event]);

  const own = empty();
  const units: number[] = [];
  const asked = new Map<GoldDocument, Question[]>();
  for (const question of questions)
    asked.set(question.document, [...(asked.get(question.document) ?? []), question]);
  for (const round of [0, 1, 2]) {
    for (const [document, all] of asked) {
      const article = articleOf(document);
      const { candidates, match } = await ours.stagesOf(article, store);
      if (round < 2) continue;
      const analysis = await ours.analyse(article, store);
      own.times.push((candidates + match) / Math.max(1, analysis.claims.length));
      for (const { quote, event } of all) count(own, linkedAt(analysis, quote), namesOf(event));
      const began = performance.now();
      unitPass(articleText(article));
      units.push(performance.now() - began);
    }
  }

  const rows: string[][] = [];
  const row = (name: string, { first, third, times }: Tally, asks: string): void => {
    const share = (hits: number): string => ((hits / questions.length) * 100).toFixed(1);
    const all = timingsOf(times);
    rows.push([name, asks, share(first), share(third), ms(median(all)), ms(p95(all))]);
  };
  row('Đối Chiếu', own, 'the article as a page gives it, may abstain');
  const entries = bundle.events.map(({ id, title, summary }) => ({
    id,
    title: title.vi,
    summary: summary.vi,
  }));
  for (const [name, linker] of await linkers(entries)) {
    const tally = empty();
    for (const { quote } of questions) await linker(quote);
    for (const { quote, event } of questions) {
      const began = performance.now();
      const ids = await linker(quote);
      tally.times.push(performance.now() - began);
      count(tally, ids, namesOf(event));
    }
    row(name, tally, 'the gold sentence, never abstains');
  }
  console.log(
    `\n## Linking\n\n${questions.length} gold mentions, ${bundle.events.length} events; milliseconds a claim or question.\n`,
  );
  console.log(table(['', 'is given', 'recall@1', 'recall@3', 'p50 ms', 'p95 ms'], rows));
  console.log(`\nUnit (an article): ${ms(median(timingsOf(units)))} ms.`);
}
