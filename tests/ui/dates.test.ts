import { describe, expect, it } from 'vitest';
import {
  calendarValue,
  durationOf,
  figure,
  fullDay,
  moment,
  monthNumber,
  monthOf,
  numericDay,
  reportDay,
  shortDay,
  shortMonth,
  weekday,
} from '../../lib/ui/dates';
import { en, vi } from './words-of-tests';

describe('days', () => {
  it.each([
    ['2025-08-25', '25/8', '25/8/2025', 'thứ Hai', 'thứ Hai, 25/8/2025'],
    ['2025-08-24', '24/8', '24/8/2025', 'Chủ nhật', 'Chủ nhật, 24/8/2025'],
    ['2025-01-04', '4/1', '4/1/2025', 'thứ Bảy', 'thứ Bảy, 4/1/2025'],
  ])('vi %s', (day, short, numeric, name, full) => {
    expect([shortDay(vi, day), numericDay(vi, day), weekday(vi, day), fullDay(vi, day)]).toEqual([
      short,
      numeric,
      name,
      full,
    ]);
  });

  it.each([
    ['2025-08-25', '25 Aug', '25 Aug 2025', 'Monday', 'Mon 25 Aug 2025'],
    ['2025-09-07', '7 Sep', '7 Sep 2025', 'Sunday', 'Sun 7 Sep 2025'],
  ])('en %s', (day, short, numeric, name, full) => {
    expect([shortDay(en, day), numericDay(en, day), weekday(en, day), fullDay(en, day)]).toEqual([
      short,
      numeric,
      name,
      full,
    ]);
  });

  it('a day of another year carries its year', () => {
    expect(shortDay(vi, '2024-08-06', '2025')).toBe('6/8/2024');
    expect(shortDay(en, '2024-08-06', '2025')).toBe('6 Aug 2024');
  });

  it.each([
    '2025-08-18',
    '2025-08-19',
    '2025-08-20',
    '2025-08-21',
    '2025-08-22',
    '2025-08-23',
    '2025-08-24',
  ])('weekdays of %s are those of Intl', (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    const name = (locale: string) =>
      new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
    expect(weekday(vi, day).toLowerCase()).toBe(name('vi').toLowerCase());
    expect(weekday(en, day)).toBe(name('en'));
  });
});

describe('months and moments', () => {
  it('months', () => {
    expect(monthOf(vi, '2025-06')).toBe('tháng 6/2025');
    expect(monthOf(en, '2025-06')).toBe('Jun 2025');
    expect(monthNumber(vi, '2026-08-22')).toBe('8/2026');
    expect(shortMonth(vi, 8)).toBe('T8');
    expect(shortMonth(en, 8)).toBe('Aug');
  });

  it.each([
    ['2025-08-26T08:40:00+07:00', 'thứ Ba, 26/8/2025, 08:40'],
    ['2025-08-26T20:40:00Z', 'thứ Tư, 27/8/2025, 03:40'],
    ['2025-08-26', 'thứ Ba, 26/8/2025'],
    ['không rõ', null],
    [null, null],
  ])('publication %s is told in Hanoi time: %s', (iso, expected) => {
    expect(moment(vi, iso)).toBe(expected);
  });

  it.each([
    ['2025-08-25', '25/8/2025'],
    ['2025-06', 'tháng 6/2025'],
    [null, 'không rõ ngày'],
  ])('a report of %s: %s', (published, expected) => {
    expect(reportDay(vi, published)).toBe(expected);
  });
});

describe('values of the contract', () => {
  it.each([
    ['2025-05-19', '19/5'],
    ['2024-05-19', '19/5/2024'],
    ['2025-05', 'tháng 5/2025'],
    ['2025', 'năm 2025'],
    ['2025-Q1', 'quý 1/2025'],
    ['2025-03-24/2025-03-26', '24/3 – 26/3'],
    ['2025-05-19T21:30', '21:30, 19/5'],
    ['2025-05-19T21:30+07:00', '21:30, 19/5'],
    ['2025-W20', '12/5 – 18/5'],
    ['2025-W01', '30/12/2024 – 5/1'],
    ['2025-W20-WE', '17/5 – 18/5'],
    ['2024-08/..', 'từ tháng 8/2024'],
    ['../2025-08-07', 'đến 7/8'],
    ['PAST_REF', 'PAST_REF'],
  ])('%s → %s', (value, expected) => {
    expect(calendarValue(vi, value, '2025')).toBe(expected);
  });

  it.each([
    ['PT36H', '36 giờ', '36 hours'],
    ['P3Y', '3 năm', '3 years'],
    ['P1D', '1 ngày', '1 day'],
    ['P6M', '6 tháng', '6 months'],
    ['PT40M', '40 phút', '40 minutes'],
    ['P1Y2M', '1 năm 2 tháng', '1 year 2 months'],
    ['PT2H30M', '2 giờ 30 phút', '2 hours 30 minutes'],
    ['2025', null, null],
    ['P', null, null],
  ])('%s → %s, %s', (value, inVietnamese, inEnglish) => {
    expect(durationOf(vi, value)).toBe(inVietnamese);
    expect(durationOf(en, value)).toBe(inEnglish);
  });

  it.each([
    ['112000', '112.000'],
    ['492', '492'],
    ['246 mỗi bên', '246 mỗi bên'],
  ])('figure %s → %s', (value, expected) => {
    expect(figure(vi, value)).toBe(expected);
  });
});
