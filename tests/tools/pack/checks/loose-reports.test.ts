import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../lib/events/types';
import { looseReports } from '../../../../tools/pack/checks/loose-reports';
import { event } from './samples';

const loose = (part: Partial<Report> = {}): Report => ({
  publisher: 'tuoitre.vn',
  url: 'https://tuoitre.vn/nga-noi-ve-dam-phan-20250517.htm',
  title: 'Nga nói về đàm phán',
  published: '2025-05-17T14:20:00+07:00',
  lang: 'vi',
  ...part,
});
const found = (...reports: Report[]): string =>
  looseReports([{ file: '2025-05.json', reports }], [event()]).join('\n');

describe('loose reports', () => {
  it('accept reports in order', () => {
    expect(
      found(
        loose(),
        loose({ url: 'https://tuoitre.vn/b-20250518.htm', published: '2025-05-18T07:00:00+07:00' }),
      ),
    ).toBe('');
  });

  it.each<[string, Report[], string]>([
    [
      'one that an event cites',
      [loose({ url: 'https://m.tuoitre.vn/dam-phan-20250516.htm' })],
      'an event cites it',
    ],
    ['one twice', [loose(), loose()], 'stands twice'],
    ['a listing page', [loose({ url: 'https://tuoitre.vn/tag/nga/' })], 'listing page'],
    ['no title', [loose({ title: null })], 'no title'],
    ['a day only', [loose({ published: '2025-05-17' })], 'no moment'],
    ['another month', [loose({ published: '2025-06-17T14:20:00+07:00' })], 'another month'],
    [
      'the wrong order',
      [loose(), loose({ url: 'https://tuoitre.vn/c.htm', published: '2025-05-16T14:20:00+07:00' })],
      'out of order',
    ],
  ])('refuse %s', (_, reports, message) => {
    expect(found(...reports)).toContain(message);
  });
});
