import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConflictVerdict, conflictVerdicts } from '../../tools/eval/news-verdicts';
import { foundPage } from '../../tools/found/page';

const VERDICT: ConflictVerdict = {
  url: 'https://tuoitre.vn/bai-vi-du-1.htm',
  published: '2025-12-20',
  kind: 'date',
  claimed: '2025-12-29',
  known: '2025-12-19',
  verdict: 'slip',
  why: 'a day after the page',
  against: ['https://dantri.com.vn/bai-vi-du-2.htm'],
  readOn: '2026-01-02',
  readings: 2,
};
const rowsOf = (page: string): string[] => page.split('\n').filter((line) => line.startsWith('| ['));

describe('foundPage', () => {
  it('gives both values, the links and the day of reading', () => {
    const page = foundPage([VERDICT]);
    expect(page).toContain('2/1/2026');
    expect(rowsOf(page)).toHaveLength(1);
    for (const part of ['Tuổi Trẻ, 20/12/2025', '29/12/2025', '19/12/2025', ...(VERDICT.against ?? [])])
      expect(rowsOf(page)[0]).toContain(part);
  });

  it('gives both numbers that a day counter may have', () => {
    const page = foundPage([{ ...VERDICT, kind: 'ordinal', claimed: '1249', known: '1430' }]);
    expect(rowsOf(page)[0]).toMatch(/\| 1\.249 \| 1\.429 – 1\.430 \|/);
  });

  it.each(['false alarm', 'open'] as const)('leaves a verdict of %s out', (verdict) => {
    expect(rowsOf(foundPage([{ ...VERDICT, verdict }]))).toEqual([]);
  });

  it('stands oldest page first', () => {
    const later = { ...VERDICT, published: '2026-01-01', url: 'https://tuoitre.vn/sau.htm' };
    expect(rowsOf(foundPage([later, VERDICT]))[0]).toContain(VERDICT.url);
  });
});

it('docs/found.md is what the verdicts give (npm run found)', () => {
  const file = join(import.meta.dirname, '../../docs/found.md');
  expect(readFileSync(file, 'utf8')).toBe(foundPage(conflictVerdicts()));
});
