import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, type EventType } from '../../../lib/events/kinds';
import { isEnoughUndated } from '../../../lib/match/choose/enough-undated';
import type { Evidence } from '../../../lib/match/score/evidence';
import { sampleEvent } from '../../events/sample-events';
import { contextIn } from '../events';

const PAGE = '2025-05-20';
const { claim: plain } = contextIn('Mỹ, Nga và Ukraine họp bàn.', PAGE);

/** What a claim shares with an event of a kind that happened some days before the page. */
function evidence(type: EventType, daysBefore: number, part: Partial<Evidence>): Evidence {
  const date = new Date(Date.parse(PAGE) - daysBefore * 86_400_000).toISOString().slice(0, 10);
  return {
    event: sampleEvent({ id: 'x', date, type }),
    words: 0,
    participants: 1,
    type: 1,
    place: null,
    figure: null,
    ordinal: null,
    content: 1,
    date: null,
    otherYear: false,
    nearDate: 0,
    ...part,
  };
}
const enough = (type: EventType, daysBefore: number, part: Partial<Evidence>): boolean =>
  isEnoughUndated(evidence(type, daysBefore, part), plain, PAGE);

describe('an undated claim and an event of its kind', () => {
  it.each<[EventType, number, number]>([
    ['strike', 0.5, 1],
    ['battle', 0.5, 1],
    ['statement', 0.5, 4],
    ['announcement', 0.5, 4],
    ['aid', 0.4, 10],
    ['agreement', 0.3, 30],
    ['vote', 0.4, 10],
    ['appointment', 0.4, 10],
    ['other', 0.7, 10],
  ])('%s with words of %f: at most %i days before the page', (type, words, days) => {
    expect(enough(type, days, { words })).toBe(true);
    expect(enough(type, days + 1, { words })).toBe(false);
  });

  it.each<[EventType, number]>([
    ['strike', 0.3],
    ['statement', 0.35],
    ['vote', 0.3],
    ['other', 0.6],
  ])('%s: the same day is too little with words of %f', (type, words) => {
    expect(enough(type, 0, { words })).toBe(false);
  });

  it.each<[EventType, number, number]>([
    ['strike', 0.6, 4],
    ['statement', 0.6, 7],
    ['other', 0.8, 30],
  ])('%s retold by words of %f may be older, %i days', (type, words, days) => {
    expect(enough(type, days, { words })).toBe(true);
    expect(enough(type, days + 1, { words })).toBe(false);
  });

  it('no page’s day, no age', () => {
    expect(isEnoughUndated(evidence('strike', 900, { words: 0.4 }), plain, null)).toBe(true);
  });

  it.each<EventType>([
    'prisoner_exchange',
    'ceasefire',
    'decree',
    'sanction',
  ])('%s asks for nothing more than its content', (type) => {
    expect(enough(type, 300, {})).toBe(true);
  });
});

describe('what stands for words', () => {
  it('the place struck lets a strike be some days older', () => {
    const words = { words: 0.4 };
    expect(enough('strike', 4, { ...words, place: 1 })).toBe(true);
    expect(enough('strike', 5, { ...words, place: 1 })).toBe(false);
    expect(enough('strike', 4, { ...words, place: 0.6 })).toBe(false);
  });

  it.each(EVENT_TYPES)('the number in a series, of a %s', (type) => {
    expect(enough(type, 300, { ordinal: 1 })).toBe(true);
  });

  it.each([
    ['a telling figure', 'Nga phóng 47 tên lửa vào Ukraine.', true],
    ['a small figure is in every text', 'Nga phóng 7 tên lửa vào Ukraine.', false],
    ['a percentage', 'Nga kiểm soát 47% Ukraine.', false],
  ])('%s', (_name, text, expected) => {
    const { claim } = contextIn(text, PAGE);
    expect(claim.quantities).toHaveLength(1);
    const one = evidence('strike', 1, { words: 0.2 });
    expect(isEnoughUndated({ ...one, figure: 1 }, claim, PAGE)).toBe(expected);
    expect(isEnoughUndated({ ...one, figure: 0 }, claim, PAGE)).toBe(false);
  });
});

describe('what asks for more', () => {
  it.each<EventType>(['strike', 'battle'])('a planned one is not the %s that was', (type) => {
    const { claim } = contextIn('Nga sắp mở đợt tấn công lớn vào Ukraine.', PAGE);
    expect(claim.modality).toBe('planned');
    expect(isEnoughUndated(evidence(type, 0, { words: 1 }), claim, PAGE)).toBe(false);
  });

  it.each<EventType>([
    'meeting',
    'talks',
    'visit',
    'phone_call',
  ])('%s: its place, both its parties, or words', (type) => {
    expect(enough(type, 0, { participants: 0.5 })).toBe(false);
    expect(enough(type, 0, { participants: null })).toBe(false);
    expect(enough(type, 0, { participants: 0.5, place: 1 })).toBe(true);
    expect(enough(type, 0, { participants: 0.8 })).toBe(true);
    expect(enough(type, 0, { participants: 0.5, words: 0.4 })).toBe(true);
  });

  it.each<EventType>([
    'agreement',
    'talks',
    'vote',
  ])('%s of another kind than told: nearly all words', (type) => {
    expect(enough(type, 10, { type: 0.5, words: 0.6 })).toBe(false);
    expect(enough(type, 10, { type: 0.5, words: 0.7 })).toBe(true);
  });
});
