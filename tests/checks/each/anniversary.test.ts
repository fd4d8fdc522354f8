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
  told(await analysisOf(`Chiến sự Ukraine trong ngày. ${text}`, day, store));

describe('the years of what is kept', () => {
  it.each([
    ['2026-05-12', 'Lễ duyệt binh kỷ niệm 82 năm Chiến thắng diễn ra hôm 9/5 tại Moskva.', 82, 81],
    ['2025-05-07', 'Nga chuẩn bị kỷ niệm lần thứ 81 Ngày Chiến thắng phát xít.', 81, 80],
    ['2024-08-25', 'Hôm 24/8, Kiev đánh dấu 34 năm Ukraine độc lập.', 34, 33],
  ])('differ on %s: %s', async (day, text, claimed, known) => {
    const [finding, ...more] = await read(day, text);
    expect(more).toEqual([]);
    expect(finding).toContain(`P${claimed}Y against P${known}Y`);
  });

  it.each([
    [
      'the known number',
      '2026-05-12',
      'Lễ duyệt binh kỷ niệm 81 năm Chiến thắng diễn ra hôm 9/5 tại Moskva.',
    ],
    ['another victory', '2024-05-07', 'Tỉnh Điện Biên kỷ niệm 72 năm Chiến thắng Điện Biên Phủ.'],
    ['the year before', '2026-05-08', 'Lễ kỷ niệm 80 năm Chiến thắng phát xít năm ngoái có 29 lãnh đạo dự.'],
    [
      'a paragraph about the year before',
      '2026-05-08',
      'Năm ngoái, Moskva đón nhiều khách. Lễ kỷ niệm 80 năm Chiến thắng phát xít kéo dài ba ngày.',
    ],
    ['a day far from it', '2025-12-20', 'Ông nhắc tới dịp kỷ niệm 81 năm Chiến thắng phát xít.'],
    ['words of somebody', '2025-05-09', 'Ông nói: "Chúng ta kỷ niệm 82 năm chiến thắng phát xít hôm 9/5".'],
  ])('are silent about %s', async (_name, day, text) => {
    expect(await read(day, text)).toEqual([]);
  });
});
