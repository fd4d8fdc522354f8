import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it('makes no formatter when the surfaces load, and each one once', async () => {
  const made: string[] = [];
  const counted = <T extends object>(name: string, original: T): T =>
    new Proxy(original, {
      construct(target, parameters) {
        made.push(`${name} ${String(parameters[0])}`);
        return Reflect.construct(target as unknown as new () => object, parameters);
      },
    });
  vi.stubGlobal('Intl', {
    NumberFormat: counted('number', Intl.NumberFormat),
    DateTimeFormat: counted('date', Intl.DateTimeFormat),
    DisplayNames: counted('names', Intl.DisplayNames),
  });
  vi.resetModules();
  const { number } = await import('../../lib/ui/words');
  await import('../../lib/ui/dates');
  await import('../../lib/ui/report-row');
  expect(made).toEqual([]);
  expect([number(1000, 'vi'), number(2000, 'vi'), number(1000, 'en')]).toEqual(['1.000', '2.000', '1,000']);
  expect(made).toEqual(['number vi', 'number en']);
});
