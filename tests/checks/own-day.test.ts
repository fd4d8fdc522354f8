import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../lib/events/types';
import { analysisOf, told } from '../analysis/read-page';
import { bundledStore } from '../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, text: string): Promise<string[]> => told(await analysisOf(text, day, store));

describe('the happening’s own day among what a clause tells', () => {
  it.each([
    [
      'beside the day of the source',
      '2022-07-17',
      'Một trung tâm thương mại ở Kremenchuk trúng tên lửa hôm 17/6, theo số liệu công bố đầu tháng 7.',
      'date conflict: hôm 17/6, 2022-06-17 against 2022-06-27',
    ],
    [
      'beside the day of what is asked for',
      '2026-06-17',
      'Trong cuộc điện đàm với ông Trump hôm 29/5, ông Putin đề xuất ngừng bắn dịp 9/5.',
      'date conflict: hôm 29/5, 2026-05-29 against 2026-04-29',
    ],
    [
      'with about its hour',
      '2022-11-18',
      'Tên lửa rơi xuống làng Przewodow ở Ba Lan khoảng 15h40 ngày 15/10, làm hai người chết.',
      'date conflict: khoảng 15h40 ngày 15/10, 2022-10-15 against 2022-11-15',
    ],
  ])('%s', async (_name, day, text, finding) => {
    expect(await read(day, text)).toEqual([finding]);
  });

  it.each([
    [
      'a later count',
      '2022-06-29',
      'Ukraine sáng 28/6 nâng số người chết trong vụ tên lửa đánh trúng trung tâm thương mại ở Kremenchuk lên 18.',
    ],
    [
      'an idea before its vote',
      '2023-11-05',
      [
        'Nga rút phê chuẩn hiệp ước cấm thử hạt nhân',
        'Ngày 25/10, Hội đồng Liên bang bỏ phiếu rút phê chuẩn Hiệp ước Cấm thử hạt nhân toàn diện. Ý tưởng này được ông Putin nêu ra hôm 5/10, với lý do Mỹ chưa phê chuẩn.',
      ].join('\n'),
    ],
    [
      'what somebody once did',
      '2024-02-04',
      'Ngày 1/2, EU đồng ý gói 50 tỉ euro cho Ukraine. Ông Orban từng phủ quyết hồi tháng 12 năm ngoái.',
    ],
  ])('silent: %s', async (_name, day, text) => {
    expect(await read(day, text)).toEqual([]);
  });
});
