import { beforeAll, describe, expect, it } from 'vitest';
import type { EventRecord, IndexedEventStore } from '../../lib/events/types';
import { tiedMatches } from '../../lib/match/choose/undecided';
import { sampleEvent } from '../events/sample-events';
import { bundledStore, matched, sameOf } from './events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

/** An exchange of one day, in the same words whatever its id. */
const swap = (id: string, part: Partial<EventRecord> = {}): EventRecord =>
  sampleEvent({
    id,
    date: '2025-05-19',
    type: 'prisoner_exchange',
    title: { vi: 'Nga và Ukraine trao đổi tù binh' },
    summary: { vi: 'Hai bên trao đổi tù binh.' },
    ...part,
  });

/** The day after the one that most of the texts tell, when the pages are published that hold them. */
const DAY = '2025-05-20';
/** The claims of such a page, held against events made for the test; against the record's without any. */
const matchedThatDay = (text: string, events?: readonly EventRecord[]) => matched(text, DAY, store, events);
/** The event chosen for the first of them. */
const sameThatDay = (text: string, events?: readonly EventRecord[]) => sameOf(text, DAY, store, events);

describe('the event that a claim is about', () => {
  it.each([
    ['2025-04-20', 'Nga và Ukraine trao đổi 246 tù binh mỗi bên hôm 19/4.', '2025-04-19-pow-exchange'],
    ['2025-05-26', 'Nga và Ukraine trao đổi 307 tù binh mỗi bên hôm 24/5.', '2025-05-24-pow-exchange-307'],
    ['2025-05-20', 'Ông Trump điện đàm với ông Putin hôm 19/5.', '2025-05-19-trump-putin-call'],
    [
      '2025-05-17',
      'Nga và Ukraine đàm phán trực tiếp tại Istanbul ngày 16/5.',
      '2025-05-16-istanbul-round-1',
    ],
    ['2025-06-03', 'Nga và Ukraine đàm phán vòng hai ở Istanbul hôm 2/6.', '2025-06-02-istanbul-round-2'],
    ['2025-04-14', 'Thành phố Sumy của Ukraine trúng tập kích hôm 13/4.', '2025-04-13-sumy-strike'],
    ['2025-04-27', 'Ông Trump gặp ông Zelensky ở Vatican hôm 26/4.', '2025-04-26-trump-zelensky-vatican'],
    [
      '2025-08-16',
      'Ông Trump và ông Putin hội đàm tại Anchorage, bang Alaska, ngày 15/8.',
      '2025-08-15-alaska-summit',
    ],
    [
      '2025-10-24',
      'EU thông qua gói trừng phạt thứ 19 nhằm vào Nga hôm 23/10.',
      '2025-10-23-eu-sanctions-19',
    ],
    [
      '2025-11-29',
      'Ông Andriy Yermak từ chức chánh văn phòng tổng thống ngày 28/11.',
      '2025-11-28-yermak-resigns',
    ],
    [
      '2025-11-18',
      'Pháp và Ukraine ký thỏa thuận mua 100 tiêm kích Rafale hôm 17/11.',
      '2025-11-17-rafale-deal',
    ],
    [
      '2026-01-10',
      'Ngày 29/3/2022, phái đoàn Nga và Ukraine đàm phán ở Istanbul.',
      '2022-03-29-istanbul-talks',
    ],
  ])('on %s: %s', async (day, text, event) => {
    expect(await sameOf(text, day, store)).toBe(event);
  });

  it('an agreeing figure tells exchanges apart', async () => {
    const events = [['a', 390] as const, ['b', 307] as const].map(([id, value]) =>
      swap(id, { quantities: [{ what: 'prisoners each side', value, unit: 'people' }] }),
    );
    const of = (figure: number) =>
      sameThatDay(`Nga và Ukraine trao đổi ${figure} tù binh mỗi bên hôm 19/5.`, events);
    expect([await of(390), await of(307)]).toEqual(['a', 'b']);
  });

  it('the ordinal tells packages apart', async () => {
    const packageOf = (n: number): EventRecord =>
      sampleEvent({
        id: `goi-${n}`,
        date: '2025-05-19',
        type: 'sanction',
        participants: ['european-union', 'russia'],
        title: { vi: 'EU thông qua gói trừng phạt nhằm vào Nga' },
        summary: { vi: '' },
        ordinal: { series: 'eu-sanctions-packages', n },
      });
    const events = [packageOf(16), packageOf(17)];
    const of = (n: string) =>
      sameThatDay(`EU thông qua gói trừng phạt thứ ${n} nhằm vào Nga hôm 19/5.`, events);
    expect([await of('16'), await of('17')]).toEqual(['goi-16', 'goi-17']);
  });
});

describe('none is chosen', () => {
  it.each([
    [
      'exchanges in the plural',
      '2025-05-26',
      'Các đợt trao đổi 407 tù binh giữa Nga và Ukraine diễn ra hôm 24/5.',
    ],
    ['waves in the plural', '2025-09-08', 'Những đợt tập kích UAV của Nga vào Ukraine gây mất điện.'],
    ['nothing known is like it', '2025-05-20', 'Giá lúa mì ở châu Âu giảm 3% hôm 19/5.'],
    ['another war', '2025-05-20', 'Israel không kích Gaza hôm 19/5, 20 người thiệt mạng.'],
  ])('%s', async (_name, day, text) => {
    expect(await sameOf(text, day, store)).toBeNull();
  });

  it('two equally near events', async () => {
    const twins = [swap('a'), swap('b')];
    const text = 'Nga và Ukraine trao đổi tù binh hôm 19/5.';
    expect(await sameThatDay(text, twins)).toBeNull();
    expect(await sameThatDay(text, twins.slice(0, 1))).toBe('a');
  });

  it('two equally near events are shown as a tie', async () => {
    const [one] = await matchedThatDay('Nga và Ukraine trao đổi tù binh hôm 19/5.', [swap('a'), swap('b')]);
    expect(
      tiedMatches(one ?? { matches: [] })
        ?.map(({ event }) => event)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('no store, no match', async () => {
    expect(await matchedThatDay('Nga và Ukraine trao đổi tù binh hôm 19/5.', [])).toMatchObject([
      { same: null, matches: [] },
    ]);
  });

  it.each([
    ['fresh news', '2025-05-20', null],
    ['the same told long after', '2025-12-20', 'old'],
  ])('%s of another day needs more than a likeness', async (_name, day, expected) => {
    const old = sampleEvent({
      id: 'old',
      date: '2025-05-03',
      type: 'agreement',
      participants: ['france', 'ukraine'],
      places: ['paris'],
      title: { vi: 'Pháp và Ukraine ký thỏa thuận mua tiêm kích tại Paris' },
      summary: { vi: 'Hai tổng thống đặt bút ký ở sân bay quân sự, trước các đại diện công nghiệp.' },
    });
    const text = 'Pháp và Ukraine ký thỏa thuận mua tiêm kích tại Paris ngày 19/5/2025.';
    expect(await sameOf(text, day, store, [old])).toBe(expected);
  });

  it.each([
    ['lately', '2025-05-19', 'x'],
    ['months ago', '2025-01-15', null],
  ])('a title without a day tells the latest of what comes again: %s', async (_name, date, expected) => {
    const event = swap('x', {
      date,
      places: ['gomel'],
      summary: { vi: 'Xe buýt chở các nhóm đầu tiên qua cửa khẩu lúc trưa, gia đình họ đợi ở bệnh viện.' },
    });
    const text = 'Nga và Ukraine trao đổi nhóm tù binh mới ở Gomel\nTin mới.';
    expect(await sameThatDay(text, [event])).toBe(expected);
  });
});

describe('the same words of one happening and of many', () => {
  it.each([
    [
      'Đợt trao đổi 407 tù binh giữa Nga và Ukraine diễn ra hôm 24/5.',
      'Các đợt trao đổi 407 tù binh giữa Nga và Ukraine diễn ra hôm 24/5.',
    ],
    [
      'Vụ tập kích vào Sumy hôm 13/4 làm rung chuyển thành phố.',
      'Hàng loạt vụ tập kích vào Sumy hôm 13/4 làm rung chuyển thành phố.',
    ],
  ])('%s', async (one, many) => {
    expect(await sameOf(one, '2025-05-26', store)).not.toBeNull();
    expect(await sameOf(many, '2025-05-26', store)).toBeNull();
  });
});

describe('order of what is shown', () => {
  const order = async (text: string, events: readonly EventRecord[]): Promise<string[]> =>
    ((await matchedThatDay(text, events))[0]?.matches ?? []).map(({ event }) => event);

  it('the right day beats the right place', async () => {
    const events = [
      swap('place', { date: '2025-04-02', places: ['gomel'] }),
      swap('day', { places: ['istanbul'] }),
    ];
    const text = 'Nga và Ukraine trao đổi tù binh tại Gomel hôm 19/5.';
    expect((await order(text, events))[0]).toBe('day');
  });

  it('of one day, the right place beats the wrong one', async () => {
    const events = [swap('other', { places: ['istanbul'] }), swap('own', { places: ['gomel'] })];
    expect((await order('Nga và Ukraine trao đổi tù binh tại Gomel hôm 19/5.', events))[0]).toBe('own');
  });

  it('words that name nobody go on about what the text speaks of', async () => {
    const text =
      'Ông Trump và ông Putin điện đàm tối 19/5, theo Điện Kremlin.\nCuộc gọi kéo dài hơn hai giờ.';
    const found = await matchedThatDay(text);
    expect(found.at(-1)?.same?.event.id).toBe('2025-05-19-trump-putin-call');
  });

  it('same stands before related, then the best score first, at most eight', async () => {
    const [one] = await matched('Nga và Ukraine trao đổi 307 tù binh mỗi bên hôm 24/5.', '2025-05-26', store);
    const matches = one?.matches ?? [];
    expect(matches[0]).toMatchObject({ relation: 'same', event: '2025-05-24-pow-exchange-307' });
    expect(matches.length).toBeGreaterThan(1);
    expect(matches.length).toBeLessThanOrEqual(8);
    const related = matches.slice(1);
    expect(related.every(({ relation }) => relation === 'related')).toBe(true);
    expect(related.map(({ score }) => score)).toEqual(
      related.map(({ score }) => score).sort((a, b) => b - a),
    );
    expect(matches.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });

  it('says which fields agree and which differ', async () => {
    const [one] = await matched('Nga và Ukraine trao đổi 308 tù binh mỗi bên hôm 24/5.', '2025-05-26', store);
    expect(one?.matches[0]).toMatchObject({
      event: '2025-05-24-pow-exchange-307',
      agrees: expect.arrayContaining(['date', 'participants', 'type']),
      differs: ['figure'],
    });
  });

  it('the order of the candidates makes no difference', async () => {
    const text = 'Nga và Ukraine trao đổi tù binh tại Gomel hôm 19/5.';
    const events = [
      swap('a', { places: ['gomel'] }),
      swap('b', { date: '2025-05-24' }),
      swap('c', { type: 'body_exchange', date: '2025-05-18' }),
    ];
    expect(await order(text, [...events].reverse())).toEqual(await order(text, events));
  });

  it('claims are numbered in reading order', async () => {
    const found = await matched(
      'Hai bên trao đổi 390 tù binh hôm 23/5. Hai bên trao đổi 307 tù binh hôm 24/5.',
      '2025-05-26',
      store,
    );
    expect(found.map(({ claim }) => claim.id)).toEqual(['c1', 'c2']);
  });
});

describe('a text that goes on', () => {
  it('a sentence without a day goes on about the event of its paragraph', async () => {
    const found = await matched(
      'Ông Trump và ông Putin hội đàm tại Anchorage ngày 15/8. Cuộc hội đàm kéo dài gần ba giờ.',
      '2025-08-16',
      store,
    );
    expect(found[1]?.matches[0]?.event).toBe('2025-08-15-alaska-summit');
  });

  it('of a statement only its own day’s words of the same people do', async () => {
    const said = sampleEvent({
      id: 'said',
      date: '2025-05-19',
      type: 'statement',
      participants: ['jd-vance', 'united-states', 'russia'],
      title: { vi: 'Ông Vance nói Nga đã nhượng bộ trong hòa đàm' },
      summary: { vi: 'Phó tổng thống nêu hai điểm mà Moscow đã lùi bước.' },
    });
    const text =
      'Ông Vance nói Nga đã nhượng bộ trong hòa đàm hôm 19/5. Cùng ngày 19/5, ông Lavrov khẳng định lãnh thổ không phải mục tiêu.';
    const found = await matchedThatDay(text, [said]);
    expect(found.map(({ same }) => same?.event.id ?? null)).toEqual(['said', null]);
  });

  it('a clause that tells two happenings links to both, the whole before its part', async () => {
    const found = await matched(
      'Ông Trump tiếp ông Zelensky và lãnh đạo châu Âu tại Washington ngày 18/8, ba ngày sau thượng đỉnh với ông Putin tại Anchorage, Alaska.',
      '2025-08-20',
      store,
    );
    expect(found.map(({ same }) => same?.event.id)).toEqual([
      '2025-08-18-white-house-summit',
      '2025-08-15-alaska-summit',
    ]);
  });

  it('a part without who left an office is not the event that the whole clause rules out', async () => {
    const left = sampleEvent({
      id: 'left',
      date: '2025-05-16',
      type: 'appointment',
      participants: ['latvia', 'ukraine'],
      title: { vi: 'Bộ trưởng Quốc phòng Latvia mất chức vì vụ UAV Ukraine bay lạc' },
      summary: { vi: 'Cách xử lý vụ UAV Ukraine bay lạc khiến ông phải rời ghế.' },
    });
    const about = async (who: string) => {
      const text = `${who} Latvia từ chức sau cách xử lý vụ UAV Ukraine bay lạc, kéo theo khủng hoảng.`;
      return (await matched(text, '2025-05-18', store, [left])).map(({ same }) => same?.event.id ?? null);
    };
    expect(await about('Bộ trưởng Quốc phòng')).toContain('left');
    expect(await about('Thủ tướng')).not.toContain('left');
  });
});
