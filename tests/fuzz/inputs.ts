import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Article } from '../../lib/article/article';
import { pour } from '../fixtures/pour';
import { layouts, sample } from '../e2e/kit/sample';
import { cleanArticle } from '../fixtures/articles';

/** Pieces of real forms, broken forms, and signs that break readers of text. */
const PIECES = [
  ...'ngày hôm qua nay tối sáng rạng đêm thứ Hai Chủ nhật tháng tuần trước sau tới cùng từ đến hơn gần khoảng lần thứ ba'.split(
    ' ',
  ),
  ...'Nga Ukraine Mỹ Moskva Kiev Istanbul Kursk Donetsk ông Putin Zelensky Trump Tổng thống Bộ Quốc phòng UAV'.split(
    ' ',
  ),
  ...'trao đổi tù binh điện đàm hội đàm tập kích ngừng bắn viện trợ trừng phạt bắn hạ tuyên bố theo dự kiến không có thể'.split(
    ' ',
  ),
  ...[
    '19/5',
    '31-4',
    '29.2.2023',
    '24/2/2022',
    '5/2025',
    '21h30',
    '1.265',
    '146',
    '1,2',
    '99/99',
    '(19/5)',
    'vừa qua',
    'sắp tới',
    '15-16/5',
  ],
  ...[
    'ngày thứ 1.265',
    '84 tù binh',
    '1.000 thi thể',
    'hơn ba năm',
    '146 UAV',
    'lần thứ ba',
    'TTXVN',
    '%',
    'triệu USD',
  ],
  ...['.', ',', ':', ';', '(', ')', '–', '/', '\n', '“', '”', '…', '!', '?'],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\udfff',
    '\u0301',
    '\u00a0',
    '\0',
    '\u2028',
    '𝟙𝟡/𝟝',
    '١٩/٥',
    'İ',
    'ß',
  ],
  ...['<script>', '"><svg onload=x>', '{{x}}', '__proto__', 'constructor', '&#x202E;', '%00', '\\', '$&'],
];

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 99_999_999 }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

export const text = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(piece, { maxLength: most }), fc.constantFrom(' ', ' ', ' ', '', '  '))
    .map(([words, gap]) => words.join(gap));

const moment = fc.oneof(
  fc.constant(null),
  fc.constantFrom('2025-08-26T08:40:00+07:00', '2022-02-24T00:00:00+07:00', '2031-01-01T23:59:59+07:00'),
  fc
    .integer({ min: Date.UTC(1990, 0), max: Date.UTC(2099, 11) })
    .map((time) => `${new Date(time).toISOString().slice(0, 19)}+07:00`),
);

export const article: fc.Arbitrary<Article> = fc.record({
  url: fc.oneof(fc.constant(null), fc.webUrl(), fc.constant('https://vnexpress.net/bai-0000001.html')),
  publisher: fc.constantFrom(null, 'vnexpress.net', 'tuoitre.vn'),
  title: text(8),
  publishedAt: moment,
  publishedBasis: fc.constantFrom(null, 'metadata' as const, 'page-text' as const, 'url' as const),
  paragraphs: fc.array(text(24), { maxLength: 5 }),
});

const fixtures = join(import.meta.dirname, '../fixtures/layouts');
/** Pages of every layout: our own fixtures, and two articles poured into the four content systems. */
const PAGES: readonly string[] = [
  ...readdirSync(fixtures).map((name) => readFileSync(join(fixtures, name), 'utf8')),
  ...layouts.flatMap(([layout]) => [
    pour(layout, sample),
    pour(layout, { ...cleanArticle, publishedAt: sample.publishedAt }),
  ]),
];
const TAGS = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<table><tr>',
  '</article>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<svg>',
];
const ATTRIBUTES = [
  ' class="fck_detail"',
  ' itemprop="articleBody"',
  ' datetime="2025-99-99"',
  ' content="0000-00-00T99:99"',
  ' name="querySelector"',
  ' hidden',
  ' href="javascript:x"',
  '="',
  "'",
];

interface Mutation {
  /** Where, as a part of the page's length. */
  at: number;
  length: number;
  kind: 'cut' | 'repeat' | 'insert' | 'move' | 'end';
  inserted: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  kind: fc.constantFrom('cut', 'repeat', 'insert', 'insert', 'move', 'end'),
  inserted: fc.oneof(fc.constantFrom(...TAGS, ...ATTRIBUTES), text(10)),
});

function mutated(html: string, { at, length, kind, inserted }: Mutation): string {
  const from = Math.floor(at * html.length);
  const [head, part, tail] = [
    html.slice(0, from),
    html.slice(from, from + length),
    html.slice(from + length),
  ];
  switch (kind) {
    case 'cut':
      return head + tail;
    case 'repeat':
      return head + part.repeat(3) + tail;
    case 'insert':
      return head + inserted + part + tail;
    case 'move':
      return head + tail + part;
    case 'end':
      return from < html.length / 4 ? html : head;
  }
}

/** A page of ours with up to six wounds. */
export const html: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...PAGES), fc.array(mutation, { maxLength: 6 }))
  .map(([page, mutations]) => mutations.reduce(mutated, page));

/** Any value that JSON can hold, and some that only a message can. */
export const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  text(4),
);
