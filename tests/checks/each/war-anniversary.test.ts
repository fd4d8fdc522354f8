import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '../../../lib/events/memory/store';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { samplePack } from '../../events/sample-events';

let store: IndexedEventStore;
beforeAll(() => {
  store = memoryStore([samplePack([])]);
});

const read = async (text: string, day: string): Promise<string[]> =>
  told(await analysisOf(`Chiến sự Ukraine qua các con số. ${text}`, day, store));

describe('full years of the war on a told day', () => {
  it.each([
    ['Đến hôm 24/2, chiến sự tròn ba năm kể từ khi Nga đưa quân vào Ukraine.', '2024-02-25'],
    ['Ngày 24/2/2025 đánh dấu xung đột Nga - Ukraine tròn hai năm.', '2025-03-10'],
  ])('differs: %s (%s)', async (text, day) => {
    expect(await read(text, day)).toHaveLength(1);
  });

  it.each([
    [
      'the known number',
      'Đến hôm 24/2, chiến sự tròn hai năm kể từ khi Nga đưa quân vào Ukraine.',
      '2024-02-25',
    ],
    ['looking back without a day', 'Khi chiến sự tròn một năm, Kiev vẫn có điện.', '2025-02-25'],
    ['another day', 'Đến hôm 24/5, chiến sự ở vùng này tròn một năm.', '2024-05-25'],
    ['the war in Donbas', 'Đến hôm 24/2, xung đột ở Donbass tròn mười năm.', '2024-02-25'],
    ['the years of something else', 'Hôm 24/2, nhà máy ngừng chạy tròn ba năm.', '2024-02-25'],
    ['another war', 'Hôm 24/2, cuộc chiến ở Dải Gaza giữa Israel và Hamas tròn một năm.', '2024-02-25'],
    ['two days', 'Từ 24/2/2023 đến 24/2/2024, chiến sự tròn một năm nữa.', '2024-02-25'],
  ])('silent about %s', async (_name, text, day) => {
    expect(await read(text, day)).toEqual([]);
  });
});
