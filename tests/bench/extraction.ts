import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { sampleArticle } from '../../tools/demo/article';
import { pour as pourBoxes } from '../fixtures/pour';
import { layouts } from '../e2e/kit/sample';
import { cleanArticle } from '../fixtures/articles';
import { pour, type Poured } from '../fixtures/pour';
import { asShipped } from './as-shipped';
import type * as Extractors from './extractors';
import { median, ms, p95, table, timingsOf, unitPass } from './timing';

interface Page {
  html: string;
  url: string;
  /** Its layout is one that we know. */
  known: boolean;
  body: string;
}

const HOSTS = {
  vccorp: 'tuoitre.vn',
  onecms: 'nhandan.vn',
  vnexpress: 'vnexpress.net',
  mastercms: 'baoquocte.vn',
};

function pages(): Page[] {
  const articles: Poured[] = [cleanArticle, sampleArticle];
  const body = ({ paragraphs }: Poured): string => paragraphs.join('\n');
  const at = (host: string): string => `https://${host}/nga-ukraine-trao-doi-them-tu-binh-4930001.html`;
  return articles.flatMap((article) => [
    ...layouts.flatMap(([layout]) => [
      { html: pour(layout, article), url: at(HOSTS[layout]), known: true, body: body(article) },
      {
        html: pourBoxes(layout, { ...article, publishedAt: article.publishedAt ?? '' }),
        url: at(HOSTS[layout]),
        known: true,
        body: body(article),
      },
    ]),
    { html: pour('unknown', article), url: at('trang-mau.example'), known: false, body: body(article) },
    ...layouts.map(([layout]) => ({
      // The same pages where no layout of ours fits the host: names of classes say nothing.
      html: pourBoxes(layout, { ...article, publishedAt: article.publishedAt ?? '' }).replace(
        /(class|id|itemprop|data-role)="[^"]*"/g,
        (_all, name: string) => `${name}="x"`,
      ),
      url: at('trang-mau.example'),
      known: false,
      body: body(article),
    })),
  ]);
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
const percent = (value: number): string => (value * 100).toFixed(1);

export async function benchExtraction(): Promise<void> {
  const { EXTRACTORS } = await asShipped<typeof Extractors>(join(import.meta.dirname, 'extractors.ts'));
  const rows: string[][] = [];
  for (const known of [true, false]) {
    const chosen = pages().filter((page) => page.known === known);
    for (const [name, extract] of EXTRACTORS) {
      const times: number[] = [];
      const sums = { both: 0, found: 0, wanted: 0 };
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const { html, url, body } of chosen) {
          const { document } = parseHTML(html) as unknown as { document: Document };
          const began = performance.now();
          const story = extract(document, url);
          if (round > 2) times.push(performance.now() - began);
          if (round > 0) continue;
          const [found, wanted] = [wordsOf(textOf(story)), wordsOf(body)];
          sums.both += shared(found, wanted);
          sums.found += found.length;
          sums.wanted += wanted.length;
        }
      }
      const all = timingsOf(times);
      rows.push([
        `${chosen.length} pages of ${known ? 'known' : 'unknown'} layouts`,
        name,
        percent(sums.both / sums.found),
        percent(sums.both / sums.wanted),
        percent((2 * sums.both) / (sums.found + sums.wanted)),
        ms(median(all)),
        ms(p95(all)),
      ]);
    }
  }
  const units = pages().map(({ body }) => {
    const began = performance.now();
    unitPass(body);
    return performance.now() - began;
  });
  console.log(
    `\n## Extraction\n\n${table(['pages', '', 'precision', 'recall', 'F1', 'p50 ms', 'p95 ms'], rows)}`,
  );
  console.log(`\nUnit (the body): ${ms(median(timingsOf(units)))} ms.`);
}
