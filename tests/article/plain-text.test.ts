import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/article/plain-text';

const TITLE = 'Nga và Ukraine nối lại đàm phán tại Istanbul';
const BODY = [
  'Ngày 16/5, phái đoàn Nga và Ukraine gặp nhau tại Istanbul, lần đầu tiên sau hơn ba năm gián đoạn.',
  'Hai bên nhất trí mỗi bên trao trả 1.000 tù binh và tiếp tục liên lạc về một lệnh ngừng bắn.',
];

describe('articleFromText', () => {
  it.each([
    ['CRLF and a mark of byte order', `\uFEFF${[TITLE, '', ...BODY].join('\r\n')}`],
    ['blanks around the lines', [` ${TITLE} `, '  ', ...BODY.map((line) => `\t${line} `)].join('\n')],
    [
      'a list of further articles behind the story',
      [
        TITLE,
        ...BODY,
        'Đọc thêm',
        'Giá vàng hôm nay 20/5: Tăng mạnh',
        'Tử vi 12 con giáp ngày 21/5/2025',
      ].join('\n'),
    ],
  ])('reads %s', (_, text) => {
    expect(articleFromText(text)).toMatchObject({ title: TITLE, paragraphs: BODY, publishedAt: null });
  });

  it.each([
    ['ends in a full stop', `${TITLE}.`],
    ['is longer than 160 signs', `${TITLE} ${'và '.repeat(50)}`.trim()],
  ])('has no title when the first line %s', (_, first) => {
    expect(articleFromText([first, ...BODY].join('\n'))).toMatchObject({
      title: '',
      paragraphs: [first, ...BODY],
    });
  });

  it('gives an empty article for an empty text', () => {
    expect(articleFromText('')).toMatchObject({ title: '', paragraphs: [], publishedAt: null });
  });
});

const seeds = join(import.meta.dirname, '../../../shared/seeds');
describe.runIf(existsSync(seeds))('the real texts of ../shared/seeds', () => {
  it.each([
    '000_03c44856f867d687.txt',
    '001_f2d66ba1e9ee483f.txt',
    '002_3a03d506226816ba.txt',
  ])('%s stays whole', (file) => {
    const text = readFileSync(join(seeds, file), 'utf8');
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const { title, paragraphs } = articleFromText(text);
    expect([title, ...paragraphs].filter((line) => line !== '').length).toBeGreaterThanOrEqual(
      lines.length - 2,
    );
  });

  it('the page with related links and horoscopes is cut to its story', () => {
    const { title, paragraphs } = articleFromText(
      readFileSync(join(seeds, '004_f28134e0e548c162.txt'), 'utf8'),
    );
    expect(title).toMatch(/^Tổng thống Nga-Mỹ điện đàm/);
    expect(paragraphs.join('\n')).not.toMatch(/Tử vi|Lịch âm|Theo dõi Baoquocte|Đọc thêm/);
    expect(paragraphs.at(-1)).toMatch(/^Moscow không loại trừ khả năng/);
  });
});
