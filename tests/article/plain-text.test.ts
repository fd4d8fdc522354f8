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
    ['date and author above the story', [TITLE, 'Thứ sáu, 16/5/2025', 'Bảo Minh', ...BODY].join('\n')],
    ['agency and author below it', [TITLE, ...BODY, 'Minh Anh (theo Reuters)', '(Theo TTXVN)'].join('\n')],
    [
      'share bar and tags',
      [
        TITLE,
        'Chia sẻ',
        ...BODY,
        'Từ khóa: Nga, Ukraine',
        'Bình luận (2)',
        'Nguyễn Văn A',
        `Theo tôi thì ${BODY[0]}`,
        'Trả lời',
      ].join('\n'),
    ],
    [
      'boxes inside the story',
      [
        TITLE,
        BODY[0],
        'TIN LIÊN QUAN',
        'Ngày 1/1: một tin khác không liên quan',
        'Ngày 2/1: thêm một tin khác nữa',
        BODY[1],
        '>> Xem thêm: Ngày 3/1 có chuyện gì',
        'Theo dõi Báo Mẫu trên Google News',
      ].join('\n'),
    ],
    ['the title told twice', [TITLE, BODY[0], TITLE, BODY[1]].join('\n')],
  ])('reads %s', (_, text) => {
    expect(articleFromText(text)).toMatchObject({ title: TITLE, paragraphs: BODY });
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

  it('ends before pictures described twice, with teasers, but keeps a caption told twice inside', () => {
    const caption = 'Binh sĩ ở Donetsk hôm 3/5 trong một lần đổi quân';
    const story = [...BODY, caption, ...BODY.map((line) => `${line} Đó là điều hai bên nói.`)];
    const others = [
      'Giá vàng hôm nay 20/5 lại tăng mạnh',
      'Giá vàng hôm nay 20/5 lại tăng mạnh',
      'Giá vàng ngày 20/5 ...',
    ];
    const text = [TITLE, ...BODY, caption, caption, ...story.slice(3), ...others].join('\n');
    expect(articleFromText(text).paragraphs).toEqual(story);
  });

  it('keeps headings inside a story and a chronicle without full stops', () => {
    const headed = [BODY[0], 'Những nút thắt trong đàm phán', BODY[1]];
    expect(articleFromText([TITLE, ...headed].join('\n')).paragraphs).toEqual(headed);
    const chronicle = [
      '24/2/2022: Nga đưa quân vào Ukraine',
      '29/3/2022: Đàm phán ở Istanbul',
      '30/9/2022: Bốn vùng',
      '16/5/2025: Đàm phán',
    ];
    expect(articleFromText([TITLE, ...chronicle].join('\n')).paragraphs).toEqual(chronicle);
  });

  it.each([
    ['a line of its own', [TITLE, 'Thứ hai, 19/5/2025, 22:15 (GMT+7)', ...BODY], '2025-05-19T22:15:00+07:00'],
    ['a crawler’s mark', [`date 2025-05-19 ${BODY[0]}`, ...BODY], '2025-05-19T00:00:00+07:00'],
    ['neither', [TITLE, ...BODY, 'Lịch âm 30/1/2026', '30/01/2026 07:00'], null],
  ])('takes the publication time from %s', (_, lines, publishedAt) => {
    expect(articleFromText(lines.join('\n'))).toMatchObject({
      publishedAt,
      publishedBasis: publishedAt === null ? null : 'page-text',
    });
  });

  it.each([
    ['a million short lines', 'a\n'.repeat(1_000_000)],
    ['labels without end', `${BODY[0]}\nĐọc thêm\n`.repeat(10_000)],
    ['one endless line', ' Ảnh'.repeat(500_000)],
  ])('reads %s without freezing', (_, text) => {
    const begin = performance.now();
    articleFromText(text);
    expect(performance.now() - begin).toBeLessThan(5_000);
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
