import { describe, expect, it } from 'vitest';
import { entitiesOfTitle } from '../../../tools/pack/load';

describe('entitiesOfTitle', () => {
  it.each<[string, string | null, string[]]>([
    ['Anh cấp thêm tên lửa cho Ukraine', '2025-09-01', ['united-kingdom', 'ukraine']],
    [
      'Tổng thống Mỹ gặp ông Zelensky',
      '2025-09-01T08:00:00+07:00',
      ['donald-trump', 'united-states', 'volodymyr-zelensky'],
    ],
    ['Tổng thống Mỹ gặp ông Zelensky', '2023-09-01', ['joe-biden', 'united-states', 'volodymyr-zelensky']],
    ['Nga, Nga và lại Nga', null, ['russia']],
    ['Chợ hoa ngày cuối năm', '2025-12-30', []],
  ])('%s (%s)', (title, published, entities) => {
    expect(entitiesOfTitle(title, published)).toEqual(entities);
  });

  it('of no title: nothing', () => {
    expect(entitiesOfTitle(null, '2025-09-01')).toEqual([]);
  });
});
