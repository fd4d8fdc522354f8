import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../lib/events/memory-store';
import type { IndexedEventStore } from '../../lib/events/types';
import { readDays, readNames } from '../../lib/match/candidate-reads';
import type { Window } from '../../lib/match/candidates';
import { addDays } from '../../lib/time/calendar';
import { sampleEvent, samplePack } from '../events/sample-events';

/** So many events a day in the hundred days around a day. */
function dense(aDay: number, participants = ['russia', 'ukraine']): IndexedEventStore {
  return memoryStore([
    samplePack(
      Array.from({ length: 100 * aDay }, (_, index) => {
        const date = addDays('2025-05-16', (index % 100) - 50);
        return sampleEvent({ id: `${date}-${index}`, date, participants });
      }),
    ),
  ]);
}

const around = (day: string, days = 40, slip = false): Window => ({
  from: addDays(day, -days),
  to: addDays(day, days),
  told: { from: day, to: day },
  slip,
});

const spread = (events: { date: string }[]): [string | undefined, string | undefined] => {
  const days = events.map(({ date }) => date).sort();
  return [days[0], days.at(-1)];
};

describe('by days', () => {
  it('reads the windows whole where they hold few', async () => {
    const found = await readDays([around('2025-05-16'), around('2025-05-18', 3, true)], dense(2));
    expect(spread(found)).toEqual(['2025-04-06', '2025-06-25']);
  });

  it('of too many, the nearest to the days told, as many days on both sides', async () => {
    const found = await readDays([around('2025-05-16')], dense(50));
    expect(spread(found)).toEqual(['2025-05-06', '2025-05-26']);
    expect(found).toHaveLength(21 * 50);
  });

  it('days that a slip stands for come after the days told', async () => {
    const found = await readDays([around('2025-05-16'), around('2025-06-20', 3, true)], dense(50));
    expect(found.every(({ date }) => date < '2025-06-01')).toBe(true);
  });

  it('never more than there is room for, however many lie on one day', async () => {
    const found = await readDays([around('2025-05-16')], dense(900));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(1200);
  });
});

describe('by names', () => {
  it('at any time where they are few', async () => {
    const found = await readNames(['sergey-lavrov'], [around('2030-01-01')], dense(2, ['sergey-lavrov']));
    expect(found).toHaveLength(200);
  });

  it('of too many, those nearest to the days told', async () => {
    const found = await readNames(['sergey-lavrov'], [around('2025-05-16')], dense(20, ['sergey-lavrov']));
    expect(spread(found)).toEqual(['2025-05-06', '2025-05-26']);
  });

  it('none for no names', async () => {
    expect(await readNames([], [around('2025-05-16')], dense(1))).toEqual([]);
  });
});
