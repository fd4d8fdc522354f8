import { describe, expect, it } from 'vitest';
import { sentences } from '../../lib/text/sentences';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['two sentences', 'Một câu. Hai câu.', ['Một câu.', 'Hai câu.']],
    ['dates keep their dots', 'Ngày 19.5 có mưa. Hết.', ['Ngày 19.5 có mưa.', 'Hết.']],
    ['thousands too', 'Có 1.000 người.', ['Có 1.000 người.']],
    ['abbreviations', 'Ông ở TP. Huế. Ông về.', ['Ông ở TP. Huế.', 'Ông về.']],
    ['a newline ends a title', 'Tiêu đề\nThân bài.', ['Tiêu đề', 'Thân bài.']],
    ['a quotation that goes on', '“Dừng lại!” ông nói. Rồi đi.', ['“Dừng lại!” ông nói.', 'Rồi đi.']],
    ['dots of silence', 'Chờ đã… Xong.', ['Chờ đã…', 'Xong.']],
    ['nothing', '', []],
    ['blanks alone', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
