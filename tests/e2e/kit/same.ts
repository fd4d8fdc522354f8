import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../tools/check/run';
import { cleanArticle } from '../../fixtures/articles';
import { pour } from '../../fixtures/pour';
import { layouts, sample } from './sample';

/** Every fixture page that holds an article on the topic, by its address without the protocol. */
export const samePages: Record<string, string> = Object.fromEntries(
  layouts.flatMap(([layout, host]) => [
    [`${host}/trao-doi-them-146-tu-binh-0000031.html`, pour(layout, sample)],
    [`${host}/hai-tong-thong-dien-dam-0000032.html`, pour(layout, cleanArticle)],
    [
      `${host}/hai-tong-thong-dien-dam-0000033.html`,
      pour(layout, { ...cleanArticle, publishedAt: null }, { metadata: false }),
    ],
    [`${host}/trao-doi-them-146-tu-binh-0000034.html`, pour(layout, sample).normalize('NFD')],
  ]),
);

/** What the command line prints for a page at an address: one analysis as JSON. The id is the file's name and left out. */
export async function onTheCommandLine(html: string, url: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-same-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const lines: string[] = [];
  const code = await run(['--json', '--url', url, file], {
    out: (text) => void lines.push(text),
    error: (line) => void lines.push(line),
  });
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(lines.join('\n'));
  return (lines[0] ?? '').replace('"id":"page",', '');
}
