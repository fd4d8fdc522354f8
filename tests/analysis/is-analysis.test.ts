import { describe, expect, it } from 'vitest';
import { isAnalysis } from '../../lib/analysis/is-analysis';
import type { Analysis } from '../../lib/analysis/types';
import { sampleAnalysis } from '../fixtures/analysis';

/** The sample with one place changed. */
function changed(change: (analysis: Analysis) => void): Analysis {
  const copy = structuredClone(sampleAnalysis);
  change(copy);
  return copy;
}

const put = (target: object | undefined, values: Record<string, unknown>): void => {
  if (!target) throw new Error('The sample lacks what is to be changed.');
  Object.assign(target, values);
};

it('takes the sample, also after a way through JSON', () => {
  expect(isAnalysis(sampleAnalysis)).toBe(true);
  expect(isAnalysis(JSON.parse(JSON.stringify(sampleAnalysis)))).toBe(true);
});

it('passes over what it does not know', () => {
  expect(isAnalysis({ ...sampleAnalysis, later: true })).toBe(true);
});

describe('refuses', () => {
  it.each<[name: string, change: (analysis: Analysis) => void]>([
    ['another schema', (all) => put(all, { schema: 2 })],
    ['a missing list', (all) => Reflect.deleteProperty(all, 'findings')],
    ['a finding behind the text', ({ findings, text }) => put(findings[0], { end: text.length + 1 })],
    ['a span that ends before it begins', ({ claims }) => put(claims[0], { start: 9, end: 3 })],
    ['half a place', ({ times }) => put(times[0], { start: 0.5 })],
    [
      'a figure behind the text',
      ({ claims, text }) =>
        put(claims.find(({ quantities }) => quantities.length > 0)?.quantities[0], { end: text.length + 1 }),
    ],
    ['a claim of a time that is not there', ({ claims, times }) => put(claims[0], { times: [times.length] })],
    ['a severity of its own', ({ findings }) => put(findings[0], { severity: 'lie' })],
    ['a kind of event that nobody knows', ({ claims }) => put(claims[0], { type: 'invented' })],
    [
      'a link that runs code',
      ({ findings }) => put(findings[0]?.evidence[0], { url: 'javascript:alert(1)' }),
    ],
    [
      'such a link in a match',
      ({ claims }) =>
        put(claims.flatMap(({ matches }) => matches).find(({ reports }) => reports.length > 0)?.reports[0], {
          url: 'data:text/html,x',
        }),
    ],
    ['a message that is no text', ({ findings }) => put(findings[0], { message: { html: 'x' } })],
    ['a score above one', ({ claims }) => put(claims.flatMap(({ matches }) => matches)[0], { score: 7 })],
  ])('%s', (_name, change) => {
    expect(isAnalysis(changed(change))).toBe(false);
  });

  it.each([null, undefined, 'text', [], { schema: 1 }])('%j', (value) => {
    expect(isAnalysis(value)).toBe(false);
  });
});
