import type { Claim } from '../match/types';
import type { Span } from '../text/span';
import { digest } from '../text/digest';
import type { Analysis } from './types';

/**
 * What is kept of the reader's "not this event": a digest of the page's address (without query and hash), the passage
 * and the event. Nothing of the article can be read from it.
 */
export function rejectionKey(
  { url, text }: Pick<Analysis, 'url' | 'text'>,
  span: Span,
  event: string,
): string {
  const address = url?.split(/[?#]/)[0] ?? '';
  return digest([address, text.slice(span.start, span.end).replace(/\s+/g, ' '), event].join('\n'));
}

/**
 * The analysis without what the reader has set aside: such matches move to the claim's `rejected`, and findings that
 * rest on them go.
 */
export function withoutRejected(analysis: Analysis, rejected: ReadonlySet<string>): Analysis {
  if (rejected.size === 0) return analysis;
  const isRejected = (claim: Claim, event: string): boolean =>
    rejected.has(rejectionKey(analysis, claim, event));
  const claims = analysis.claims.map((claim) => {
    const aside = claim.matches.filter((match) => isRejected(claim, match.event));
    return aside.length === 0
      ? claim
      : { ...claim, matches: claim.matches.filter((match) => !aside.includes(match)), rejected: aside };
  });
  const aside = new Set(
    claims.flatMap(({ id, rejected: matches = [] }) => matches.map(({ event }) => `${id} ${event}`)),
  );
  if (aside.size === 0) return analysis;
  const findings = analysis.findings.filter(
    ({ claim, event }) => !aside.has(`${claim ?? ''} ${event ?? ''}`),
  );
  return { ...analysis, claims, findings };
}
