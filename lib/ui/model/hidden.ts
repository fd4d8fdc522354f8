import type { Analysis } from '../../analysis/types';
import type { Report } from '../../events/types';

/** The analysis without the reports of outlets that the reader has hidden; findings stay, they only lose that evidence. */
export function withoutOutlets(analysis: Analysis, hidden: readonly string[]): Analysis {
  if (hidden.length === 0) return analysis;
  const shown = <Cited extends Report>(reports: Cited[]): Cited[] =>
    reports.filter(
      ({ publisher }) => !hidden.some((host) => publisher === host || publisher.endsWith(`.${host}`)),
    );
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
