import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../lib/time/tag-times';
import type { Reference } from '../../lib/time/types';

const REFERENCE: Reference = { value: '2025-05-20', basis: 'metadata' };
const tag = (text: string) => tagTimes(text, { reference: REFERENCE });

const DAY = '\\d{4}-\\d\\d-\\d\\d';
const CLOCK = `${DAY}T\\d\\d:\\d\\d(?:[+-]\\d\\d:\\d\\d)?`;
const POINT = `(?:${CLOCK}|${DAY}|\\d{4}-W\\d\\d(?:-WE)?|\\d{4}-Q[1-4]|\\d{4}-\\d\\d|\\d{4})`;
const LENGTH = 'P(?=\\d|T)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?';
/** The notation of CONTRACT, "Time values". */
const NOTATION = new RegExp(
  `^(?:${POINT}|${POINT}/${POINT}|${POINT}/\\.\\.|\\.\\./${POINT}|${LENGTH}|PAST_REF|PRESENT_REF|FUTURE_REF|SET)$`,
);

/** Words of the grammar and of the news in any order: most of it nonsense, all of it near to real forms. */
const word = fc.constantFrom(
  ...'ngày hôm tối sáng chiều đêm rạng trưa khuya lúc hồi dịp mùng thứ hai ba tư năm sáu bảy chủ nhật tháng tuần quý nay qua mai kia trước sau tới đó cùng từ đến và hơn gần khoảng giờ phút giây rưỡi kém đầu giữa cuối năm ngoái thế kỷ thập niên Tết lễ Phục sinh Giáng hàng mỗi những các trong cách đây vừa sẽ đã Nga Ukraine ông cuộc họp theo GMT Moskva Hà Nội Việt Nam âm lịch'.split(
    ' ',
  ),
  ...[
    '19/5',
    '31-4',
    '29.2',
    '24/2/2022',
    '5/2025',
    '2022',
    '21h30',
    '9:05',
    '24',
    '31',
    '0',
    '1.265',
    '24/7',
    '8/5-11/5',
    '6//2022',
    '3,5',
    '(19/5)',
    '15-16/5',
    '99/99',
    '2025-02-29',
    '30/2',
    '31/4/2025',
    '29/2/2023',
    'vừa qua',
    'vừa rồi',
    'sắp tới',
    'tới đây',
    'mới đây',
    'đến nay',
  ],
  ...['.', ',', ':', '(', ')', '-', '–', '/', '\n', '“', '”', '…'],
);
const sentence = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  sentence,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

describe('every text', () => {
  it('gives spans inside it, in order, apart from each other, without blanks at their ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of tag(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives values of the notation', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value } of tag(text)) expect(value).toMatch(NOTATION);
      }),
      { numRuns: 600 },
    );
  });

  it('gives inner spans inside the expression', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const { start, end, weekday, pair, counter } of tag(text)) {
          const inner = [weekday, counter, pair?.relativeSpan, pair?.explicitSpan].filter((span) => span);
          for (const span of inner) {
            expect(span?.start).toBeGreaterThanOrEqual(start);
            expect(span?.end).toBeLessThanOrEqual(end);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same when it is decomposed (NFD), at the place of its own signs', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const decomposed = text.normalize('NFD');
        const plain = tag(text).map(({ start, end, value }) => [text.slice(start, end), value]);
        const other = tag(decomposed).map(({ start, end, value }) => [
          decomposed.slice(start, end).normalize('NFC'),
          value,
        ]);
        expect(other).toEqual(plain);
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same with no-break spaces', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const odd = text.replaceAll(' ', '\u00a0');
        expect(tag(odd).map(({ start, value }) => [start, value])).toEqual(
          tag(text).map(({ start, value }) => [start, value]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is read the same inside a longer text, where nothing before it was dated', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const before = 'Phóng viên có mặt tại hiện trường cho hay giao thông đã trở lại.\n';
        const after = '\nNgười dân đi lại bình thường.';
        const alone = tag(`${text}.`);
        const inside = tag(`${before}${text}.${after}`).map((time) => ({
          start: time.start - before.length,
          value: time.value,
        }));
        expect(inside).toEqual(alone.map(({ start, value }) => ({ start, value })));
      }),
      { numRuns: 300 },
    );
  });
});
