import { shiftDate } from './calendar';
import { addDays, daysBetween, isRealDay, weekdayOf } from './iso-days';
import { feastDay } from './feast-calendar';
import type { TimeExpression } from './types';
import { WAR_BEGAN } from './war';

/** How much one statement of the page speaks for a publication on an ISO day; negative when it speaks against. */
export type YearVote = (day: string) => number;

/** What "hơn ba năm" counts from is the war only where the war is spoken of. */
const WAR = /xung đột|chiến sự|chiến dịch|cuộc chiến|chiến tranh|gián đoạn|nổ ra|bùng phát|giao tranh/iu;
const AROUND = 90;
const EASTERS = ['easter', 'orthodox-easter'];

/** A month and day put into the year in which it lies nearest to the day. */
function nearest(monthDay: string, day: string): string | null {
  const [month = 1, date = 1] = monthDay.split('-').map(Number);
  const year = Number(day.slice(0, 4));
  const years = [year - 1, year, year + 1].filter((candidate) => isRealDay(candidate, month, date));
  const all = years.map((candidate) => `${candidate}-${monthDay}`);
  const distance = (iso: string): number => Math.abs(daysBetween(iso, day));
  return all.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function weekdayVote(iso: number, monthDay: string): YearVote {
  return (day) => {
    const told = nearest(monthDay, day);
    if (told === null) return 0;
    // Weekdays are what papers get wrong: one alone fixes no year.
    return weekdayOf(told) === iso ? 1.5 : -1;
  };
}

function easterVote(monthDay: string): YearVote {
  return (day) => {
    const told = nearest(monthDay, day);
    if (told === null) return 0;
    const year = Number(told.slice(0, 4));
    const distances = EASTERS.map((feast) => Math.abs(daysBetween(feastDay(feast, year) ?? day, told)));
    const distance = Math.min(...distances);
    // Good Friday to Easter Monday are all "dịp Phục sinh".
    return distance === 0 ? 2 : distance <= 2 ? 1 : -2;
  };
}

function lengthVote(years: number, mod: 'more' | 'less' | 'about' | undefined): YearVote {
  const mark = shiftDate(WAR_BEGAN, years, 'year');
  if (mod === 'more') return (day) => (day >= mark && day < shiftDate(mark, 1, 'year') ? 2 : 0);
  // "gần ba năm" is also written a few weeks late.
  return (day) => (day >= shiftDate(mark, -5, 'month') && day <= addDays(mark, 30) ? 1 : 0);
}

/** Everything on the page that speaks for or against a year. */
export function yearVotes(text: string, times: readonly TimeExpression[]): YearVote[] {
  const votes: YearVote[] = [];
  let latestYear = 0;
  for (const time of times) {
    const around = text.slice(Math.max(0, time.start - AROUND), time.end + AROUND);
    const monthDay = /^\d{4}-(\d\d-\d\d)/.exec(time.value)?.[1];
    if (monthDay && !(time.certain.year && time.basis === 'explicit')) {
      if (time.weekday && /\d/.test(text.slice(time.start, time.end)))
        votes.push(weekdayVote(time.weekday.iso, monthDay));
      const beside = text.slice(Math.max(0, time.start - 24), time.end + 24);
      if (time.basis === 'publication' && /phục sinh/iu.test(beside)) votes.push(easterVote(monthDay));
    }
    const years = /^P(\d)Y$/.exec(time.value)?.[1];
    if (years && time.mod && WAR.test(around)) votes.push(lengthVote(Number(years), modOf(time)));
    if (!time.certain.year || time.basis !== 'explicit' || time.tense === 'future') continue;
    const full = /^\d{4}-\d\d-\d\d/.exec(time.value)?.[0];
    if (full) votes.push((day) => (day < full ? -5 : 0));
    const year = Number(time.value.replace(/^\.\.\//, '').slice(0, 4));
    if (year > latestYear && year < 2100) latestYear = year;
    // "từ đầu năm 2025" is said inside the year.
    if (/^từ đầu năm/iu.test(text.slice(time.start, time.end)))
      votes.push((day) => (Number(day.slice(0, 4)) === year ? 3 : 0));
  }
  if (latestYear > 0) {
    votes.push((day) => {
      const year = Number(day.slice(0, 4));
      return year < latestYear ? -5 : year === latestYear ? 1 : 0;
    });
  }
  return votes;
}

const modOf = ({ mod }: TimeExpression): 'more' | 'less' | 'about' | undefined =>
  mod === 'more' || mod === 'less' || mod === 'about' ? mod : undefined;
