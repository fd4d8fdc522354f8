import { describe, expect, it } from 'vitest';
import type { EventReport } from '../../../../lib/events/types';
import { reportUrls } from '../../../../tools/pack/checks/report-urls';
import { event, problems, report } from './samples';

describe('report addresses', () => {
  it.each<[string, EventReport[]]>([
    ['two articles', [report(), report({ url: 'https://tuoitre.vn/dam-phan-vong-hai-20250602.htm' })]],
    ['a part of the publisher', [report({ url: 'https://video.tuoitre.vn/a-20250516.htm' })]],
  ])('accept %s', (_, reports) => {
    expect(problems(reportUrls, event({ reports }))).toBe('');
  });

  it.each<[string, EventReport[], string]>([
    [
      'one report twice',
      [report(), report({ url: 'http://m.tuoitre.vn/dam-phan-20250516.htm?a=1' })],
      'same report twice',
    ],
    ['a publisher of another host', [report({ publisher: 'vov.vn' })], 'did not publish'],
    ['a publisher in the path', [report({ url: 'https://example.org/tuoitre.vn/a' })], 'did not publish'],
    ['a counted visit', [report({ url: 'https://tuoitre.vn/a.htm?utm_source=rss' })], 'counts visits'],
    ['no address', [report({ url: 'https://' })], 'no address'],
  ])('refuse %s', (_, reports, message) => {
    expect(problems(reportUrls, event({ reports }))).toContain(message);
  });
});
