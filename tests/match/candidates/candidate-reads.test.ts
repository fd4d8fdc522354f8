import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../../lib/events/memory/store';
import type { IndexedEventStore } from '../../../lib/events/types';
import { type CandidateWindow, readCandidates } from '../../../lib/match/candidates/candidate-reads';
import { addDays } from '../../../lib/time/iso-days';
import { sampleEvent, samplePack } from '../../events/sample-events';

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

/** A name's events, so many days apart. */
const named = (count: number, apart: number): IndexedEventStore =>
  memoryStore([
    samplePack(
      Array.from({ length: count }, (_, index) => {
        const date = addDays('2025-01-01', index * apart);
        return sampleEvent({ id: `${date}-${index}`, date, participants: ['sergey-lavrov'] });
      }),
    ),
  ]);
const sparse = named(50, 2);
const often = named(150, 1);

const around = (day: string, days = 40, slip = false): CandidateWindow => ({
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
    const found = await readCandidates([around('2025-05-16'), around('2025-05-18', 3, true)], [], dense(2));
    expect(spread(found)).toEqual(['2025-04-06', '2025-06-25']);
  });

  it('of too many, the nearest to the days told, as many days on both sides', async () => {
    const found = await readCandidates([around('2025-05-16')], [], dense(45));
    expect(spread(found)).toEqual(['2025-05-13', '2025-05-19']);
    expect(found).toHaveLength(7 * 45);
  });

  it('days that a slip stands for come after the days told', async () => {
    const found = await readCandidates([around('2025-05-16'), around('2025-06-20', 3, true)], [], dense(50));
    expect(found.every(({ date }) => date < '2025-06-01')).toBe(true);
  });

  it('never more than there is room for, however many lie on one day', async () => {
    const found = await readCandidates([around('2025-05-16')], [], dense(900));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(500);
  });
});

describe('by names', () => {
  it('at any time where they are few', async () => {
    const found = await readCandidates([around('2030-01-01')], ['sergey-lavrov'], sparse);
    expect(found).toHaveLength(50);
  });

  it('of a name with too many, those around the days told', async () => {
    // One window before everything else: the days hold nothing, the name does.
    const found = await readCandidates([around('2025-02-20', 10)], ['sergey-lavrov'], often);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ date }) => date >= '2025-02-10' && date <= '2025-03-02')).toBe(true);
  });

  it('in a store so dense that its days are not read whole, few of each name', async () => {
    const found = await readCandidates(
      [around('2025-05-16')],
      ['sergey-lavrov'],
      dense(60, ['sergey-lavrov']),
    );
    expect(found.length).toBeLessThanOrEqual(500 + 40);
  });

  it('nothing for no days and no names', async () => {
    expect(await readCandidates([], [], dense(1))).toEqual([]);
  });
});
