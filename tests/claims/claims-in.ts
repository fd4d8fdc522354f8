import type { ExtractedClaim } from '../../lib/claims/claim-of';
import { extractClaims } from '../../lib/claims/extract-claims';
import { resolveReferences } from '../../lib/entities/coreference';
import { recogniseEntities } from '../../lib/entities/recognise';
import { tagTimes } from '../../lib/time/tag-times';

/** The claims of a text as the analysis reads them; the page is of Tuesday 20/5/2025 unless told. */
export function claimsIn(text: string, day = '2025-05-20', titleLength = 0): ExtractedClaim[] {
  return extractClaims({
    text,
    titleLength,
    times: tagTimes(text, { reference: { value: day, basis: 'metadata' } }),
    mentions: resolveReferences(text, recogniseEntities(text), day),
  });
}

/** The one claim of a sentence. */
export function claimIn(text: string): ExtractedClaim {
  const [claim, ...more] = claimsIn(text);
  if (!claim || more.length > 0) throw new Error(`${more.length + (claim ? 1 : 0)} claims in: ${text}`);
  return claim;
}
