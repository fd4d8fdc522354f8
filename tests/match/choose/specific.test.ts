import { describe, expect, it } from 'vitest';
import type { EventType } from '../../../lib/events/kinds';
import { isSpecificOnDay } from '../../../lib/match/choose/specific';
import type { Evidence } from '../../../lib/match/score/evidence';
import { contextIn } from '../events';
import { evidenceOf } from '../evidence';

const PAGE = '2025-05-20';
const { claim: toldFight } = contextIn('Nga tập kích vào Ukraine hôm 19/5.', PAGE);
const { claim: noKind } = contextIn('Quân đội Nga tiến về phía thủ đô Kiev hôm 19/5.', PAGE);
const onDay = (type: EventType, part: Partial<Evidence>, claim = toldFight): boolean =>
  isSpecificOnDay(evidenceOf({ type }, { date: 1, ...part }), claim);

describe('a strike or battle of the told day', () => {
  it.each<[string, Partial<Evidence>, boolean]>([
    ['at its place', { place: 1, words: 0 }, true],
    ['at a place that holds it, in few words', { place: 0.8, words: 0.1 }, false],
    ['at a place that holds it, in more', { place: 0.8, words: 0.2 }, true],
    ['at another place', { place: 0, words: 0.9 }, false],
    ['at no told place', { place: null, words: 0.1 }, true],
    ['of nobody, at no told place', { place: null, participants: null, words: 0.5 }, false],
  ])('%s', (_name, part, expected) => {
    expect(onDay('strike', part)).toBe(expected);
  });

  it('what tells no kind is no battle near by', () => {
    expect(noKind.types).toEqual([]);
    expect(onDay('battle', { type: 0.5, place: 0.6, words: 0.28 }, noKind)).toBe(false);
    expect(onDay('battle', { type: 0.5, place: 1, words: 0.28 }, noKind)).toBe(true);
    expect(onDay('battle', { type: 0.5, place: 0.6, words: 0.4 }, noKind)).toBe(true);
  });
});

it.each<[EventType, boolean]>([
  ['aid', false],
  ['sanction', false],
  ['appointment', false],
  ['meeting', true],
])('day, parties and kind tell which %s it is: %s', (type, expected) => {
  expect(onDay(type, { words: 0.1 })).toBe(expected);
  expect(onDay(type, { words: 0.3 })).toBe(true);
});

it.each<[EventType, number, boolean]>([
  ['battle', 0.05, false],
  ['battle', 0.1, true],
  ['strike', 0.05, true],
])('ground is fought for on many days, a place is struck on one: %s in %f of its words', (type, words, expected) => {
  expect(onDay(type, { place: 1, words })).toBe(expected);
});

describe('words of the told day', () => {
  it.each<[string, Partial<Evidence>, boolean]>([
    ['of its people', { words: 0.25 }, true],
    ['of its people, in too few of its words', { words: 0.15 }, false],
    ['of others', { words: 0.25, participants: 0.6 }, false],
    ['of others, in most of its words', { words: 0.4, participants: 0.6 }, true],
    ['of nobody named', { words: 0.25, participants: null }, true],
    ['with another figure', { words: 0.25, figure: 0 }, false],
  ])('%s', (_name, part, expected) => {
    expect(onDay('statement', part)).toBe(expected);
  });
});
