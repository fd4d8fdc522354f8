import { describe, expect, it } from 'vitest';
import { countLines } from '../../../tools/pack/counts';
import { originsOf, publisherOf } from '../../../tools/pack/origins';
import { samplePack } from '../../events/sample-events';
import { event, report } from './checks/samples';

describe('origins', () => {
  it.each([
    ['amp.cand.com.vn', 'cand.com.vn'],
    ['en.interfax.com.ua', 'interfax.com.ua'],
    ['video.tuoitre.vn', 'tuoitre.vn'],
    ['vov.vn', 'vov.vn'],
    ['bbc.com', 'bbc.com'],
  ])('%s is published by %s', (host, publisher) => {
    expect(publisherOf(host)).toBe(publisher);
  });

  it('count reprints of one agency once and leave out what is no article', () => {
    const reports = [
      report({ origin: 'Reuters' }),
      report({ url: 'https://vov.vn/a.htm', publisher: 'vov.vn', origin: 'Reuters' }),
      report({ url: 'https://blog.example/a', publisher: 'blog.example', kind: 'other' }),
    ];
    expect(originsOf(event({ reports })).size).toBe(1);
    expect(originsOf(event({ reports: [...reports, report({ url: 'https://tuoitre.vn/b' })] })).size).toBe(2);
  });
});

it('countLines sums up a pack', () => {
  const lines = countLines(
    samplePack([event({ grounds: true }), event({ id: '2025-06-01-y', date: '2025-06-01' })]),
  );
  expect(lines).toContain('by month: 2025-05 1, 2025-06 1');
  expect(lines).toContain('grounding by year: 2025 1');
  expect(lines).toContain('two independent origins: 0.0 % of all, 0.0 % of the grounding ones');
});
