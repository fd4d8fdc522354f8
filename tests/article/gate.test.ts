// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract';
import { passesGate } from '../../lib/article/gate';
import { cleanArticle, englishArticle, offTopicArticle } from '../fixtures/articles';
import { pour } from '../fixtures/pour';

const read = (html: string): Document => parseHTML(html).document as unknown as Document;
const AT = 'https://vnexpress.net/hai-tong-thong-dien-dam-4880000.html';
const withoutMarks = (html: string): string =>
  html
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

describe('passesGate', () => {
  it.each([
    ['composed letters', (html: string) => html],
    ['decomposed letters', (html: string) => html.normalize('NFD')],
    ['letters without marks', withoutMarks],
    ['no language named', (html: string) => html.replace('lang="vi"', '').replace('vi_VN', '')],
    ['a template that says English', (html: string) => html.replace('lang="vi"', 'lang="en"')],
    [
      'a description that says nothing',
      (html: string) =>
        html.replace(/(og:title"|og:description"|description") content="[^"]*"/g, '$1 content="Bản tin"'),
    ],
  ])('lets an article through: %s', (_case, change) => {
    expect(passesGate(read(change(pour('vnexpress', cleanArticle))), AT)).toBe(true);
  });

  it.each([
    ['the grain deal', 'Thỏa thuận ngũ cốc được gia hạn', 'Tàu hàng lại rời cảng.'],
    ['a numbered package', 'Gói trừng phạt thứ 18 được thông qua', 'EU thêm tên hàng chục con tàu.'],
    ['frozen gas', 'Gazprom khóa van', 'Châu Âu lo mùa đông, Moskva đổ lỗi cho trừng phạt.'],
  ])('lets through what the war alone has: %s', (_case, title, description) => {
    const head = `<title>${title}</title><meta name="description" content="${description}"><meta name="pubdate" content="2023-03-20">`;
    expect(passesGate(read(`<html lang="vi"><head>${head}</head><body></body></html>`), AT)).toBe(true);
  });

  const home = readFileSync(join(import.meta.dirname, '../fixtures/layouts/home.html'), 'utf8');
  it.each([
    ['news with other conflicts and a woman called Nga', pour('vnexpress', offTopicArticle), AT],
    [
      'English news',
      pour('vnexpress', englishArticle).replace('lang="vi"', 'lang="en"').replace('vi_VN', 'en_GB'),
      AT,
    ],
    ['a front page that names the war', home, 'https://tuoitre.vn/'],
    ['a section page that names the war', home, 'https://tuoitre.vn/the-gioi.htm'],
    [
      'the front page of the Vietnamese part of a site',
      pour('unknown', cleanArticle),
      'https://www.rfi.fr/vi/',
    ],
    ['an empty page', '<html lang="vi"><head></head><body></body></html>', AT],
  ])('stops %s', (_case, html, url) => {
    expect(passesGate(read(html), url)).toBe(false);
  });
});

const pages = join(import.meta.dirname, '../../../shared/pages');
describe.runIf(existsSync(pages))('the real pages of ../shared/pages', () => {
  it.each([
    [
      'vnexpress-2023-11-02.html',
      'Ông Hồ Đức Phớc: Sẽ nâng mức giảm trừ gia cảnh tính thuế cá nhân khi sửa luật',
      '2023-11-02T19:20:45+07:00',
      12,
    ],
    [
      'vnexpress-2025-10-22.html',
      'Đau bụng kéo dài, phát hiện ung thư lymphoma ruột non',
      '2025-10-22T19:25:52+07:00',
      7,
    ],
  ])('%s: title, time and body, and no business of ours', (file, title, publishedAt, paragraphs) => {
    const document = read(readFileSync(join(pages, file), 'utf8'));
    const found = extractArticle(document, AT);
    expect(found?.article).toMatchObject({ title, publishedAt, publishedBasis: 'metadata' });
    expect(found?.article.paragraphs).toHaveLength(paragraphs);
    expect(found?.article.paragraphs.every((text) => /[.!?"]$/.test(text))).toBe(true);
    expect(passesGate(document, AT)).toBe(false);
  });

  it('a front page does not pass', () => {
    const document = read(readFileSync(join(pages, 'rfi-home-not-an-article.html'), 'utf8'));
    expect(passesGate(document, 'http://vi.rfi.fr/')).toBe(false);
    expect(passesGate(document, 'https://www.rfi.fr/vi/')).toBe(false);
  });
});
