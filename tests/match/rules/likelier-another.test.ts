import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../lib/events/types';
import { areOtherSides, isFrame, isOther } from '../../../lib/match/rules/likelier-another';
import type { Evidence } from '../../../lib/match/score/evidence';
import { contextIn } from '../events';
import { evidenceOf } from '../evidence';

const PAGE = '2025-05-20';
const claimIn = (text: string) => contextIn(text, PAGE).claim;
/** The claim of a page's third line. */
const inBody = (text: string) => ({ ...claimIn(text), line: 2, inTitle: false });

describe('title and lead tell news of these days', () => {
  const news = claimIn('Ông Trump gặp ông Zelensky để bàn ngừng bắn.');

  it.each<[string, string, Partial<Evidence>, boolean]>([
    ['four days ago', '2025-05-16', {}, false],
    ['five days ago', '2025-05-15', {}, true],
    ['years ago, nearly retold', '2023-05-15', { words: 0.9 }, true],
    ['that lies ahead', '2025-06-15', {}, false],
    ['of the month that is told', '2025-05-02', { date: 0.75 }, false],
    ['of its number in the series', '2025-05-02', { ordinal: 1 }, false],
    ['at its place, but not as a known one', '2025-05-02', { place: 1 }, true],
  ])('an event %s', (_name, date, part, expected) => {
    expect(isOther(evidenceOf({ date }, part), news, PAGE)).toBe(expected);
  });

  it.each<[string, Partial<EventRecord>, number, boolean]>([
    ['words two days ago', { type: 'statement', date: '2025-05-18' }, 0.4, false],
    ['words three days ago', { type: 'statement', date: '2025-05-17' }, 0.4, true],
    ['words three days ago, nearly retold', { type: 'statement', date: '2025-05-17' }, 0.6, false],
    ['an exchange two days ago', { type: 'prisoner_exchange', date: '2025-05-18' }, 0.4, false],
    ['an exchange three days ago', { type: 'prisoner_exchange', date: '2025-05-17' }, 0.6, true],
  ])('%s: the next follows within days', (_name, event, words, expected) => {
    expect(isOther(evidenceOf(event, { words }), news, PAGE)).toBe(expected);
  });

  it('below them an older one may be meant', () => {
    const { words } = news;
    expect(isOther(evidenceOf({ date: '2025-05-02' }), inBody(words), PAGE)).toBe(false);
  });

  it('one named as known with its place is', () => {
    const known = claimIn('Cuộc gặp ở Anchorage giữa ông Trump và ông Putin.');
    expect(isOther(evidenceOf({ date: '2025-05-02' }, { place: 1 }), known, PAGE)).toBe(false);
    const next = claimIn('Cuộc gặp mới ở Anchorage giữa ông Trump và ông Putin.');
    expect(isOther(evidenceOf({ date: '2025-05-02' }, { place: 1 }), next, PAGE)).toBe(true);
  });

  it('a page without a day is no measure', () => {
    expect(isOther(evidenceOf({ date: '2022-05-02' }), news, null)).toBe(false);
  });
});

it('another number in the series is another event', () => {
  const claim = inBody('EU thông qua gói trừng phạt thứ 19 nhằm vào Nga.');
  expect(isOther(evidenceOf({ type: 'sanction' }, { ordinal: 0 }), claim, PAGE)).toBe(true);
  expect(isOther(evidenceOf({ type: 'sanction' }, { ordinal: null }), claim, PAGE)).toBe(false);
});

it.each([
  ['2025-04-20', false],
  ['2025-04-19', true],
])('exchanges come again within a month: %s', (date, expected) => {
  const claim = inBody('Nga trao trả cho Ukraine thi thể 1.000 binh sĩ.');
  expect(isOther(evidenceOf({ date, type: 'body_exchange' }, { figure: 1 }), claim, PAGE)).toBe(expected);
});

it.each([
  ['Quốc hội Mỹ thông qua dự luật viện trợ cho Ukraine.', 0.5, true],
  ['Quốc hội Mỹ thông qua dự luật viện trợ cho Ukraine.', 0.9, false],
  ['Thượng viện Mỹ thông qua dự luật viện trợ cho Ukraine.', 0.5, true],
  ['Hạ viện Mỹ thông qua dự luật viện trợ cho Ukraine.', 0.5, false],
  ['Các nghị sĩ thông qua dự luật viện trợ cho Ukraine.', 0.5, false],
])('a vote of the House: %s (%f)', (text, words, expected) => {
  const participants = ['us-house-of-representatives', 'united-states', 'ukraine'];
  expect(isOther(evidenceOf({ type: 'vote', participants }, { words }), inBody(text), PAGE)).toBe(expected);
});

describe('a happening beside which another is told', () => {
  const claim = claimIn('Sau hội nghị ở Alaska, các nhà lãnh đạo châu Âu ra tuyên bố về Ukraine.');

  it.each([
    ['of others', 0.3, true],
    ['of its own people', 0.8, false],
    ['of nobody named', null, false],
  ])('%s', (_name, participants, expected) => {
    expect(isFrame(evidenceOf({}, { participants }), claim)).toBe(expected);
  });

  it('stands at the head', () => {
    const told = claimIn('Các nhà lãnh đạo châu Âu gặp nhau sau hội nghị ở Alaska.');
    expect(isFrame(evidenceOf({}, { participants: 0.3 }), told)).toBe(false);
  });
});

describe('whether the people named are of other sides than an event', () => {
  const withKyiv = { participants: ['donald-trump', 'volodymyr-zelensky', 'united-states', 'ukraine'] };
  const of = (text: string, words = 0.2): boolean =>
    areOtherSides(contextIn(text, '2025-08-20').claim, evidenceOf(withKyiv, { words }));

  it.each([
    ['one of two takes no part', 'Ông Trump gặp ông Putin hôm 18/8.', true],
    ['both take part', 'Ông Trump gặp ông Zelensky hôm 18/8.', false],
    ['a compatriot stands for the side', 'Ông Witkoff gặp ông Zelensky hôm 18/8.', false],
    ['a pair of states', 'Vòng đàm phán Mỹ - Iran diễn ra hôm 18/8.', true],
    ['its own pair', 'Cuộc đàm phán Mỹ - Ukraine diễn ra hôm 18/8.', false],
    ['the pair at war', 'Đàm phán Nga - Ukraine được bàn hôm 18/8.', false],
    [
      'a pair that is spoken about',
      'Ông Trump gặp ông Zelensky hôm 18/8, bàn về đối thoại Mỹ - Iran.',
      false,
    ],
    ['one alone', 'Ông Putin gặp các phóng viên hôm 18/8.', false],
    ['three', 'Ông Trump gặp ông Putin và ông Zelensky hôm 18/8.', false],
  ])('%s', (_name, text, expected) => {
    expect(of(text)).toBe(expected);
  });

  it('words that tell the event say more', () => {
    expect(of('Ông Trump gặp ông Putin hôm 18/8.', 0.5)).toBe(false);
  });
});
