import { type Article, articleText } from '../../lib/article/article';
import type { EventStore } from '../../lib/events/types';
import { articleOf, linesOf, type GoldDocument, SETS } from '../../tools/eval/gold';
import { newsArticles } from './news-articles';
import { existsSync } from 'node:fs';
import { grownArticle, wordsIn } from './grown';
import type * as Ours from './ours';
import { median, ms, p95, table, timed, timingsOf, unitPass } from './timing';

interface Subject {
  name: string;
  article: Article;
}

const subjects = (): Subject[] => [
  ...(existsSync(SETS.seeds)
    ? linesOf<GoldDocument>(SETS.seeds).map((gold) => ({ name: `seed ${gold.id}`, article: articleOf(gold) }))
    : []),
  { name: 'sample, 1,000 words', article: grownArticle(1000) },
  { name: 'sample, 5,000 words', article: grownArticle(5000) },
];

const TURNS = 40;

/** Whole analyses of single articles. */
async function articlesTable({ analyse }: typeof Ours, store: EventStore): Promise<string> {
  const rows: string[][] = [];
  for (const { name, article } of subjects()) {
    const text = articleText(article);
    const whole = await timed(() => analyse(article, store), { turns: TURNS, warmUp: 15 });
    const unit = await timed(() => unitPass(text), { turns: 200, warmUp: 50 });
    const words = wordsIn(text);
    rows.push([
      name,
      String(words),
      ms(median(whole)),
      ms(p95(whole)),
      ms(whole.sorted[0] ?? 0),
      ms(whole.cpu ?? 0),
      ms(((whole.cpu ?? 0) / words) * 1000),
      `${(text.length / median(whole) / 1000).toFixed(2)} M`,
      ms(median(unit)),
    ]);
  }
  return table(
    [
      'article',
      'words',
      'p50 ms',
      'p95 ms',
      'best ms',
      'cpu ms',
      'cpu ms per 1,000 words',
      'chars/s (p50)',
      'unit ms',
    ],
    rows,
  );
}

/** Medians of every step. */
async function stagesTable({ analyse, stagesOf }: typeof Ours, store: EventStore): Promise<string> {
  const columns: { name: string; steps: Record<string, number>; whole: number }[] = [];
  for (const { name, article } of subjects().filter(({ name: of }) => /004|1,000|5,000/.test(of))) {
    for (let turn = 0; turn < 10; turn += 1) await stagesOf(article, store);
    const runs: Record<string, number>[] = [];
    for (let turn = 0; turn < 40; turn += 1) runs.push({ ...(await stagesOf(article, store)) });
    const steps = Object.keys(runs[0] ?? {}).map((step) => [
      step,
      median(timingsOf(runs.map((run) => run[step] ?? 0))),
    ]);
    const whole = median(await timed(() => analyse(article, store), { turns: 40, warmUp: 5 }));
    columns.push({ name, steps: Object.fromEntries(steps) as Record<string, number>, whole });
  }
  const names = Object.keys(columns[0]?.steps ?? {});
  const rest = ({ steps, whole }: (typeof columns)[number]): number =>
    Math.max(0, whole - Object.values(steps).reduce((sum, step) => sum + step, 0));
  return table(
    ['step, p50 ms', ...columns.map(({ name }) => name)],
    [
      ...names.map((step) => [step, ...columns.map(({ steps }) => ms(steps[step] ?? 0))]),
      ['checks, related reports', ...columns.map((column) => ms(rest(column)))],
      ['whole', ...columns.map(({ whole }) => ms(whole))],
    ],
  );
}

/** Titles and leads of real news, once through after a warm-up; every item is an article of its own. */
async function newsTable({ analyse }: typeof Ours, store: EventStore): Promise<string> {
  const articles = newsArticles();
  if (!articles) return '../shared/data is absent: no figures on news items.';
  for (const article of articles.slice(0, 400)) await analyse(article, store);
  const times: number[] = [];
  const units: number[] = [];
  let length = 0;
  for (const article of articles) {
    const text = articleText(article);
    length += text.length;
    const began = performance.now();
    await analyse(article, store);
    const between = performance.now();
    unitPass(text);
    units.push(performance.now() - between);
    times.push(between - began);
  }
  const all = timingsOf(times);
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
  return table(
    ['items', 'p50 ms', 'p95 ms', 'most ms', 'chars/s', 'unit p50 ms'],
    [
      [
        String(articles.length),
        ms(median(all)),
        ms(p95(all)),
        ms(all.sorted.at(-1) ?? 0),
        `${(length / seconds / 1e6).toFixed(2)} M`,
        ms(median(timingsOf(units))),
      ],
    ],
  );
}

export async function benchAnalyse(ours: typeof Ours, store: EventStore): Promise<void> {
  console.log(`\n## Analysis\n\n${await articlesTable(ours, store)}`);
  console.log(`\n${await stagesTable(ours, store)}`);
  console.log(`\nTitles and leads of real news:\n\n${await newsTable(ours, store)}`);
}
