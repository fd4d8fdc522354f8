import { describe, expect, it } from 'vitest';
import type { EventType } from '../../../lib/events/kinds';
import type { Slip } from '../../../lib/match/compare/slips';
import { isWithOthers, mayBeMisdated, namesOther } from '../../../lib/match/rules/misdated';
import type { Evidence } from '../../../lib/match/score/evidence';
import { contextIn } from '../events';
import { evidenceOf } from '../evidence';

const PAGE = '2025-05-20';
const claimIn = (text: string) => contextIn(text, PAGE).claim;
const exchange = claimIn('Ngày 6/5, Nga và Ukraine trao đổi mỗi bên 205 tù binh.');
const noKind = claimIn('Ngày 6/5, mỗi bên nhận về 205 người.');
const may = (type: EventType, part: Partial<Evidence>, slip: Slip | null, claim = exchange): boolean =>
  mayBeMisdated(evidenceOf({ type }, part), claim, slip);

describe('whether a told day may be a mistaken one of the event', () => {
  it.each<[string, Partial<Evidence>, Slip | null, boolean]>([
    ['a slip of the pen far off', {}, 'far', true],
    ['a near one', {}, 'near', true],
    ['none', {}, null, false],
    ['none, with the same figure', { figure: 1 }, null, false],
    ['none, in most of its words', { words: 0.6 }, null, true],
  ])('%s explains the day', (_name, part, slip, expected) => {
    expect(may('prisoner_exchange', part, slip)).toBe(expected);
  });

  it.each<[string, Partial<Evidence>, boolean]>([
    ['another figure', { figure: 0 }, false],
    ['another figure, in most of its words', { figure: 0, words: 0.6 }, false],
    ['another figure, in nearly all of its words', { figure: 0, words: 0.9 }, true],
    ['its figure among others', { figure: 0.5 }, true],
  ])('%s beside another day', (_name, part, expected) => {
    expect(may('prisoner_exchange', part, 'far')).toBe(expected);
  });

  it('a near day of another kind is another happening', () => {
    expect(may('phone_call', { type: 0.3 }, 'near')).toBe(false);
    expect(may('phone_call', { type: 0.3 }, 'far')).toBe(true);
    expect(noKind.types).toEqual([]);
    expect(may('prisoner_exchange', { type: 0.5 }, 'near', noKind)).toBe(true);
  });

  it.each<[EventType, Partial<Evidence>, Slip, boolean]>([
    ['strike', {}, 'near', false],
    ['battle', {}, 'near', false],
    ['strike', { figure: 1 }, 'near', true],
    ['strike', { words: 0.6 }, 'near', true],
    ['strike', {}, 'far', true],
  ])('the next %s is days away (%j, %s)', (type, part, slip, expected) => {
    expect(may(type, part, slip)).toBe(expected);
  });
});

describe('whether a clause tells of others than met', () => {
  const call = evidenceOf(
    { type: 'phone_call', participants: ['donald-trump', 'vladimir-putin', 'yury-ushakov'] },
    {},
  ).event;

  it.each([
    ['one of the two', ['vladimir-putin'], false],
    ['an aide who told of it', ['yury-ushakov'], true],
    ['a state', ['russia'], false],
    ['nobody', [], false],
  ])('spoken with: %s', (_name, partners, expected) => {
    expect(isWithOthers(partners, call)).toBe(expected);
  });

  it.each([
    ['both', 'Ông Trump điện đàm với ông Putin.', false],
    ['a third', 'Ông Zelensky điện đàm với ông Trump.', true],
  ])('named: %s', (_name, text, expected) => {
    expect(namesOther(claimIn(text), call)).toBe(expected);
  });
});
