import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '../../../lib/events/memory/store';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { samplePack } from '../../events/sample-events';

let store: IndexedEventStore;
beforeAll(() => {
  store = memoryStore([samplePack([])]);
});

const read = async (day: string, text: string): Promise<string[]> =>
  told(await analysisOf(`Tin chiến sự Ukraine.\n${text}`, day, store));

describe('the length since the one before', () => {
  it.each([
    [
      '2025-07-02',
      'Đây là lần đầu tiên ông Macron và ông Putin nói chuyện sau gần năm năm. Lần trước là hồi tháng 9/2022.',
      'duration conflict: gần năm năm, P5Y against P2Y10M',
    ],
    [
      '2025-07-02',
      'Hai ngoại trưởng lần đầu gặp nhau sau 8 tháng. Cuộc gặp gần nhất diễn ra ngày 10/4/2025.',
      'duration conflict: 8 tháng, P8M against P3M',
    ],
  ])('differs on %s: %s', async (day, text, finding) => {
    expect(await read(day, text)).toEqual([finding]);
  });

  it.each([
    [
      'a length told in round numbers',
      '2025-07-02',
      'Đây là lần đầu tiên ông Macron và ông Putin nói chuyện sau gần ba năm. Lần trước là hồi tháng 9/2022.',
    ],
    [
      'a length that goes on',
      '2025-07-02',
      'Đây là lần đầu tiên hai ông nói chuyện sau hơn hai năm. Lần trước là hồi tháng 9/2022.',
    ],
    [
      'what the next sentence tells of something else',
      '2025-07-02',
      'Đây là lần đầu tiên hai ông nói chuyện sau gần năm năm. Ông Macron nhậm chức hồi tháng 5/2022.',
    ],
    [
      'another paragraph',
      '2025-07-02',
      'Đây là lần đầu tiên hai ông nói chuyện sau gần năm năm.\nLần trước là hồi tháng 9/2022.',
    ],
    [
      'words of somebody',
      '2025-07-02',
      'Ông nói: "Đây là lần đầu tiên chúng tôi nói chuyện sau gần năm năm. Lần trước là hồi tháng 9/2022".',
    ],
  ])('is silent about %s', async (_name, day, text) => {
    expect(await read(day, text)).toEqual([]);
  });
});
