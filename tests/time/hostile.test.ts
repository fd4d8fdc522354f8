import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../lib/time/tag-times';

const HALF_A_MEGABYTE = 500_000;
const SECONDS = 5;

/** Of the processor, not of the clock: other work on the machine does not count. */
const milliseconds = (text: string): number => {
  const began = process.cpuUsage();
  tagTimes(text, { reference: { value: '2025-05-20', basis: 'metadata' } });
  return process.cpuUsage(began).user / 1000;
};
const best = (text: string): number => Math.min(milliseconds(text), milliseconds(text), milliseconds(text));

/** Shapes that make backtracking expressions or pairwise comparison blow up. */
const SHAPES: readonly [string, string][] = [
  ['digits', '1234567890'],
  ['one digit', '1'],
  ['slashes', '/'],
  ['dates without blanks', '19/5/'],
  ['dashes and digits', '1-2-'],
  ['a lead word', 'ngày '],
  ['a lead word and figures', 'ngày 1 '],
  ['many dates', '19/5 '],
  ['many full sentences', 'Ngày 19/5/2025, lúc 21h30. '],
  ['dates in lines', 'Tối 19/5\n'],
  ['from', 'từ '],
  ['ranges', 'từ ngày 8/5 đến ngày '],
  ['number words', 'hai mươi ba '],
  ['spaces', ' '],
  ['no-break spaces', '\u00a0'],
  ['open brackets', '('],
  ['weekdays', 'thứ hai thứ '],
  ['combining marks', 'e\u0302\u0301'],
  ['letters without end', 'a'],
  ['newlines', '\n'],
  ['colons', '1:1:'],
  ['hours', '1 giờ '],
  ['commas', ', '],
];

describe('hostile text', () => {
  // The collector may upset one measurement; a text that is quadratic fails every time.
  it.each(SHAPES)(
    '%s: a megabyte takes at most 2.5 times half of it, and 5 seconds',
    { retry: 3, timeout: 90_000 },
    (_, shape) => {
      const half = shape.repeat(Math.ceil(HALF_A_MEGABYTE / shape.length));
      milliseconds(half.slice(0, 20_000));
      const small = best(half);
      const large = best(half + half);
      expect(large).toBeLessThan(SECONDS * 1000);
      // Below a few dozen milliseconds the collector decides, not the text.
      expect(large).toBeLessThan(2.5 * Math.max(small, 60));
    },
  );
});
