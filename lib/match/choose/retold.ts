import type { ExtractedClaim } from '../../claims/claim-of';
import { HAPPENING } from '../../claims/happening-nouns';
import { SAYING } from '../../events/kinds';
import { ANOTHER_ONE } from '../rules/another-one';
import { isBare } from '../rules/bare';
import type { Evidence } from '../score/evidence';
import { OF_KIND, SAME_WITH_DATE } from '../weights';

/** "Kiev từng nhiều lần tuyên bố": what was before, or is always. */
const HABITUAL = /(?<!\p{L})(?:từng|luôn|thường(?! dân)|thường xuyên|nhiều lần|vẫn)(?!\p{L})/iu;

/** "vụ tấn công", "cuộc gặp" anywhere in a clause: its kind named as something known. */
const KNOWN = new RegExp(`(?<!\\p{L}|một |những |các |nhiều )(?:${HAPPENING}|trận)\\s+\\p{L}`, 'iu');
/**
 * Words that a clause which does not name it so shares with an event told elsewhere; more, when somebody said
 * something.
 */
const RETOLD_WORDS = 0.1;
const RETOLD_SAYING = 0.3;

/** Whether its words take up the event: as something known, in title or lead, or by sharing some of the record's. */
const takesUp = ({ event, words }: Evidence, claim: ExtractedClaim): boolean =>
  SAYING.has(event.type)
    ? words >= RETOLD_SAYING
    : words >= RETOLD_WORDS || claim.line <= 1 || KNOWN.test(claim.words);

/** Whether it is told as one happening of the event's kind, and neither place nor figure differs. */
const isOfSame = ({ event, type, place, figure }: Evidence): boolean =>
  type >= OF_KIND && event.type !== 'other' && place !== 0 && (figure !== 0 || place === 1);

/** What the text tells under its day elsewhere, told once more without it, as titles and leads do. */
export const isRetold = (one: Evidence, claim: ExtractedClaim): boolean =>
  one.content >= SAME_WITH_DATE &&
  takesUp(one, claim) &&
  isOfSame(one) &&
  !isBare(claim) &&
  !HABITUAL.test(claim.words) &&
  !ANOTHER_ONE.test(claim.words) &&
  claim.modality === 'happened';
