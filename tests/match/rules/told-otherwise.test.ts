import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../lib/events/types';
import { isToldOtherwise } from '../../../lib/match/rules/told-otherwise';
import type { Evidence } from '../../../lib/match/score/evidence';
import { contextIn } from '../events';
import { evidenceOf } from '../evidence';

const PAGE = '2025-05-20';
const isOther = (text: string, event: Partial<EventRecord>, part: Partial<Evidence> = {}): boolean =>
  isToldOtherwise(evidenceOf(event, part), contextIn(text, PAGE).claim);

describe('three sides are told', () => {
  const ofTwo = { participants: ['vladimir-putin', 'steve-witkoff', 'russia', 'united-states'] };
  const ofThree = { participants: ['russia', 'united-states', 'ukraine'] };

  it.each<[string, Partial<EventRecord>, Partial<Evidence>, boolean]>([
    ['Vòng đàm phán ba bên diễn ra tại Abu Dhabi.', ofTwo, {}, true],
    ['Cuộc họp 3 bên diễn ra tại Abu Dhabi.', ofTwo, {}, true],
    ['Vòng đàm phán ba bên diễn ra tại Abu Dhabi.', ofThree, {}, false],
    ['Vòng đàm phán ba bên diễn ra tại Abu Dhabi.', ofTwo, { place: 1 }, false],
    ['Vòng đàm phán diễn ra tại Abu Dhabi.', ofTwo, {}, false],
    ['Hai bên gặp nhau nhằm nối lại đàm phán ba bên.', ofTwo, {}, false],
    ['Ba bên cùng ký văn kiện.', ofTwo, {}, false],
  ])('%s (%j, %j)', (text, event, part, expected) => {
    expect(isOther(text, event, part)).toBe(expected);
  });

  it('of what is neither talks nor a call they say nothing', () => {
    const text = 'Vòng đàm phán ba bên diễn ra tại Abu Dhabi.';
    expect(isOther(text, { ...ofTwo, type: 'prisoner_exchange' })).toBe(false);
  });
});

describe('a numbered package of sanctions is told', () => {
  const text = 'EU thông qua gói trừng phạt thứ 15 nhằm vào Nga.';
  const answer = { type: 'sanction', title: { vi: 'Nga cấm nhập cảnh thêm quan chức EU' } } as const;

  it.each<[string, Partial<EventRecord>, Partial<Evidence>, boolean]>([
    ['the answer to one', answer, {}, true],
    ['the answer, nearly retold', answer, { words: 0.9 }, false],
    [
      'one that is numbered itself',
      { ...answer, ordinal: { n: 15, series: 'eu-sanctions-packages' } },
      {},
      false,
    ],
    [
      'a step towards one',
      { type: 'sanction', title: { vi: 'Đại sứ EU duyệt gói trừng phạt mới' } },
      {},
      false,
    ],
  ])('%s', (_name, event, part, expected) => {
    expect(isOther(text, event, part)).toBe(expected);
  });

  it('without a number it may be any', () => {
    expect(isOther('EU và Nga trừng phạt lẫn nhau.', answer)).toBe(false);
  });
});

describe('an office is told to be left', () => {
  const left = (title: string): Partial<EventRecord> => ({ type: 'appointment', title: { vi: title } });
  const defence = left('Bộ trưởng Quốc phòng Latvia mất chức');

  it.each<[string, Partial<EventRecord>, boolean]>([
    ['Thủ tướng Latvia tuyên bố từ chức.', defence, true],
    ['Bộ trưởng Tư pháp Latvia từ chức.', defence, true],
    ['Bộ trưởng Quốc phòng Latvia từ chức.', defence, false],
    ['Bộ trưởng Bộ Quốc phòng Latvia bị miễn nhiệm.', defence, false],
    ['Một bộ trưởng Latvia từ chức.', defence, false],
    ['Bộ trưởng Năng lượng Ukraine từ chức.', left('Hai bộ trưởng Tư pháp, Năng lượng từ chức'), false],
    ['Thủ tướng Latvia nói Bộ trưởng Quốc phòng đã từ chức.', defence, false],
    ['Thủ tướng Latvia gặp báo giới.', defence, false],
    ['Thủ tướng Latvia từ chức.', left('Ông Sprūds rời chính phủ Latvia'), false],
  ])('%s (%j)', (text, event, expected) => {
    expect(isOther(text, event)).toBe(expected);
  });
});
