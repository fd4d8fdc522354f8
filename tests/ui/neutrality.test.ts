import { describe, expect, it } from 'vitest';
import manifestEn from '../../assets/public/_locales/en/messages.json';
import manifestVi from '../../assets/public/_locales/vi/messages.json';
import { catalogues } from '../../lib/ui/messages';

const manifest = (messages: Record<string, { message: string }>) =>
  Object.entries(messages).map(([key, { message }]) => [`manifest ${key}`, message] as const);
const vi = [...Object.entries(catalogues.vi), ...manifest(manifestVi)];
const en = [...Object.entries(catalogues.en), ...manifest(manifestEn)];

/** Vietnamese words are whole between letters; \b knows ASCII letters only. */
const word = (...words: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

const VERDICTS_VI = word(
  'sai',
  'lỗi',
  'đúng',
  'thật',
  'sự thật',
  'giả',
  'tin giả',
  'bịa',
  'xuyên tạc',
  'độ tin cậy',
  'đáng tin',
  'nhầm',
);
const VERDICTS_EN = word(
  'wrong',
  'error',
  'false',
  'true',
  'fake',
  'correct',
  'incorrect',
  'lie',
  'mistake',
  'misinformation',
  'credib\\w*',
  'reliab\\w*',
  'trustworth\\w*',
);
/** Terms of one party for the war and its sides, which stand in quotes with their claimant or give way to a plain word. */
const PARTISAN = word(
  'chiến dịch quân sự đặc biệt',
  'quân xâm lược',
  'phát xít',
  'phần tử tân quốc xã',
  'khủng bố',
  'special military operation',
  'invaders',
  'terrorists?',
  'nazis?',
);
const SIGNS = /[✓✔✗✘⚠❌✅🚫❗‼]|%/u;

describe('messages take no side and give no verdict', () => {
  it.each([
    ['vi', vi, [VERDICTS_VI, PARTISAN, SIGNS]],
    ['en', en, [VERDICTS_EN, PARTISAN, SIGNS]],
  ] as const)('%s', (_locale, messages, lists) => {
    expect(messages.length).toBeGreaterThan(200);
    expect(messages.filter(([, text]) => lists.some((list) => list.test(text)))).toEqual([]);
  });

  it.each([
    ['Bài này ghi sai ngày', VERDICTS_VI],
    ['Chi tiết để báo lỗi', VERDICTS_VI],
    ['Date is wrong', VERDICTS_EN],
    ['✓ Khớp', SIGNS],
    ['độ khớp 90 %', SIGNS],
  ])('the list catches “%s”', (text, list) => {
    expect(text).toMatch(list);
  });

  it('a conflict is said with “khác với”', () => {
    expect(catalogues.vi['heading.differs']).toContain('khác với');
    expect(catalogues.en['heading.differs']).toContain('differs from');
  });
});
