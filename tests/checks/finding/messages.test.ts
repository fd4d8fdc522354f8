import { describe, expect, it } from 'vitest';
import { type Against, messageOf, type NoteReason, weekdayName } from '../../../lib/checks/finding/messages';
import type { FindingKind } from '../../../lib/checks/types';

const VALUES: [FindingKind, claimed: string, known: string, vi: [string, string], en: [string, string]][] = [
  ['date', '2025-06-11', '2025-06-01', ['11/6/2025', '1/6/2025'], ['2025-06-11', '2025-06-01']],
  ['date', '2025-05', '2025-06', ['tháng 5/2025', 'tháng 6/2025'], ['2025-05', '2025-06']],
  [
    'date',
    '2025-05-12',
    '2025-05-08/2025-05-11',
    ['12/5/2025', '8/5/2025 – 11/5/2025'],
    ['2025-05-12', '2025-05-08 – 2025-05-11'],
  ],
  ['weekday', 'Saturday', 'Friday', ['thứ Bảy', 'thứ Sáu'], ['Saturday', 'Friday']],
  ['ordinal', '18', '19', ['18', '19'], ['18', '19']],
  ['figure', '6000', '1000', ['6.000', '1.000'], ['6,000', '1,000']],
  ['duration', 'PT2H', 'PT150M', ['2 giờ', '150 phút'], ['2 hours', '150 minutes']],
  ['duration', 'P3Y', 'P3Y5M', ['3 năm', '3 năm 5 tháng'], ['3 years', '3 years 5 months']],
  ['role', 'Ngoại trưởng: A', 'Ngoại trưởng: B', ['Ngoại trưởng: A', 'Ngoại trưởng: B'], ['A', 'B']],
  ['place', 'Berlin', 'London', ['Berlin', 'London'], ['Berlin', 'London']],
];
const AGAINST: Against[] = ['earlier', 'later', 'source', 'calendar', 'article', 'publication'];
const REASONS: (NoteReason | undefined)[] = [undefined, 'zone', 'rounded', 'early', 'plan', 'disputed'];

describe('messages', () => {
  it.each(VALUES)('%s %s against %s holds both values', (kind, claimed, known, vi, en) => {
    const inVietnamese = messageOf({ kind, claimed, known, against: 'earlier' }, 'vi');
    expect(inVietnamese).toContain(`trang này: ${vi[0]}`);
    expect(inVietnamese).toContain(`các bản tin trước: ${vi[1]}.`);
    const inEnglish = messageOf({ kind, claimed, known, against: 'earlier' }, 'en');
    for (const value of en) expect(inEnglish).toContain(value);
    expect(inEnglish).toContain('this page: ');
  });

  it.each([
    ['earlier', 'các bản tin trước', 'earlier reports'],
    ['later', 'các bản tin sau', 'later reports'],
    ['source', 'nguồn tham khảo', 'the reference sources'],
    ['calendar', 'lịch', 'the calendar'],
    ['article', 'chỗ khác trong bài', 'another place in the article'],
  ] as const)('says with what it compares: %s', (against, vi, en) => {
    const compared = { kind: 'date', claimed: '2025-06-11', known: '2025-06-01', against } as const;
    expect(messageOf(compared, 'vi')).toContain(vi);
    expect(messageOf(compared, 'en')).toContain(en);
  });

  it('a note gives its reason', () => {
    const days = { kind: 'date', claimed: '2025-08-19', known: '2025-08-18', against: 'earlier' } as const;
    expect(messageOf({ ...days, reason: 'zone' }, 'vi')).toContain('múi giờ');
    const figures = { kind: 'figure', claimed: '34', known: '35', against: 'earlier' } as const;
    expect(messageOf({ ...figures, reason: 'disputed' }, 'en')).toContain('reports differ');
  });

  it('is one sentence without a verdict, in every form it takes', () => {
    const verdicts =
      /(?<!\p{L})(?:sai|lỗi|đúng|giả|thật|nhầm|bịa|wrong|false|true|incorrect|fake|error)(?!\p{L})/iu;
    for (const [kind, claimed, known] of VALUES)
      for (const against of AGAINST)
        for (const reason of REASONS)
          for (const lang of ['vi', 'en'] as const) {
            const message = messageOf({ kind, claimed, known, against, reason }, lang);
            expect(message).not.toMatch(verdicts);
            expect(message).toMatch(/^\p{Lu}[^\n!?]*\.$/u);
            expect(message).not.toContain('undefined');
          }
  });

  it('weekdays go by their ISO number', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(weekdayName)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
  });
});
