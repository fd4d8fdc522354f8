import { describe, expect, it } from 'vitest';
import { matchPatterns, outletName, outletOf, outlets, publisherOf } from '../../lib/article/outlets';

describe('outletOf', () => {
  it.each([
    ['vnexpress.net', 'vnexpress.net'],
    ['m.vnexpress.net', 'vnexpress.net'],
    ['amp.vtcnews.vn', 'vtcnews.vn'],
    ['amp.cand.com.vn', 'cand.com.vn'],
    ['cuoituan.tuoitre.vn', 'tuoitre.vn'],
    ['dttc.sggp.org.vn', 'sggp.org.vn'],
    ['infonet.vietnamnet.vn', 'vietnamnet.vn'],
    ['news.zing.vn', 'znews.vn'],
    ['vi.rfi.fr', 'rfi.fr'],
    ['BAOQUOCTE.VN', 'baoquocte.vn'],
    ['vietnamnet.vn.', 'vietnamnet.vn'],
  ])('%s belongs to %s', (host, outlet) => {
    expect(outletOf(host)?.host).toBe(outlet);
  });

  it.each([
    'notvnexpress.net',
    'example.com',
    'thuonghieucongluan.com.vn',
    'vn',
    '',
  ])('%s belongs to none', (host) => {
    expect(outletOf(host)).toBeNull();
  });
});

describe('names and publishers', () => {
  it('shows an outlet by the name it gives itself, another host as it is', () => {
    expect(outletName('www.nhandan.vn')).toBe('Nhân Dân');
    expect(outletName('www.reuters.com')).toBe('reuters.com');
  });

  it.each([
    ['https://amp.vtcnews.vn/bai-ar1.html', 'vtcnews.vn'],
    ['http://www.example.com/bai', 'example.com'],
    ['file:///home/reader/bai.html', null],
    ['bài viết', null],
    [null, null],
  ])('publisherOf %s', (url, publisher) => {
    expect(publisherOf(url)).toBe(publisher);
  });
});

describe('matchPatterns', () => {
  it('covers every outlet with its subdomains and keeps to the Vietnamese part of BBC, RFI and RFA', () => {
    const patterns = matchPatterns();
    expect(patterns).toContain('*://*.vnexpress.net/*');
    expect(patterns).toContain('*://*.bbc.com/vietnamese/*');
    expect(patterns).toContain('*://*.rfi.fr/vi/*');
    expect(patterns).toContain('*://*.vi.rfi.fr/*');
    expect(patterns).not.toContain('*://*.bbc.com/*');
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patterns.length).toBeGreaterThanOrEqual(outlets.length);
  });

  it('lists no host twice', () => {
    const hosts = outlets.flatMap((outlet) => [outlet.host, ...(outlet.hosts ?? [])]);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
