import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../lib/events/types';
import { twins } from '../../../../tools/pack/checks/twins';
import { event, problems } from './samples';

const swap = (part: Partial<EventRecord>): EventRecord =>
  event({ type: 'prisoner_exchange', summary: { vi: 'Mỗi bên trao trả 246 quân nhân.' }, ...part });
const first = swap({ title: { vi: 'Nga và Ukraine trao đổi 246 tù binh mỗi bên' } });

describe('twins', () => {
  it.each<[string, EventRecord]>([
    ['of one day', swap({ id: '2025-05-16-y', title: { vi: 'Nga, Ukraine trao đổi 246 tù binh mỗi bên' } })],
    [
      'of the next day',
      swap({ id: '2025-05-17-y', date: '2025-05-17', title: { vi: 'Nga - Ukraine trao đổi 246 tù binh' } }),
    ],
    ['by their summaries', swap({ id: '2025-05-16-y', title: { vi: 'Nga, Ukraine trao 246 người' } })],
  ])('are pointed out: %s', (_, second) => {
    expect(problems(twins, first, second)).toBe(`${first.id}: may be the same as ${second.id}`);
  });

  it.each<[string, EventRecord]>([
    ['two days on', swap({ id: '2025-05-18-y', date: '2025-05-18', title: first.title })],
    ['another kind', event({ id: '2025-05-16-y', type: 'statement', title: first.title })],
    [
      'other parties',
      swap({
        id: '2025-05-16-y',
        title: first.title,
        participants: ['united-states', 'russia', 'belarus', 'france', 'germany', 'norway'],
      }),
    ],
    [
      'other words',
      swap({
        id: '2025-05-16-y',
        title: { vi: 'Hai nước trả thi thể' },
        summary: { vi: 'Chuyến xe thứ nhất.' },
      }),
    ],
  ])('are not: %s', (_, second) => {
    expect(problems(twins, first, second)).toBe('');
  });
});
