import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { painted } from '../kit/highlights';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { coffee, sample } from '../kit/sample';
import { type ScriptRun, scriptsRun } from '../kit/scripts-run';

const known = 'vnexpress.net/trao-doi-0000001.html';
const unknown = 'vnexpress.net/trao-doi-0000006.html';
const off = 'vnexpress.net/gia-ca-phe-0000002.html';
const real = 'vnexpress.net/suc-khoe-4954321.html';
/** A page as its outlet serves it, when ../shared is there: thousands of elements, off the topic. */
const saved = join(import.meta.dirname, '../../../../shared/pages/vnexpress-2025-10-22.html');

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({
    [known]: pour('vnexpress', sample),
    [unknown]: pour('vnexpress', sample).replaceAll('fck_detail', 'khung-la'),
    [off]: pour('vnexpress', coffee),
    ...(existsSync(saved) && { [real]: readFileSync(saved, 'utf8') }),
  });
});
afterAll(() => rig.close());

async function runs(address: string, name?: string): Promise<ScriptRun[]> {
  const page = await rig.browser.context.newPage();
  const settled = async (): Promise<void> => {
    if (name !== undefined) await painted(page, name);
    await page.waitForTimeout(400);
  };
  const found = await scriptsRun(page, `https://${address}`, settled);
  await page.close();
  return found;
}
/** Distinct: on the first page of a browser the trace may tell the evaluation of one file twice. */
const files = (found: ScriptRun[]): string[] => [...new Set(found.map(({ file }) => file))].sort();

it('a page off the topic runs the content script and nothing else', async () => {
  expect(files(await runs(off))).toEqual(['content.js']);
});

it('a page of a known layout is read without the reader of unknown ones', async () => {
  expect(files(await runs(known, 'dc-conflict'))).toEqual(['card.js', 'content.js', 'reading.js']);
});

it('a page of an unknown layout loads its reader once, and gets its mark', async () => {
  expect(files(await runs(unknown, 'dc-conflict'))).toEqual([
    'card.js',
    'content.js',
    'readable.js',
    'reading.js',
  ]);
});

// Figures to read, no bar: a busy machine would fail it for reasons that are not ours.
it.each<[name: string, address: string]>([
  ['our own page', off],
  ...(existsSync(saved) ? ([['a page as its outlet serves it', real]] as [string, string][]) : []),
])('main thread of a page that fails the gate: %s', async (name, address) => {
  const times: number[] = [];
  for (let load = 0; load < 5; load += 1) {
    const found = await runs(address);
    expect(files(found)).toEqual(['content.js']);
    times.push(found[0]?.threadMs ?? Number.NaN);
  }
  times.sort((a, b) => a - b);
  expect(times[0]).toBeGreaterThan(0);
  console.log(`${name}: ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
});
