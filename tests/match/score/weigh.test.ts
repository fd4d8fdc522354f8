import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../lib/events/types';
import { partiesOf, participantFit } from '../../../lib/match/compare/participants';
import { typeFit } from '../../../lib/match/compare/type-fit';
import { contentWords, wordIndex } from '../../../lib/match/compare/words';
import type { Evidence } from '../../../lib/match/score/evidence';
import { preparedEvents } from '../../../lib/match/score/prepare';
import { weigh } from '../../../lib/match/score/weigh';
import { sampleEvent } from '../../events/sample-events';
import { contextIn } from '../events';

const DAY = '2025-05-26';

/** One record with a claim held against it; its title is the same words for all. */
const weighed = (text: string, part: Partial<EventRecord> & { id: string }, day = DAY): Evidence => {
  const event = sampleEvent({
    date: '2025-05-23',
    type: 'prisoner_exchange',
    title: { vi: 'Nga và Ukraine trao đổi tù binh' },
    summary: { vi: '' },
    ...part,
  });
  const context = contextIn(text, day);
  const [prepared] = preparedEvents([event]);
  if (!prepared) throw new Error('nothing prepared');
  return weigh(context, prepared, wordIndex([prepared.words])(context.words)[0] ?? 0);
};

const SWAP = 'Nga và Ukraine trao đổi 390 tù binh mỗi bên tại Gomel hôm 23/5.';

describe('a claim held against records', () => {
  it.each<[string, Partial<EventRecord>, Partial<EventRecord>]>([
    [
      'an agreeing figure is better than a differing one',
      { quantities: [{ what: 'prisoners each side', value: 390, unit: 'people' }] },
      { quantities: [{ what: 'prisoners each side', value: 307, unit: 'people' }] },
    ],
    ['its kind is better than a near kind', { type: 'prisoner_exchange' }, { type: 'body_exchange' }],
    ['a near kind is better than a far one', { type: 'body_exchange' }, { type: 'phone_call' }],
    ['its parties are better than others', {}, { participants: ['france', 'germany'] }],
    ['its place is better than another', { places: ['gomel'] }, { places: ['istanbul'] }],
  ])('%s', (_name, better, worse) => {
    const [first, second] = [weighed(SWAP, { id: 'a', ...better }), weighed(SWAP, { id: 'b', ...worse })];
    expect(first.content).toBeGreaterThan(second.content);
  });

  it('a differing figure costs less than an agreeing one gains', () => {
    const of = (id: string, value?: number): number =>
      weighed(SWAP, {
        id,
        type: 'body_exchange',
        quantities: value === undefined ? [] : [{ what: 'prisoners', value, unit: 'people' }],
      }).content;
    const [none, agreeing, differing] = [of('a'), of('b', 390), of('c', 391)];
    expect(agreeing).toBeGreaterThan(none);
    expect(differing).toBeLessThan(none);
    expect(differing).toBeGreaterThan(none - 0.15);
  });

  it('its day counts apart from what it says', () => {
    const own = weighed(SWAP, { id: 'a' });
    const other = weighed(SWAP, { id: 'b', date: '2025-05-24' });
    expect(own.date).toBe(1);
    expect(other.date).toBe(0);
    expect(own.content).toBe(other.content);
  });

  it('a field that one side does not have is null, not zero', () => {
    const one = weighed('Hai bên trao đổi tù binh.', { id: 'a', participants: ['russia'] });
    expect([one.date, one.place, one.figure, one.ordinal, one.participants]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('what was called off is less like what took place', () => {
    // The same words: only what the title tells decides.
    const title = 'Nga và Ukraine trao đổi tù binh';
    const plain = weighed(SWAP, { id: 'a', title: { vi: title }, summary: { vi: 'Bị hoãn.' } });
    const off = weighed(SWAP, { id: 'b', title: { vi: `${title}. Bị hoãn.` }, summary: { vi: '' } });
    expect(off.words).toBe(plain.words);
    expect(off.content).toBeLessThan(plain.content);
  });

  it('the same day of another year counts nearly fully when the year was filled in, not when it was told', () => {
    const [event, later] = [{ id: 'a', date: '2024-05-23' }, '2025-08-01'];
    expect(weighed(SWAP, event, later)).toMatchObject({ otherYear: true });
    const told = SWAP.replace('23/5', '23/5/2025');
    expect(weighed(told, event, later)).toMatchObject({ otherYear: false, date: 0 });
    // Three days before the page.
    expect(weighed(SWAP, event)).toMatchObject({ otherYear: false, date: 0 });
  });

  it.each([
    ['vòng hai', 2, 1],
    ['vòng hai', 3, 0],
  ])('%s beside number %i of its series', (round, n, expected) => {
    const one = weighed(`Nga và Ukraine đàm phán ${round} tại Istanbul.`, {
      id: 'a',
      type: 'talks',
      ordinal: { series: 'istanbul-rounds-2025', n },
    });
    expect(one.ordinal).toBe(expected);
  });
});

describe('parties', () => {
  const fit = (claim: string[], event: string[]): number =>
    participantFit(partiesOf(claim), partiesOf(event));
  const call = ['donald-trump', 'vladimir-putin', 'united-states', 'russia'];

  it('the persons are better than their states, their states better than one of them', () => {
    const fits = [
      fit(['donald-trump', 'vladimir-putin'], call),
      fit(['united-states', 'russia'], ['donald-trump', 'vladimir-putin']),
      fit(['france', 'russia'], ['donald-trump', 'vladimir-putin']),
    ];
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(new Set(fits).size).toBe(3);
  });

  it('another president of the same parties is a worse fit', () => {
    expect(fit(['joe-biden', 'vladimir-putin'], call)).toBeLessThan(
      fit(['donald-trump', 'vladimir-putin'], call),
    );
  });

  it('nobody fits nobody', () => {
    expect(fit([], call)).toBe(0);
    expect(fit(['russia'], [])).toBe(0);
  });
});

describe('kinds', () => {
  it.each([
    ['own before near', typeFit(['talks'], 'talks'), typeFit(['talks'], 'meeting')],
    ['near before far', typeFit(['meeting'], 'talks'), typeFit(['meeting'], 'strike')],
    ['first before second', typeFit(['meeting'], 'meeting'), typeFit(['strike', 'meeting'], 'meeting')],
    [
      'what is only said last',
      typeFit(['strike', 'meeting'], 'meeting'),
      typeFit(['strike', 'statement'], 'statement'),
    ],
  ])('%s', (_name, better, worse) => {
    expect(better).toBeGreaterThan(worse);
  });

  it('nearness is the same both ways', () => {
    expect(typeFit(['strike'], 'battle')).toBe(typeFit(['battle'], 'strike'));
  });
});

describe('words', () => {
  const titles = [
    'Nga và Ukraine trao đổi tù binh tại Belarus',
    'Nga và Ukraine đàm phán tại Istanbul',
    'Ông Trump và ông Putin điện đàm',
  ];
  const shares = (claim: string): number[] => [...wordIndex(titles.map(contentWords))(contentWords(claim))];

  it('the text that shares the rare words is nearest', () => {
    const [swap = 0, talks = 0, call = 0] = shares('Hai bên trao đổi tù binh ở Belarus');
    expect(swap).toBeGreaterThan(talks);
    expect(talks).toBeGreaterThanOrEqual(call);
  });

  it('nothing shared is nothing', () => {
    expect(shares('Giá lúa mì giảm mạnh')).toEqual([0, 0, 0]);
  });

  it('its own words are all of it', () => {
    expect(shares(titles[2] ?? '')[2]).toBe(1);
  });

  it('capitals, accents written apart and marks make no difference', () => {
    const plain = contentWords('điện đàm lần thứ ba');
    expect(contentWords('Điện đàm, lần thứ BA!'.normalize('NFD'))).toEqual(plain);
  });
});
