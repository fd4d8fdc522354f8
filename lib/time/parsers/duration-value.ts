export interface DurationUnit {
  letter: 'S' | 'M' | 'H' | 'D' | 'W' | 'Y';
  /** Hours, minutes, seconds: written after 'T'. */
  clock?: true;
  /** Years in the unit (a decade is ten). */
  times?: number;
}

/** Units by their words; 'h' is written right behind figures. */
export const UNIT: Record<string, DurationUnit> = {
  giây: { letter: 'S', clock: true },
  phút: { letter: 'M', clock: true },
  giờ: { letter: 'H', clock: true },
  'giờ đồng hồ': { letter: 'H', clock: true },
  tiếng: { letter: 'H', clock: true },
  'tiếng đồng hồ': { letter: 'H', clock: true },
  h: { letter: 'H', clock: true },
  ngày: { letter: 'D' },
  'ngày đêm': { letter: 'D' },
  đêm: { letter: 'D' },
  hôm: { letter: 'D' },
  tuần: { letter: 'W' },
  'tuần lễ': { letter: 'W' },
  tháng: { letter: 'M' },
  năm: { letter: 'Y' },
  'thập kỷ': { letter: 'Y', times: 10 },
  'thập kỉ': { letter: 'Y', times: 10 },
  'thập niên': { letter: 'Y', times: 10 },
  'thế kỷ': { letter: 'Y', times: 100 },
};
/** The words as alternatives of an expression, without 'h'. */
export const UNIT_WORDS = Object.keys(UNIT)
  .filter((word) => word !== 'h')
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The unit one step below and how many of it make one: half a year is six months. */
const BELOW: Record<string, { letter: DurationUnit['letter']; factor: number; clock: boolean }> = {
  Y: { letter: 'M', factor: 12, clock: false },
  M: { letter: 'D', factor: 30, clock: false },
  W: { letter: 'D', factor: 7, clock: false },
  D: { letter: 'H', factor: 24, clock: true },
  H: { letter: 'M', factor: 60, clock: true },
  TM: { letter: 'S', factor: 60, clock: true },
};

/** ISO 8601 duration in the text's own unit: 3 năm rưỡi → 'P3Y6M', 1 giờ 15 phút → 'PT1H15M', nửa ngày → 'PT12H'. */
export function durationValue(
  amount: number,
  unit: DurationUnit,
  half: boolean,
  small: number | null,
  smallUnit: DurationUnit | undefined,
): string {
  let days = '';
  let clock = '';
  const put = (n: number, letter: string, isClock: boolean): void => {
    if (n === 0) return;
    if (isClock) clock += `${n}${letter}`;
    else days += `${n}${letter}`;
  };
  const scaled = amount * (unit.times ?? 1);
  const whole = unit.times ? Math.round(scaled + (half ? unit.times / 2 : 0)) : Math.floor(scaled);
  put(whole, unit.letter, unit.clock === true);
  const share = unit.times ? 0 : (half ? 0.5 : 0) + (scaled % 1);
  const below = BELOW[unit.clock && unit.letter === 'M' ? 'TM' : unit.letter];
  if (share > 0 && below) put(Math.round(share * below.factor), below.letter, below.clock);
  if (small !== null && smallUnit) put(small, smallUnit.letter, smallUnit.clock === true);
  const value = `P${days}${clock ? `T${clock}` : ''}`;
  return value === 'P' ? `P${unit.clock ? 'T' : ''}0${unit.letter}` : value;
}
