import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { sampleArticle } from '../../tools/demo/article';
import { layouts } from '../e2e/kit/sample';
import { cleanArticle } from '../fixtures/articles';
import { pour, type Poured, UNKNOWN_LAYOUTS } from '../fixtures/pour';
import { asShipped } from './as-shipped';
import type * as Extractors from './extractors';
import { median, ms, table, type Timings, timingsOf, unitPass } from './timing';

interface Page {
  html: string;
  url: string;
  /** Its layout is one that we know. */
  known: boolean;
  body: string;
}

/** A site that is in no list, so that no layout of ours is its own. */
const STRANGER = 'trang-mau.example';

function pages(): Page[] {
  const articles: Poured[] = [cleanArticle, sampleArticle];
  const at = (host: string): string => `https://${host}/nga-ukraine-trao-doi-them-tu-binh-4930001.html`;
  return articles.flatMap((article) => {
    const body = article.paragraphs.join('\n');
    return [
      ...layouts.map(([layout, host]) => ({ html: pour(layout, article), url: at(host), known: true, body })),
      // The same pages where the names of classes say nothing, and pages that resemble none.
      ...layouts.map(([layout]) => ({
        html: pour(layout, article).replace(
          /(class|id|itemprop|data-role)="[^"]*"/g,
          (_all, name: string) => `${name}="x"`,
        ),
        url: at(STRANGER),
        known: false,
        body,
      })),
      ...UNKNOWN_LAYOUTS.map((layout) => ({
        html: pour(layout, article),
        url: at(STRANGER),
        known: false,
        body,
      })),
    ];
  });
}

/** Words of a story; blocks of markup are told apart. */
function textOf({ text, html = '' }: Extractors.Story): string {
  if (text !== undefined) return text;
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const block of document.querySelectorAll('p, div, li, tr, h1, h2, h3, h4')) block.append(' ');
  return document.body.textContent ?? '';
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that two texts share, each as often as it stands in both. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) both += 1;
    left.set(word, rest - 1);
  }
  return both;
}

const ROUNDS = 12;
/** First rounds, whose times do not count. */
const WARM_UP = 3;
const percent = (value: number): string => (value * 100).toFixed(1);

/** Words of the bodies that were found, wanted, and both. */
function wordSums(chosen: readonly Page[], extract: Extractors.Extractor) {
  const sums = { both: 0, found: 0, wanted: 0 };
  for (const { html, url, body } of chosen) {
    const { document } = parseHTML(html) as unknown as { document: Document };
    const [found, wanted] = [wordsOf(textOf(extract(document, url))), wordsOf(body)];
    sums.both += shared(found, wanted);
    sums.found += found.length;
    sums.wanted += wanted.length;
  }
  return sums;
}

/** Milliseconds of each extraction, and of processor time a page; documents are parsed before the clock starts. */
function measure(chosen: readonly Page[], extract: Extractors.Extractor): Timings {
  const times: number[] = [];
  let cpu = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { html, url } of chosen) {
      const { document } = parseHTML(html) as unknown as { document: Document };
      const before = process.cpuUsage();
      const began = performance.now();
      extract(document, url);
      if (round < WARM_UP) continue;
      times.push(performance.now() - began);
      const { user, system } = process.cpuUsage(before);
      cpu += (user + system) / 1000;
    }
  }
  return { ...timingsOf(times), cpu: cpu / times.length };
}

export async function benchExtraction(): Promise<void> {
  const { EXTRACTORS } = await asShipped<typeof Extractors>(join(import.meta.dirname, 'extractors.ts'));
  const rows = [true, false].flatMap((known) => {
    const chosen = pages().filter((page) => page.known === known);
    return EXTRACTORS.map(([name, extract]) => {
      const { both, found, wanted } = wordSums(chosen, extract);
      const times = measure(chosen, extract);
      return [
        `${chosen.length} pages of ${known ? 'known' : 'unknown'} layouts`,
        name,
        percent(both / found),
        percent(both / wanted),
        percent((2 * both) / (found + wanted)),
        ms(median(times)),
        ms(times.cpu ?? Number.NaN),
      ];
    });
  });
  const units = pages().map(({ body }) => {
    const began = performance.now();
    unitPass(body);
    return performance.now() - began;
  });
  console.log(
    `\n## Extraction\n\n${table(['pages', '', 'precision', 'recall', 'F1', 'p50 ms', 'cpu ms'], rows)}`,
  );
  console.log(`\nUnit (the body): ${ms(median(timingsOf(units)))} ms.`);
}
