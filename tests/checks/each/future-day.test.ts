import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '../../../lib/events/memory/store';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { samplePack } from '../../events/sample-events';

let store: IndexedEventStore;
beforeAll(() => {
  store = memoryStore([samplePack([])]);
});

const read = async (day: string, text: string): Promise<string[]> => told(await analysisOf(text, day, store));

describe('a month ahead of the news', () => {
  it.each([
    [
      '2025-03-12',
      'Ukraine nêu điều kiện ngừng bắn\nNgoại trưởng Ukraine hôm 11/4 cho biết Kiev chờ phản hồi của Nga.',
      'date conflict: hôm 11/4, 2025-04-11 against ../2025-03-12',
    ],
    [
      '2025-01-04',
      'Nga nói về đàm phán\nĐiện Kremlin hôm 3/2 cho biết chưa nhận tín hiệu nào từ Kiev.',
      'date conflict: hôm 3/2, 2025-02-03 against ../2025-01-04',
    ],
  ])('on %s: %s', async (day, text, finding) => {
    expect(await read(day, text)).toEqual([finding]);
  });

  it.each([
    [
      'a day of the year before, told as it',
      '2025-03-12',
      'Ukraine nêu điều kiện\nNgoại trưởng Ukraine hôm 11/4 năm ngoái cho biết Kiev chờ phản hồi.',
    ],
    [
      'a page that tells that year',
      '2025-03-12',
      'Ukraine nêu điều kiện\nNăm 2024, hai bên ít gặp. Ngoại trưởng Ukraine hôm 11/4 cho biết Kiev chờ phản hồi.',
    ],
    [
      'another day of the month',
      '2025-03-12',
      'Ukraine nêu điều kiện\nNgoại trưởng Ukraine hôm 21/4 cho biết Kiev chờ phản hồi của Nga.',
    ],
    [
      'what stands farther down',
      '2025-03-12',
      'Ukraine nêu điều kiện\nHai bên im lặng.\nKiev chờ đợi.\nNgoại trưởng Ukraine hôm 11/4 cho biết Kiev chờ phản hồi.',
    ],
  ])('is silent about %s', async (_name, day, text) => {
    expect(await read(day, text)).toEqual([]);
  });
});
