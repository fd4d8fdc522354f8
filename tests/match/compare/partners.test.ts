import { describe, expect, it } from 'vitest';
import { partiesOf } from '../../../lib/match/compare/participants';
import { meetsOneOf, partnersIn } from '../../../lib/match/compare/partners';
import { contextIn } from '../events';

const partners = (text: string): string[] => partnersIn(text, contextIn(text, '2025-08-20').claim);

describe('with whom somebody met or spoke', () => {
  it.each([
    ['Ông Trump tạm dừng họp để điện đàm với ông Putin.', 'vladimir-putin'],
    ['Ông Rubio gặp Ngoại trưởng Lavrov tại Riyadh.', 'sergey-lavrov'],
    ['Điện Kremlin nói ông Putin đã thông báo cho ông Lukashenko.', 'alexander-lukashenko'],
  ])('%s', (text, partner) => {
    expect(partners(text)).toContain(partner);
  });

  it.each([
    ['nobody is met', 'Ông Trump và ông Putin điện đàm hôm 18/8.'],
    ['who arranges it is not met', 'Ông Zelensky dự cuộc họp trực tuyến do Đức tổ chức.'],
  ])('%s', (_name, text) => {
    expect(partners(text)).toEqual([]);
  });
});

describe('whether an event is with them', () => {
  const call = partiesOf(['donald-trump', 'vladimir-putin']);
  const talks = partiesOf(['united-states', 'russia']);

  it.each([
    ['the person', ['vladimir-putin'], call, true],
    ['another person of that state', ['sergey-lavrov'], call, false],
    ['the state of the person', ['russia'], call, true],
    ['the person of the state', ['sergey-lavrov'], talks, true],
    ['somebody else', ['volodymyr-zelensky'], call, false],
    ['nobody named', [], call, true],
  ] as const)('%s', (_name, named, event, expected) => {
    expect(meetsOneOf(named, event)).toBe(expected);
  });
});
