import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/checks/types';
import { analyse } from '../../lib/analysis/analyse';
import { memoryStore } from '../../lib/events/memory/store';
import { conflictReport } from '../../tools/eval/news-conflicts';
import type { AnalysedItem } from '../../tools/eval/news-relevance';
import {
  type ConflictVerdict,
  conflictVerdicts,
  linkVerdicts,
  relevanceVerdicts,
} from '../../tools/eval/news-verdicts';
import { sampleBy } from '../../tools/eval/sample';
import { pageOf } from '../analysis/read-page';

const URL = 'https://thanhnien.vn/vi-du-1.htm';

/** A page whose title is behind the calendar by ten days. */
async function itemWithConflict(): Promise<AnalysedItem> {
  const title = 'Chiến sự Ukraine ngày 1.256: giao tranh ở Pokrovsk';
  const analysis = await analyse(pageOf(`${title}\nHai bên giao tranh.`, '2025-08-12'), memoryStore([]));
  return {
    item: { url: URL, outlet: 'Thanh Niên', published: '2025-08-12', title, summary: null, war: true },
    analysis,
  };
}

const verdictOn = (finding: Finding, verdict: ConflictVerdict['verdict']): ConflictVerdict => ({
  url: URL,
  published: '2025-08-12',
  kind: finding.kind,
  claimed: finding.claimed,
  known: finding.known,
  verdict,
  why: 'ten days behind',
  readOn: '2025-08-13',
  readings: 2,
});

describe('conflictReport', () => {
  it.each([
    ['no verdict', null, { falseAlarms: 0, unjudged: 1 }],
    ['a slip', 'slip', { falseAlarms: 0, unjudged: 0 }],
    ['a false alarm', 'false alarm', { falseAlarms: 1, unjudged: 0 }],
    ['an open case', 'open', { falseAlarms: 0, unjudged: 0 }],
  ] as const)('counts %s', async (_, verdict, expected) => {
    const item = await itemWithConflict();
    const finding = item.analysis.findings[0] as Finding;
    const verdicts = verdict === null ? [] : [verdictOn(finding, verdict)];
    expect(conflictReport([item], verdicts)).toMatchObject(expected);
  });

  it('a verdict on other values is no verdict', async () => {
    const item = await itemWithConflict();
    const verdict = { ...verdictOn(item.analysis.findings[0] as Finding, 'slip'), claimed: '1255' };
    const report = conflictReport([item], [verdict]);
    expect(report.unjudged).toBe(1);
    expect(report.lines.join('\n')).toContain('slip no longer flagged');
  });
});

describe('sampleBy', () => {
  const names = Array.from({ length: 200 }, (_, index) => `name ${index}`);
  const sample = (from: string[], seed = 'a'): string[] => sampleBy(from, (name) => name, { seed, size: 20 });

  it('is the same whatever the order, another with another seed', () => {
    expect(sample([...names].reverse())).toEqual(sample(names));
    expect(sample(names, 'b')).not.toEqual(sample(names));
  });

  it('keeps what stays when others go', () => {
    const [first = '', ...rest] = sample(names);
    expect(sample(names.filter((name) => name !== first)).slice(0, 19)).toEqual(rest);
  });
});

describe('the verdict files', () => {
  it.each([
    ['conflicts', () => conflictVerdicts().map(({ url, kind, claimed }) => `${url} ${kind} ${claimed}`)],
    ['relevance', () => relevanceVerdicts().map(({ url }) => url)],
    ['links', () => linkVerdicts().map(({ url, event }) => `${url} ${event}`)],
  ])('%s: each judged once', (_, keys) => {
    expect(keys().length).toBeGreaterThan(0);
    expect(new Set(keys()).size).toBe(keys().length);
  });

  it('every verdict rests on two readings', () => {
    for (const { readings } of [...conflictVerdicts(), ...relevanceVerdicts()]) expect(readings).toBe(2);
  });
});
