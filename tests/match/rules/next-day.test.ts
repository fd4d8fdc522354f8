import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../lib/events/types';
import { mayBeNextDays } from '../../../lib/match/rules/next-day';
import type { Evidence } from '../../../lib/match/score/evidence';
import { contextIn } from '../events';
import { evidenceOf } from '../evidence';

const { times } = contextIn('Ukraine tấn công vào Nga ngày 18/5.', '2025-05-20');
/** An event of 17/5, give or take a day, to a claim of 18/5. */
const may = (event: Partial<EventRecord>, part: Partial<Evidence> = {}): boolean =>
  mayBeNextDays(evidenceOf({ date: '2025-05-17', toleranceDays: 1, ...event }, part), times);

describe('where the told day is only near enough', () => {
  it.each<[Partial<EventRecord>, Partial<Evidence>, boolean]>([
    [{ type: 'strike' }, { words: 0.3 }, true],
    [{ type: 'strike' }, { words: 0.6 }, false],
    [{ type: 'strike' }, { words: 0.3, place: 1 }, false],
    [{ type: 'strike' }, { words: 0.3, place: 0.6 }, true],
    [{ type: 'strike' }, { words: 0.3, figure: 1 }, false],
    [{ type: 'talks' }, { words: 0.05 }, true],
    [{ type: 'talks' }, { words: 0.05, ordinal: 1 }, false],
    [{ type: 'talks' }, { words: 0.3 }, false],
    [{ type: 'statement' }, { words: 0.3, place: 1 }, true],
    [{ type: 'statement' }, { words: 0.4 }, false],
  ])('%j is told by place, figure or words: %j', (event, part, expected) => {
    expect(may(event, part)).toBe(expected);
  });

  it.each<[string, Partial<EventRecord>, Partial<Evidence>]>([
    ['its own', { date: '2025-05-18' }, {}],
    ['one of its own', { date: '2025-05-17', dateEnd: '2025-05-19', toleranceDays: 0 }, {}],
    ['of another year', { date: '2024-05-18' }, { otherYear: true }],
  ])('a day that is %s is enough', (_name, event, part) => {
    expect(may({ type: 'strike', ...event }, { words: 0.1, ...part })).toBe(false);
  });
});
