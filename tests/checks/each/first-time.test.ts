import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Article } from '../../../lib/article/article';
import { memoryStore } from '../../../lib/events/memory/store';
import type { EventRecord, IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { sampleEvent, samplePack } from '../../events/sample-events';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, text: string): Promise<string[]> => told(await analysisOf(text, day, store));

const CALL = 'Tổng thống Mỹ Donald Trump ngày 19/5 điện đàm với Tổng thống Nga Vladimir Putin';
const SWAP = 'Ngày 2/10, Nga và Ukraine trao đổi 185 tù binh mỗi bên';
const VISIT = 'Ngày 14/5, Ngoại trưởng Mỹ Antony Blinken bất ngờ thăm Kiev';

const OWN = 'https://x.example/1';

/** A call of the two that one report tells. */
const call = (id: string, date: string, url: string): EventRecord =>
  sampleEvent({
    id,
    date,
    type: 'phone_call',
    participants: ['donald-trump', 'vladimir-putin'],
    title: { vi: 'Ông Trump và ông Putin điện đàm' },
    summary: { vi: 'Hai ông nói chuyện qua điện thoại.' },
    grounds: true,
    reports: [{ publisher: 'x.example', url, title: null, published: date, lang: 'vi', kind: 'press' }],
  });

const asArticle = (text: string): Article => ({
  url: null,
  publisher: null,
  title: '',
  publishedAt: '2025-05-20T12:00:00+07:00',
  publishedBasis: 'metadata',
  paragraphs: [text],
});

describe('the first since some day', () => {
  it.each([
    ['since a month', `${CALL}, lần đầu tiên kể từ tháng 1.`, 'lần đầu tiên, 1 against 2025-03-18'],
    [
      'since what happened in a month',
      `${CALL}, lần đầu kể từ khi ông nhậm chức hồi tháng 1.`,
      'lần đầu, 1 against 2025-03-18',
    ],
    ['after a length', `${CALL}, lần đầu sau hơn ba năm.`, 'lần đầu, 1 against 2025-03-18'],
    ['in a length', `${CALL}, lần đầu trong hơn ba năm.`, 'lần đầu, 1 against 2025-03-18'],
    [
      'in a sentence that goes on',
      `${CALL}. Đây là cuộc điện đàm đầu tiên giữa hai nhà lãnh đạo kể từ tháng 2.`,
      'đầu tiên, 1 against 2025-03-18',
    ],
  ])('a call: %s', async (_name, text, finding) => {
    expect(await read('2025-05-20', text)).toEqual([`ordinal conflict: ${finding}`]);
  });

  it.each([
    ['in the year', `${SWAP}. Đây là đợt trao đổi tù binh đầu tiên trong năm nay.`],
    ['after months', `${SWAP}, lần đầu tiên sau hơn ba tháng.`],
  ])('a swap: %s', async (_name, text) => {
    expect(await read('2025-10-03', text)).toEqual([
      expect.stringMatching(/^ordinal conflict: .*đầu tiên, 1 against/),
    ]);
  });

  it('a visit', async () => {
    const text = `${VISIT}, chuyến thăm đầu tiên của ông tới Ukraine kể từ tháng 2/2022.`;
    expect(await read('2024-05-15', text)).toEqual(['ordinal conflict: đầu tiên, 1 against 2023-09-06']);
  });
});

describe('silent', () => {
  it.each([
    ['the day of the last one', '2025-05-20', `${CALL}, lần đầu tiên kể từ ngày 18/3.`],
    ['a length in which there was none', '2025-05-20', `${CALL}, lần đầu sau hai tháng.`],
    ['a rounded length', '2025-05-20', `${CALL}, lần đầu sau gần hai tháng.`],
    ['no bound', '2025-05-20', `${CALL}, lần đầu tiên bàn về bản ghi nhớ.`],
    [
      'another thing is the first',
      '2025-05-20',
      `${CALL}. Lần đầu tiên kể từ tháng 1, ông Putin đồng ý soạn bản ghi nhớ.`,
    ],
    ['the first of fewer', '2025-05-20', `${CALL}, cuộc điện đàm công khai đầu tiên kể từ tháng 1.`],
    [
      'somebody’s words',
      '2025-05-20',
      `${CALL}. Ông Trump nói: “Đây là lần đầu tiên kể từ tháng 1 chúng tôi điện đàm”.`,
    ],
    [
      'a year in which it was',
      '2026-02-06',
      'Ngày 5/2, Nga và Ukraine trao đổi 157 tù binh mỗi bên, lần đầu tiên trong năm 2026.',
    ],
    [
      'a month of the last swap',
      '2026-02-06',
      'Ngày 5/2, Nga và Ukraine trao đổi 157 tù binh mỗi bên, lần đầu tiên kể từ tháng 10/2025.',
    ],
    [
      'of a term of office',
      '2024-01-23',
      'Ngày 22/1, Thủ tướng Ba Lan Donald Tusk thăm Kiev, lần đầu trên cương vị này kể từ năm 2014.',
    ],
    [
      'a visit of somebody else',
      '2024-08-24',
      'Ngày 23/8, Thủ tướng Ấn Độ Narendra Modi thăm Kiev, chuyến thăm đầu tiên kể từ tháng 2/2022.',
    ],
    [
      'a visit of another place',
      '2024-07-09',
      'Ngày 8/7, Thủ tướng Hungary Viktor Orban tới Bắc Kinh gặp Chủ tịch Tập Cận Bình, chuyến thăm đầu tiên kể từ tháng 2/2022.',
    ],
  ])('%s', async (_name, day, text) => {
    expect(await read(day, text)).toEqual([]);
  });

  it('what the page itself is the report of', async () => {
    const pack = samplePack([call('a', '2025-03-18', OWN), call('b', '2025-05-19', 'https://x.example/2')]);
    const page = { ...asArticle(`${CALL}, lần đầu tiên kể từ tháng 1.`), url: OWN };
    expect(told(await analyse(page, memoryStore([pack])))).toEqual([]);
    expect(told(await analyse({ ...page, url: 'https://x.example/3' }, memoryStore([pack])))).toHaveLength(1);
  });

  it('what only later reports tell', async () => {
    // Written on the day of the first call: nobody had told of a second.
    const text =
      'Tổng thống Mỹ Donald Trump ngày 12/2 điện đàm với Tổng thống Nga Vladimir Putin, lần đầu tiên kể từ tháng 1.';
    expect(await read('2025-02-13', text)).toEqual([]);
  });
});
