import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, ...lines: string[]): Promise<string[]> =>
  told(await analysisOf(lines.join('\n'), day, store));

describe('the sum of an aid package', () => {
  it.each([
    [
      'a package with parts',
      '2024-02-02',
      'EU hôm 1/2 thông qua gói 54 tỷ euro cho Ukraine trong bốn năm.',
      '54 tỷ, 54000000000 against 50000000000',
    ],
    [
      'told as more aid',
      '2024-09-07',
      'Mỹ hôm 6/9 công bố viện trợ thêm 225 triệu USD cho Ukraine.',
      '225 triệu, 225000000 against 250000000',
    ],
  ])('differs: %s', async (_, day, line, finding) => {
    expect(await read(day, 'Viện trợ cho Ukraine', line)).toEqual([`figure conflict: ${finding}`]);
  });

  it.each([
    ['its own', '2024-02-02', 'EU hôm 1/2 thông qua gói 50 tỷ euro cho Ukraine trong bốn năm.'],
    ['in other money', '2024-02-02', 'EU hôm 1/2 thông qua gói 54 tỷ USD cho Ukraine trong bốn năm.'],
    ['a part of it', '2024-02-02', 'EU hôm 1/2 thông qua gói cho vay 33 tỷ euro cho Ukraine trong bốn năm.'],
    [
      'beside another sum',
      '2024-02-02',
      'EU hôm 1/2 thông qua gói 54 tỷ euro cho Ukraine, thêm vào 17 tỷ euro tài trợ.',
    ],
    ['of another size', '2024-02-02', 'EU hôm 1/2 thông qua gói 9 tỷ euro cho Ukraine trong bốn năm.'],
  ])('is silent about %s', async (_, day, line) => {
    expect(await read(day, 'Viện trợ cho Ukraine', line)).toEqual([]);
  });
});

describe('what a decree plans', () => {
  it.each([
    ['Ngày 21/9/2022, ông Putin ban lệnh động viên một phần, dự kiến gọi 200.000 quân dự bị.', 1],
    ['Ngày 21/9/2022, ông Putin ban lệnh động viên một phần, dự kiến gọi 300.000 quân dự bị.', 0],
    ['Ngày 21/9/2022, ông Putin ban lệnh động viên một phần, dự kiến gọi khoảng 280.000 quân dự bị.', 0],
    ['Nga dự kiến gọi 200.000 quân dự bị trong năm sau.', 0],
  ])('%s: %i', async (line, count) => {
    const found = await read('2023-02-24', 'Một năm chiến sự Ukraine', line);
    expect(found.filter((one) => one.startsWith('figure conflict'))).toHaveLength(count);
  });
});
