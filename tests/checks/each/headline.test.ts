import { expect, it } from 'vitest';
import { memoryStore } from '../../../lib/events/memory/store';
import { analysisOf, told } from '../../analysis/read-page';
import { samplePack } from '../../events/sample-events';

/** Nothing is known: only the page itself can speak. */
const store = memoryStore([samplePack([])]);
const read = async (title: string, ...body: string[]): Promise<string[]> =>
  told(await analysisOf([title, ...body].join('\n'), '2026-01-15', store));

const LEAD = 'Quân đội Ukraine nói Nga phóng 184 tên lửa vào Lviv đêm 13/1.';

it('a headline whose figure is the lead’s with two digits swapped', async () => {
  expect(await read('Nga phóng 148 tên lửa vào Lviv', LEAD)).toEqual([
    'figure conflict: 148, 148 against 184',
  ]);
});

it('the dead of a headline and the bodies of the lead', async () => {
  const lead = 'Lực lượng cứu hộ đưa 48 thi thể ra khỏi tòa nhà ở Lviv bị Nga tấn công.';
  expect(await read('Nga tấn công Lviv, 84 người thiệt mạng', lead)).toEqual([
    'figure conflict: 84, 84 against 48',
  ]);
  expect(await read('Nga tấn công Lviv, 52 người thiệt mạng', lead)).toEqual([]);
});

it.each([
  ['the same figure', 'Nga phóng 184 tên lửa vào Lviv', LEAD],
  ['a rounded one', 'Nga phóng 200 tên lửa vào Lviv', LEAD],
  ['an approximate one', 'Nga phóng gần 194 tên lửa vào Lviv', LEAD],
  [
    'a part that the body tells too',
    'Nga phóng 148 tên lửa vào Lviv',
    `${LEAD} Trong đó có 148 tên lửa hành trình.`,
  ],
  ['another thing counted', 'Nga phóng 148 UAV vào Lviv', LEAD],
  [
    'a body with several figures of its kind',
    'Nga phóng 148 tên lửa vào Lviv',
    `${LEAD} Hôm sau có 90 tên lửa.`,
  ],
])('silent: %s', async (_name, title, lead) => {
  expect(await read(title, lead)).toEqual([]);
});

it('soldiers of a headline and prisoners of the lead', async () => {
  const lead = 'Nga và Ukraine trao đổi tù binh, mỗi bên trả 185 tù binh.';
  expect(await read('Nga trả lại 815 binh sĩ Ukraine', lead)).toEqual([
    'figure conflict: 815, 815 against 185',
  ]);
  expect(await read('Nga trả lại 815 binh sĩ Ukraine', `${lead} Trước đó có 815 binh sĩ về.`)).toEqual([]);
  expect(await read('Nga trả lại 240 binh sĩ Ukraine', lead)).toEqual([]);
});
