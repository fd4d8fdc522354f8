import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../lib/events/types';
import { wording } from '../../../../tools/pack/checks/wording';
import { event, problems } from './samples';

describe('wording', () => {
  it.each<[string, Partial<EventRecord>]>([
    [
      'plain words',
      {
        summary: { vi: 'Nga đưa quân vào, kiểm soát thị trấn.', en: 'Russia sent troops and took the town.' },
      },
    ],
    [
      "a party's words in quotation marks",
      { summary: { vi: 'Moskva gọi là "chiến dịch quân sự đặc biệt".' } },
    ],
  ])('accept %s', (_, part) => {
    expect(problems(wording, event(part))).toBe('');
  });

  it.each<[string, Partial<EventRecord>, string]>([
    ['loaded words', { title: { vi: 'Quân đội giải phóng thành phố' } }, 'giải phóng'],
    [
      'loaded words in English',
      { summary: { vi: 'Nga đưa quân.', en: 'Russia began its invasion.' } },
      'invasion',
    ],
    ['a verdict', { title: { vi: 'Bộ trưởng nói sai sự thật' } }, 'sai sự thật'],
  ])('refuse %s', (_, part, message) => {
    expect(problems(wording, event(part))).toContain(message);
  });
});
