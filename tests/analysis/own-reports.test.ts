import { describe, expect, it } from 'vitest';
import { withoutPage } from '../../lib/analysis/own-reports';
import type { EventReport } from '../../lib/events/types';
import { sampleEvent } from '../events/sample-events';

const URL_A = 'https://vnexpress.net/mot-bai-bao-1.html';
const URL_B = 'https://tuoitre.vn/bai-khac-2.htm';
const report = (url: string): EventReport => ({
  url,
  publisher: 'vnexpress.net',
  title: null,
  published: '2025-05-19',
  lang: 'vi',
  kind: 'press',
});

describe('withoutPage', () => {
  const event = sampleEvent({
    id: '2025-05-19-talks',
    date: '2025-05-19',
    reports: [report(URL_A), report(URL_B)],
  });

  it.each([
    ['the page itself', URL_A, [URL_B]],
    ['the page by another address', `${URL_A}?utm_source=x#top`, [URL_B]],
    ['another page', 'https://plo.vn/post3.html', [URL_A, URL_B]],
    ['a text without an address', null, [URL_A, URL_B]],
  ])('%s', (_, url, left) => {
    expect(withoutPage([event], url)[0]?.reports.map((one) => one.url)).toEqual(left);
  });

  it('leaves the record as it is', () => {
    withoutPage([event], URL_A);
    expect(event.reports).toHaveLength(2);
  });
});
