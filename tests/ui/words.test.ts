import { describe, expect, it } from 'vitest';
import { capital, fill, localeOf, number } from '../../lib/ui/words';

describe('fill', () => {
  it.each([
    ['{n} bản tin', { n: 3 }, 'vi', '3 bản tin'],
    ['{n} bản tin', { n: 1200 }, 'vi', '1.200 bản tin'],
    ['{n} {n:report|reports}', { n: 1 }, 'en', '1 report'],
    ['{n} {n:report|reports}', { n: 2 }, 'en', '2 reports'],
    ['{n} {n:report|reports}', { n: 1200 }, 'en', '1,200 reports'],
    ['{what} khác với {side}', { what: 'Ngày', side: 'lịch' }, 'vi', 'Ngày khác với lịch'],
    ['{quote} là {day}.', {}, 'vi', '{quote} là {day}.'],
  ] as const)('%s with %o in %s → %s', (template, values, locale, expected) => {
    expect(fill(template, values, locale)).toBe(expected);
  });
});

it.each([
  [1000, 'vi', '1.000'],
  [1000, 'en', '1,000'],
  [492, 'vi', '492'],
] as const)('number %d in %s is %s', (value, locale, expected) => {
  expect(number(value, locale)).toBe(expected);
});

it('capital keeps Vietnamese letters whole', () => {
  expect(capital('ở đây')).toBe('Ở đây');
});

describe('localeOf', () => {
  it.each([
    ['auto', 'vi-VN', 'vi'],
    ['auto', 'en-US', 'en'],
    ['auto', 'fr', 'vi'],
    ['en', 'vi', 'en'],
    ['vi', 'en-GB', 'vi'],
  ] as const)('%s in a %s browser is %s', (setting, browser, expected) => {
    expect(localeOf(setting, browser)).toBe(expected);
  });
});
