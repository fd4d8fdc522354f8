import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../lib/events/types';
import { seriesMembers } from '../../../../tools/pack/checks/series-members';
import { seriesOrder } from '../../../../tools/pack/checks/series-order';
import { event, problems } from './samples';

const round = (date: string, n: number): EventRecord =>
  event({ id: `${date}-x`, date, type: 'talks', ordinal: { series: 'istanbul-rounds-2025', n } });
const sanctions = (date: string, n: number): EventRecord =>
  event({
    id: `${date}-s`,
    date,
    type: 'sanction',
    participants: ['european-union', 'russia'],
    ordinal: { series: 'eu-sanctions-packages', n },
  });

describe('members of a series', () => {
  it('accept one of its kind, parties and years', () => {
    expect(problems(seriesMembers, round('2025-05-16', 1), sanctions('2025-10-23', 19))).toBe('');
  });

  it.each<[string, Partial<EventRecord>, string]>([
    ['an unknown series', { ordinal: { series: 'rounds', n: 1 } }, 'unknown series rounds'],
    ['another kind', { type: 'visit' }, 'a visit in'],
    ['missing parties', { participants: ['russia'] }, 'ukraine missing'],
    ['other years', { date: '2026-05-16' }, 'outside'],
  ])('refuse %s', (_, part, message) => {
    expect(problems(seriesMembers, { ...round('2025-05-16', 1), ...part })).toContain(message);
  });
});

describe('the order of a series', () => {
  it('lets numbers grow, and one package be proposed and adopted', () => {
    expect(problems(seriesOrder, round('2025-06-02', 2), round('2025-05-16', 1))).toBe('');
    expect(problems(seriesOrder, sanctions('2026-02-06', 20), sanctions('2026-02-20', 20))).toBe('');
  });

  it.each([
    ['a number that falls', [round('2025-05-16', 2), round('2025-06-02', 1)]],
    ['a round told twice', [round('2025-05-16', 1), round('2025-06-02', 1)]],
    ['one package over a year', [sanctions('2025-02-06', 20), sanctions('2026-02-20', 20)]],
  ])('refuses %s', (_, members) => {
    expect(problems(seriesOrder, ...members)).toContain('comes after');
  });
});
