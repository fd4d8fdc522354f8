import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../lib/time/tag-times';

/** Duckling's Vietnamese time corpus (facebook/duckling, BSD-3), kept outside the project. Skipped where it is absent. */
const FILE = join(import.meta.dirname, '../../../shared/eval/duckling-vi.json');

interface Case {
  text: string;
  kind: 'value' | 'interval';
  grain: string;
  timex: string;
  /** The form occurs in news. */
  news: boolean;
  /** Why news reads it otherwise (bare weekdays and d/m are past there). */
  doubt?: string;
}

/** Readings that a dialogue system and a newspaper do not share; counted as applicable all the same. */
const EXCEPTIONS: Record<string, string> = {
  'vào lúc 2 giờ sáng': 'a bare clock time belongs to the day of the report, not to the next such hour',
  'lúc 2 giờ sáng': 'as above',
  '1:18 sáng': 'as above',
};

/** Day parts of a day are coded by the day; a week is its ISO week. */
function expected(item: Case): string {
  if (item.kind === 'interval') return item.timex.slice(0, 10);
  if (item.grain === 'hour') return `${item.timex}:00`;
  return item.timex;
}

const GRAINS = new Set(['day', 'hour', 'minute', 'week', 'month', 'quarter', 'year']);
/** "tối nay" is an evening; lengths such as "3 ngày tới" are durations here. */
const isApplicable = (item: Case): boolean =>
  item.news &&
  item.doubt === undefined &&
  GRAINS.has(item.grain) &&
  (item.kind === 'value' || (item.grain === 'hour' && !/\d|một|hai|ba/u.test(item.text)));

describe.runIf(existsSync(FILE))("Duckling's Vietnamese corpus (../shared)", () => {
  const { cases, reference } = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as { cases: Case[]; reference: string })
    : { cases: [], reference: '' };
  const applicable = cases.filter(isApplicable);

  const missOf = (item: Case): string | null => {
    const times = tagTimes(item.text, { reference: { value: reference.slice(0, 10), basis: 'metadata' } });
    const value = times.map((time) => time.value).join(' ');
    return value === expected(item) ? null : `${item.text}: ${value || 'nothing'} for ${expected(item)}`;
  };

  it('is read as Duckling reads it in at least 95 of 100 applicable cases', () => {
    const misses = applicable.flatMap((item) => missOf(item) ?? []);
    expect(applicable.length).toBeGreaterThan(60);
    expect(1 - misses.length / applicable.length, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('differs only where a reason is given', () => {
    const misses = applicable.flatMap((item) => (item.text in EXCEPTIONS ? [] : (missOf(item) ?? [])));
    expect(misses).toEqual([]);
  });
});
