/** What each scale counts. */
export const SCALES: Record<string, number> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
const UNITS: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Words that numbers are written with, as alternatives of a pattern. */
export const NUMBER_WORD = [
  ...Object.keys(UNITS),
  ...Object.keys(SCALES),
  'mười',
  'mươi',
  'trăm',
  'linh',
  'lẻ',
  'rưỡi',
  'chục',
].join('|');

/** What has been read of a number: 'hai trăm linh năm nghìn ba mươi' is 205 thousands in the total and 30 in the unit. */
interface Reading {
  /** Whole scales: thousands, millions. */
  total: number;
  /** The hundreds before the next scale. */
  hundreds: number;
  /** What is below a hundred; null before its first word. */
  unit: number | null;
  /** What the last word counted, of which "rưỡi" is the half. */
  last: number;
}

const belowScale = ({ hundreds, unit }: Reading): number => hundreds + (unit ?? 0);

/** Takes a word in; false where no number goes on with it. */
type Take = (reading: Reading) => boolean;

const takeDigit =
  (digit: number): Take =>
  (reading) => {
    if (reading.unit !== null && reading.unit % 10 !== 0) return false;
    reading.unit = (reading.unit ?? 0) + digit;
    reading.last = 1;
    return true;
  };

const takeTen: Take = (reading) => {
  reading.unit = (reading.unit ?? 1) * 10;
  reading.last = 10;
  return true;
};

const takeHundred: Take = (reading) => {
  reading.hundreds += (reading.unit ?? 1) * 100;
  reading.unit = null;
  reading.last = 100;
  return true;
};

/** "linh", "lẻ": ones follow where tens are left out. */
const takeGap: Take = (reading) => {
  reading.unit = null;
  return reading.hundreds !== 0 || reading.total !== 0;
};

/** "hai nghìn rưỡi" */
const takeHalf: Take = (reading) => {
  reading.total += reading.last / 2;
  return reading.last !== 1;
};

/** From here on a scale counts the smaller ones before it: "hai nghìn tỷ". */
const MILLION = 1e6;

const takeScale =
  (scale: number): Take =>
  (reading) => {
    const { total } = reading;
    const amount = belowScale(reading);
    const isOfScales = scale >= MILLION && total > 0 && total < scale;
    reading.total = isOfScales ? (total + amount) * scale : total + (amount === 0 ? 1 : amount) * scale;
    reading.hundreds = 0;
    reading.unit = null;
    reading.last = scale;
    return true;
  };

const TAKES: ReadonlyMap<string, Take> = new Map([
  ...Object.entries(UNITS).map(([word, digit]) => [word, takeDigit(digit)] as const),
  ...Object.entries(SCALES).map(([word, scale]) => [word, takeScale(scale)] as const),
  ['mười', (reading) => reading.unit === null && takeTen(reading)],
  ['chục', takeTen],
  ['mươi', (reading) => Boolean(reading.unit) && takeTen(reading)],
  ['trăm', takeHundred],
  ['linh', takeGap],
  ['lẻ', takeGap],
  ['rưỡi', takeHalf],
]);

/** Value of Vietnamese number words in lower case ('ba mươi lăm' → 35); null when they form none ('mươi', 'lẻ hai'). */
export function wordsToNumber(words: string): number | null {
  const reading: Reading = { total: 0, hundreds: 0, unit: null, last: 1 };
  for (const word of words.trim().toLowerCase().split(/\s+/)) {
    const take = TAKES.get(word);
    if (!take?.(reading)) return null;
  }
  return reading.total + belowScale(reading);
}
