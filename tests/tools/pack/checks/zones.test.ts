import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../lib/events/types';
import { zones } from '../../../../tools/pack/checks/zones';
import { event, problems } from './samples';

describe('zones', () => {
  it.each<[string, Partial<EventRecord>]>([
    [
      'the next day elsewhere',
      { otherDays: ['2025-05-17'], tzNote: 'tối 16/5 giờ Washington = 17/5 giờ Hà Nội' },
    ],
    ['the day after several', { dateEnd: '2025-05-18', otherDays: ['2025-05-19'] }],
    ['a note without days', { tzNote: 'giờ Kiev' }],
    ['a note on a deadline beside its own day', { tzNote: 'họp 16/5, hạn 30/5 giờ Moscow' }],
  ])('accept %s', (_, part) => {
    expect(problems(zones, event(part))).toBe('');
  });

  it.each<[string, Partial<EventRecord>, string]>([
    ['another day far off', { otherDays: ['2025-05-20'] }, 'not beside'],
    ['its own day once more', { otherDays: ['2025-05-16'] }, 'not beside'],
    ['days beside a month', { date: '2025-05', otherDays: ['2025-06-01'] }, 'of a month'],
    ['a note of another time', { tzNote: 'tối 16/6 giờ Washington' }, '2025-06-16'],
  ])('refuse %s', (_, part, message) => {
    expect(problems(zones, event(part))).toContain(message);
  });
});
