import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../lib/events/types';
import { weekdays } from '../../../../tools/pack/checks/weekdays';
import { event, problems } from './samples';

describe('weekdays', () => {
  it.each<[string, Partial<EventRecord>]>([
    ['the right one', { summary: { vi: 'Hai bên gặp nhau hôm thứ Sáu.', en: 'They met on Friday.' } }],
    ['ordinals that look like one', { summary: { vi: 'Vòng đàm phán thứ hai và gói trừng phạt thứ bảy.' } }],
    [
      'the weekday of the night elsewhere',
      { otherDays: ['2025-05-17'], summary: { vi: 'Rạng sáng thứ Bảy.' } },
    ],
    [
      'one that names a day of its own',
      { summary: { vi: 'Vòng sau họp thứ Hai 2/6.', en: 'The next is on Monday, 2 June.' } },
    ],
  ])('accept %s', (_, part) => {
    expect(problems(weekdays, event(part))).toBe('');
  });

  it.each<[string, Partial<EventRecord>, string]>([
    ['a wrong one', { summary: { vi: 'Hai bên gặp nhau hôm thứ Ba.' } }, 'weekday "ba"'],
    ['a wrong Sunday', { title: { vi: 'Hai bên họp Chủ nhật' } }, 'weekday "chủ nhật"'],
    [
      'a wrong English one',
      { summary: { vi: 'Hai bên gặp nhau.', en: 'They met on Tuesday.' } },
      '"Tuesday"',
    ],
  ])('refuse %s', (_, part, message) => {
    expect(problems(weekdays, event(part))).toContain(message);
  });
});
