import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { memoryStore } from '../../../lib/events/memory/store';
import { pageOf, told } from '../../analysis/read-page';

const findings = async (text: string, publishedAt: string): Promise<string[]> =>
  told(await analyse({ ...pageOf(text, null), publishedAt, publishedBasis: 'metadata' }, memoryStore([])));

const YESTERDAY = 'Ông Putin hôm qua (18/5) gặp ông Zelensky.';

describe('"hôm qua" beside a date', () => {
  it('differs from it two days later', async () => {
    expect(await findings(YESTERDAY, '2025-05-20T09:00:00+07:00')).toEqual([
      'date conflict: 18/5, 2025-05-18 against 2025-05-19',
    ]);
  });

  it.each([
    ['on the day after', YESTERDAY, '2025-05-19T09:00:00+07:00'],
    // Written before midnight, published after it.
    ['shortly after the midnight of the second day', YESTERDAY, '2025-05-20T00:20:00+07:00'],
    [
      'in words spoken on another day',
      'Ông Putin phát biểu: “Lệnh có hiệu lực từ 18:00 hôm nay 19/5 đến 0 giờ ngày 21/5.”',
      '2025-05-20T09:00:00+07:00',
    ],
    [
      'when the page counts from another day throughout',
      `${YESTERDAY} Hôm nay (19/5), ông về nước.`,
      '2025-05-20T09:00:00+07:00',
    ],
  ])('agrees %s', async (_, text, publishedAt) => {
    expect(await findings(text, publishedAt)).toEqual([]);
  });
});
