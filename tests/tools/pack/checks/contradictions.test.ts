import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../lib/events/types';
import { contradictions } from '../../../../tools/pack/checks/contradictions';
import { event, problems } from './samples';

const meets = (id: string, place: string, part: Partial<EventRecord> = {}): EventRecord =>
  event({
    id: `2025-05-16-${id}`,
    type: 'meeting',
    participants: ['volodymyr-zelensky', 'donald-trump'],
    places: [place],
    ...part,
  });
const swap = (id: string, part: Partial<EventRecord> = {}): EventRecord =>
  event({ id: `2025-05-16-${id}`, type: 'prisoner_exchange', ...part });

describe('contradictions of one day', () => {
  it.each<[string, EventRecord, EventRecord]>([
    ['neighbouring capitals', meets('a', 'berlin'), meets('b', 'paris')],
    ['another person', meets('a', 'berlin'), meets('b', 'washington', { participants: ['emmanuel-macron'] })],
    ['a call from far', meets('a', 'berlin'), meets('b', 'washington', { type: 'phone_call' })],
    ['two days', meets('a', 'berlin'), meets('b', 'washington', { dateEnd: '2025-05-17' })],
    ['a swap and its part', swap('a'), swap('b', { relations: [{ kind: 'part_of', id: '2025-05-16-a' }] })],
    ['bodies and prisoners', swap('a'), swap('b', { type: 'body_exchange' })],
  ])('none: %s', (_, a, b) => {
    expect(problems(contradictions, a, b)).toBe('');
  });

  it.each<[string, EventRecord, EventRecord, string]>([
    ['two continents', meets('a', 'berlin'), meets('b', 'washington'), 'also at washington'],
    ['two swaps', swap('a'), swap('b'), 'another exchange'],
    [
      'held and called off',
      swap('a', { type: 'talks' }),
      swap('b', { type: 'talks', status: 'cancelled' }),
      'called off',
    ],
  ])('found: %s', (_, a, b, message) => {
    expect(problems(contradictions, a, b)).toContain(message);
  });
});
