import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/analyse';
import { shelfReport } from '../../lib/analysis/shelf-report';
import { memoryStore } from '../../lib/events/memory/store';
import { samplePack } from '../events/sample-events';
import { pageOf } from './read-page';

const PAGE = [
  'Nga và Ukraine trao đổi 146 tù binh mỗi bên',
  'Nga và Ukraine hôm 24/8 trao đổi 146 tù binh mỗi bên, theo Bộ Quốc phòng Nga.',
  'Ông Zelensky cho biết cuộc trao đổi tiếp theo sẽ diễn ra vào tháng 9.',
].join('\n');
const empty = memoryStore([samplePack([])]);
const read = (text: string, url: string | null, day: string | null = '2025-08-25') =>
  analyse({ ...pageOf(text, day), url, publisher: 'vnexpress.net' }, empty);
const URL_A = 'https://vnexpress.net/trao-doi-1.html';

describe('an article on the shelf', () => {
  it('is a report with what it told as happened', async () => {
    const report = shelfReport(await read(PAGE, URL_A));
    expect(report).toMatchObject({
      publisher: 'vnexpress.net',
      url: URL_A,
      title: 'Nga và Ukraine trao đổi 146 tù binh mỗi bên',
      published: '2025-08-25',
      lang: 'vi',
    });
    expect(report?.entities).toEqual(expect.arrayContaining(['russia', 'ukraine']));
    expect(report?.told).toContainEqual(
      expect.objectContaining({
        type: 'prisoner_exchange',
        day: '2025-08-24',
        quantities: [{ what: 'prisoners', value: 146, unit: 'people' }],
      }),
    );
  });

  it('keeps none of its text but the title', async () => {
    const kept = JSON.stringify(shelfReport(await read(PAGE, URL_A)));
    for (const words of ['hôm 24/8', 'Bộ Quốc phòng', 'cho biết', 'tiếp theo'])
      expect(kept).not.toContain(words);
  });

  it('keeps no plan', async () => {
    const report = shelfReport(await read(PAGE, URL_A));
    expect(report?.told?.some(({ day }) => day?.startsWith('2025-09'))).toBe(false);
  });

  it.each([
    ['off the topic', 'Giá lúa mì tăng\nGiá lúa mì tại Chicago ngày 24/8 tăng 2%.', URL_A],
    ['without an address', PAGE, null],
    ['of a file', PAGE, 'file:///home/a.html'],
    [
      'that tells nothing to compare',
      'Xung đột Nga - Ukraine\nNga và Ukraine vẫn căng thẳng ở Donbass.',
      URL_A,
    ],
  ])('a page %s is not kept', async (_, text, url) => {
    expect(shelfReport(await read(text, url))).toBeNull();
  });

  it('an undated page has no day of publication', async () => {
    expect(
      shelfReport(await read(PAGE.replace('24/8', '24/8/2025'), URL_A, null))?.published ?? null,
    ).toBeNull();
  });
});
