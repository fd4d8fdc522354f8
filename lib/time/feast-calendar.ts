import { addDays, isoDay, weekdayOf } from './iso-days';
import { tetOf } from './lunar-calendar';

/** Western Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991, chapter 8). */
export function westernEaster(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Orthodox Easter Sunday in the Gregorian calendar: Meeus' Julian algorithm, thirteen days later (1900–2099). */
export function orthodoxEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return addDays(isoDay(year, Math.floor(n / 31), (n % 31) + 1), 13);
}

/** Day of a feast in a year, by key ('easter', '12-25', 'tet'); null when the calendar does not know it. */
export function feastDay(feast: string, year: number): string | null {
  switch (feast) {
    case 'easter':
      return westernEaster(year);
    case 'orthodox-easter':
      return orthodoxEaster(year);
    case 'palm-sunday':
      return addDays(westernEaster(year), -7);
    case 'good-friday':
      return addDays(westernEaster(year), -2);
    case 'tet':
      return tetOf(year);
    case 'tet-eve': {
      const tet = tetOf(year);
      return tet === null ? null : addDays(tet, -1);
    }
    case 'thanksgiving': {
      const first = weekdayOf(isoDay(year, 11, 1));
      return isoDay(year, 11, 1 + ((4 - first + 7) % 7) + 21);
    }
    default:
      return /^\d\d-\d\d$/.test(feast) ? `${year}-${feast}` : null;
  }
}
