import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/analysis/types';
import { run } from '../../tools/check/run';

let folder = '';
const put = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  out: string[];
  errors: string[];
}
async function check(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run(args, { out: (text) => out.push(text), error: (line) => errors.push(line) });
  return { code, out, errors };
}
const analysis = (ran: Ran, index = 0): Analysis => JSON.parse(ran.out[index] ?? 'null') as Analysis;

const CALL = [
  'Ông Trump và ông Putin nói chuyện qua điện thoại',
  'Hôm qua, Tổng thống Mỹ Donald Trump điện đàm với Tổng thống Nga Vladimir Putin về xung đột Ukraine.',
];
const MISDATED = JSON.stringify({
  title: 'Nga và Ukraine trao đổi tù binh',
  publishedAt: '2025-08-26T08:40',
  paragraphs: ['Hôm qua, Nga và Ukraine trao đổi 146 tù binh mỗi bên, với UAE làm trung gian.'],
});

describe('input that cannot be read: exit 2 and one clear line', () => {
  it.each([
    ['a missing file', () => [join(folder, 'none.txt')], /none\.txt: no such file/],
    ['a folder', () => [folder], /is a folder/],
    [
      'a binary file',
      () => [put('binary.txt', Buffer.from([0x7f, 0x45, 0, 1]))],
      /binary\.txt: is a binary file/,
    ],
    [
      'broken JSON',
      () => [put('broken.json', '{\n "title": "x",\n "paragraphs": [}\n')],
      /broken\.json: invalid JSON in line 3/,
    ],
    ['JSON of another shape', () => [put('shape.json', '{"title": "x"}')], /shape\.json: paragraphs/],
    [
      'an impossible time',
      () => ['--published', '2025-02-30', put('a.txt', 'x')],
      /--published: no such time: "2025-02-30"/,
    ],
    ['an unknown option', () => ['--loud', put('b.txt', 'x')], /--loud/],
    ['an unknown language', () => ['--lang', 'fr', put('c.txt', 'x')], /--lang takes vi or en/],
    ['no file', () => [], /no file given/],
    [
      'a pack that is none',
      () => ['--pack', put('pack.json', '{"schema": 1}'), put('d.txt', 'x')],
      /pack\.json/,
    ],
  ])('%s', async (_, args, message) => {
    const ran = await check(...args());
    expect(ran.code).toBe(2);
    expect(ran.out).toEqual([]);
    expect(ran.errors).toHaveLength(1);
    expect(ran.errors[0]).toMatch(message);
    expect(ran.errors[0]).not.toContain('\n');
  });

  it('a bad line of JSONL is told by its number; the rest still runs', async () => {
    const good = JSON.stringify({ id: 'x', title: CALL[0], paragraphs: [CALL[1]] });
    const ran = await check('--jsonl', put('docs.jsonl', `${good}\n\n{"id": "y",\n${good}\n`));
    expect(ran.code).toBe(2);
    expect(ran.errors).toEqual([expect.stringMatching(/docs\.jsonl: line 3: invalid JSON/)]);
    expect(ran.out.map((line) => (JSON.parse(line) as Analysis).id)).toEqual(['x', 'x']);
  });

  it('one missing file does not stop the others', async () => {
    const ran = await check('--json', join(folder, 'none.txt'), put('call.txt', CALL.join('\n')));
    expect(ran.code).toBe(2);
    expect(analysis(ran).id).toBe('call');
  });
});

describe('what comes out', () => {
  it('one analysis a line, its id the name of the file', async () => {
    const ran = await check(
      '--json',
      '--published',
      '2025-05-20T08:00',
      '--url',
      'https://vnexpress.net/a-1.html',
      put('one.txt', CALL.join('\r\n')),
    );
    expect(ran).toMatchObject({ code: 0, errors: [] });
    expect(analysis(ran)).toMatchObject({
      schema: 1,
      id: 'one',
      url: 'https://vnexpress.net/a-1.html',
      title: CALL[0],
      publishedAt: '2025-05-20T08:00:00+07:00',
      reference: { value: '2025-05-20', basis: 'metadata' },
      text: CALL.join('\n'),
    });
    expect(analysis(ran).times[0]).toMatchObject({ value: '2025-05-19' });
  });

  it('JSON is never cut, trimmed or collapsed', async () => {
    const paragraphs = ['  Hai  khoảng trắng ', '', 'Tin liên quan'];
    const ran = await check('--json', put('raw.json', JSON.stringify({ title: ' T ', paragraphs })));
    expect(analysis(ran).text).toBe(` T \n${paragraphs.join('\n')}`);
  });

  it('--fail-on-conflict: exit 1 where a conflict is, 0 where none is', async () => {
    const conflict = put('conflict.json', MISDATED);
    expect((await check('--json', conflict)).code).toBe(0);
    expect((await check('--json', '--fail-on-conflict', conflict)).code).toBe(1);
    expect((await check('--json', '--fail-on-conflict', put('clean.txt', CALL.join('\n')))).code).toBe(0);
  });

  it('the readable report shows both values and the reports, in the chosen language', async () => {
    const vi = (await check(put('readable.json', MISDATED))).out.join('\n');
    expect(vi).toMatch(/trang này: 25\/8\/2025 · các bản tin trước: 24\/8\/2025/);
    expect(vi).toContain('https://dantri.com.vn/');
    const en = (await check('--lang', 'en', put('readable.json', MISDATED))).out.join('\n');
    expect(en).toMatch(/this page: 2025-08-25 · earlier reports: 2025-08-24/);
  });

  it.each([
    ['a page without a body', 'empty.html', '<html><body></body></html>'],
    ['an empty text', 'empty.txt', ''],
    ['an empty document', 'empty.json', '{"paragraphs": []}'],
  ])('%s is analysed as empty', async (_, name, content) => {
    const ran = await check('--json', put(name, content));
    expect(ran).toMatchObject({ code: 0, errors: [] });
    expect(analysis(ran)).toMatchObject({ relevant: false, claims: [], findings: [] });
  });

  it('two megabytes of text do not freeze it', async () => {
    const started = performance.now();
    const ran = await check('--json', put('big.txt', 'Ngày 19/5, Nga tấn công Kiev. '.repeat(66_000)));
    expect(ran.code).toBe(0);
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);
});

const pages = join(import.meta.dirname, '../../../shared/pages');
describe.runIf(existsSync(pages))('real pages of ../shared/pages', () => {
  it.each([
    [
      'vnexpress-2023-11-02.html',
      'Ông Hồ Đức Phớc: Sẽ nâng mức giảm trừ gia cảnh tính thuế cá nhân khi sửa luật',
      '2023-11-02T19:20:45+07:00',
    ],
    [
      'vnexpress-2025-10-22.html',
      'Đau bụng kéo dài, phát hiện ung thư lymphoma ruột non',
      '2025-10-22T19:25:52+07:00',
    ],
  ])('%s: title, publication time, body; off the topic', async (file, title, publishedAt) => {
    const found = analysis(await check('--json', join(pages, file)));
    expect(found).toMatchObject({ title, publishedAt, publisher: 'vnexpress.net', relevant: false });
    const lines = found.text.split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.every((line) => line === line.trim() && line !== '')).toBe(true);
  });
});
