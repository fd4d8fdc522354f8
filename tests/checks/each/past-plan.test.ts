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

describe('a plan for a time gone by', () => {
  it.each([
    [
      '2025-11-20',
      'Các bộ trưởng quốc phòng NATO sẽ họp lại vào tháng 2/2025.',
      'date conflict: tháng 2/2025, 2025-02 against 2025-11-20/..',
    ],
    [
      '2026-01-05',
      'Kiev dự kiến nhận lô tên lửa đầu trong tháng 3/2025. Số lượng không được nêu.',
      'date conflict: tháng 3/2025, 2025-03 against 2026-01-05/..',
    ],
    [
      '2024-12-10',
      'Hội nghị tái thiết Ukraine sẽ mở vào ngày 10/7/2024 ở Rome.',
      'date conflict: ngày 10/7/2024, 2024-07-10 against 2024-12-10/..',
    ],
  ])('differs from the page of %s: %s', async (day, text, finding) => {
    expect(await read(day, text)).toEqual([finding]);
  });

  it.each([
    ['a plan ahead', '2025-11-20', 'Các bộ trưởng quốc phòng NATO sẽ họp lại vào tháng 2/2026.'],
    ['looking back', '2025-11-20', 'Khi đó, Kiev tin rằng NATO sẽ họp lại vào tháng 2/2025.'],
    ['a plan given up', '2025-11-20', 'Theo kế hoạch, NATO sẽ họp lại vào tháng 2/2025.'],
    [
      'a paragraph about the past',
      '2025-11-20',
      'Tháng 12/2024, ông Rutte tới Kiev. Ông cho biết các bộ trưởng sẽ họp lại vào tháng 2/2025.',
    ],
    ['words of somebody', '2025-11-20', 'Ông từng nói: "Chúng tôi sẽ họp lại vào tháng 2/2025".'],
    ['what has only just passed', '2025-11-20', 'Các bộ trưởng NATO sẽ họp lại vào ngày 10/11/2025.'],
    ['what somebody said', '2025-11-20', 'Ông Rutte tuyên bố các bộ trưởng sẽ họp lại vào tháng 2/2025.'],
    [
      'what became of it',
      '2026-01-10',
      'Lệnh trừng phạt sẽ hết hạn vào ngày 31/1/2025 rồi được gia hạn thêm sáu tháng.',
    ],
    ['years back', '2025-11-20', 'Cuốn sách kể chuyện ông Putin sẽ mở cuộc tiến quân vào tháng 2/2022.'],
  ])('is silent about %s', async (_name, day, text) => {
    expect(await read(day, text)).toEqual([]);
  });
});
