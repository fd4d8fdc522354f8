import { describe, expect, it } from 'vitest';
import { rejectionKey, withoutRejected } from '../../lib/analysis/rejected';
import { sampleAnalysis } from '../fixtures/analysis';

const event = '2025-08-24-pow-exchange';
const claim = sampleAnalysis.claims.find(({ id }) => id === 'c4');
if (!claim) throw new Error('The sample has no c4.');
const key = rejectionKey(sampleAnalysis, claim, event);

describe('rejectionKey', () => {
  it.each([
    ['a query and a hash', { ...sampleAnalysis, url: `${sampleAnalysis.url ?? ''}?utm_source=x#doan-2` }],
    [
      'other white space',
      { ...sampleAnalysis, text: sampleAnalysis.text.replace(/mới nhất /, 'mới nhất\u00a0') },
    ],
  ])('is the same with %s', (_name, analysis) => {
    expect(rejectionKey(analysis, claim, event)).toBe(key);
  });

  it.each([
    ['page', rejectionKey({ ...sampleAnalysis, url: 'https://vnexpress.net/khac-2.html' }, claim, event)],
    ['passage', rejectionKey(sampleAnalysis, { ...claim, end: claim.end - 5 }, event)],
    ['event', rejectionKey(sampleAnalysis, claim, '2025-08-14-pow-exchange')],
  ])('is another for another %s', (_name, other) => {
    expect(other).not.toBe(key);
  });

  it('tells nothing of the article', () => {
    expect(key).toMatch(/^[0-9a-f]{14}$/);
  });
});

describe('withoutRejected', () => {
  it('moves the match aside and takes the finding that rests on it away', () => {
    const { claims, findings } = withoutRejected(sampleAnalysis, new Set([key]));
    const set = claims.find(({ id }) => id === 'c4');
    expect(set?.matches).toEqual([]);
    expect(set?.rejected?.map((match) => match.event)).toEqual([event]);
    expect(findings.map((finding) => finding.event)).toEqual([
      '2025-08-15-alaska-summit',
      '2025-04-19-pow-exchange',
    ]);
  });

  it('leaves an analysis as it is that holds nothing of what was set aside', () => {
    expect(withoutRejected(sampleAnalysis, new Set())).toBe(sampleAnalysis);
    expect(withoutRejected(sampleAnalysis, new Set(['00000000000000']))).toBe(sampleAnalysis);
  });
});
