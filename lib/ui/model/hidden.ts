import type { Analysis } from '../../analysis/types';
import type { EventRecord, Report } from '../../events/types';

const isHidden = (publisher: string, hidden: readonly string[]): boolean =>
  hidden.some((host) => publisher === host || publisher.endsWith(`.${host}`));

/** An event's articles of the press, newest first, without those of outlets that the reader has hidden. */
export const citedReports = ({ reports }: EventRecord, hidden: readonly string[]): Report[] =>
  reports
    .filter(({ kind, publisher }) => (kind === 'press' || kind === 'foreign') && !isHidden(publisher, hidden))
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));

/** The analysis without the reports of outlets that the reader has hidden; findings stay, they only lose that evidence. */
export function withoutOutlets(analysis: Analysis, hidden: readonly string[]): Analysis {
  if (hidden.length === 0) return analysis;
  const shown = <Cited extends Report>(reports: Cited[]): Cited[] =>
    reports.filter(({ publisher }) => !isHidden(publisher, hidden));
  return {
    ...analysis,
    findings: analysis.findings.map((finding) => ({ ...finding, evidence: shown(finding.evidence) })),
    claims: analysis.claims.map((claim) => ({
      ...claim,
      matches: claim.matches.map((match) => ({
        ...match,
        reports: shown(match.reports),
        reportedLater: shown(match.reportedLater),
      })),
      ...(claim.related && { related: shown(claim.related) }),
    })),
    ...(analysis.related && { related: shown(analysis.related) }),
  };
}
