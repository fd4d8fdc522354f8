import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../lib/checks/finding/messages';
import { firstReports, isLater, reportsOf, sideOf } from '../../../lib/ui/model/evidence';
import { itemsOf } from '../../../lib/ui/model/items';
import { withoutOutlets } from '../../../lib/ui/model/hidden';
import { roleAnalysis, sampleAnalysis, weekdayAnalysis } from '../../fixtures/analysis';

const published = '2025-08-26T08:40:00+07:00';
const report = (day: string | null) => ({
  publisher: 'nhandan.vn',
  url: 'https://nhandan.vn/a',
  title: null,
  published: day,
  lang: 'vi',
});
const conflictOf = (analysis: typeof sampleAnalysis) => {
  const item = itemsOf(analysis).find(({ kind }) => kind === 'conflict');
  if (!item) throw new Error('No conflict.');
  return item;
};

describe('isLater', () => {
  it.each([
    ['2025-08-25', published, false],
    ['2025-08-26', published, false],
    ['2025-08-27', published, true],
    ['2025-07', published, false],
    ['2025-08', published, true],
    [null, published, false],
    ['2026-01-01', null, false],
  ])('a report of %s beside an article of %s: %s', (day, article, expected) => {
    expect(isLater(report(day), article)).toBe(expected);
  });
});

describe('reportsOf', () => {
  it('keeps reports after the article apart', () => {
    const { earlier, later } = reportsOf(sampleAnalysis, conflictOf(sampleAnalysis));
    expect(earlier.map(({ publisher }) => publisher)).toEqual(['dantri.com.vn', 'kienthuc.net.vn']);
    expect(later.map(({ publisher }) => publisher)).toEqual(['danviet.vn']);
  });

  it('takes a finding’s evidence apart by day when all of it is later', () => {
    const late = report('2025-10-03');
    const analysis = {
      ...sampleAnalysis,
      findings: sampleAnalysis.findings.map((finding) => ({ ...finding, evidence: [late] })),
    };
    const item = conflictOf(analysis);
    expect(reportsOf(analysis, item).earlier).toEqual([]);
    expect(sideOf(analysis, item)).toBe('later');
  });

  it.each([published, null])('a report of unknown day stands on neither side of an article of %s', (day) => {
    const analysis = {
      ...sampleAnalysis,
      publishedAt: day,
      findings: sampleAnalysis.findings.map((finding) => ({
        ...finding,
        evidence: [report(null), ...finding.evidence],
      })),
    };
    const { earlier, later, undated } = reportsOf(analysis, conflictOf(analysis));
    expect(undated).toEqual([report(null)]);
    expect([...earlier, ...later]).not.toContainEqual(report(null));
    expect(sideOf(analysis, conflictOf(analysis))).toBe('earlier');
  });

  it('a finding with nothing but reports of unknown day stands beside a source', () => {
    const analysis = {
      ...sampleAnalysis,
      claims: [],
      findings: sampleAnalysis.findings.map((finding) => ({ ...finding, evidence: [report(null)] })),
    };
    expect(sideOf(analysis, conflictOf(analysis))).toBe('source');
    expect(firstReports(reportsOf(analysis, conflictOf(analysis)))).toEqual({
      side: 'source',
      reports: [report(null)],
    });
  });
});

describe('sideOf', () => {
  it('a date with an event stands beside earlier reports', () => {
    expect(sideOf(sampleAnalysis, conflictOf(sampleAnalysis))).toBe('earlier');
  });

  it('a weekday stands beside the calendar', () => {
    expect(sideOf(weekdayAnalysis, conflictOf(weekdayAnalysis))).toBe('calendar');
  });

  it('an office stands beside the source that tells it', () => {
    expect(sideOf(roleAnalysis, conflictOf(roleAnalysis))).toBe('source');
  });

  it.each(['calendar', 'article', 'publication'] as const)('a date without an event: %s', (against) => {
    const days = { kind: 'date', claimed: '2025-08-27', known: '2025-08-26', against } as const;
    const message = messageOf(days, 'vi');
    const alone = {
      ...weekdayAnalysis,
      findings: weekdayAnalysis.findings.map((finding) => ({ ...finding, kind: 'date' as const, message })),
    };
    expect(sideOf(alone, conflictOf(alone))).toBe(against);
  });
});

describe('withoutOutlets', () => {
  it('drops a hidden outlet’s reports everywhere and keeps the finding', () => {
    const shown = withoutOutlets(sampleAnalysis, ['dantri.com.vn', 'danviet.vn']);
    expect(JSON.stringify(shown)).not.toContain('dantri.com.vn');
    expect(reportsOf(shown, conflictOf(shown)).earlier.map(({ publisher }) => publisher)).toEqual([
      'kienthuc.net.vn',
    ]);
    expect(shown.findings).toHaveLength(sampleAnalysis.findings.length);
  });

  it('changes nothing when none is hidden', () => {
    expect(withoutOutlets(sampleAnalysis, [])).toBe(sampleAnalysis);
  });
});
