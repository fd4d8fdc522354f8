import type { ExtractedClaim } from '../../claims/claim-of';
import { EXCHANGES } from '../../events/kinds';
import type { Evidence } from '../score/evidence';

const TRUCE = '(?:ngừng bắn|đình chiến|hưu chiến|lệnh ngừng)';
const SWAP = '(?:trao đổi|trao trả|hoán đổi)';
const ASKED = '(?:đề xuất|đề nghị|kêu gọi|yêu cầu|mong muốn|muốn|ủng hộ|phản đối)';
/** Words between the wish and what is wished: "đề nghị phía Nga gia hạn lệnh ngừng bắn". */
const WORDS_BETWEEN = '(?:\\p{L}+\\s+){0,6}?';
const TRUCE_ASKED = new RegExp(`(?<!\\p{L})${ASKED}\\s+${WORDS_BETWEEN}${TRUCE}`, 'iu');
const SWAP_AGREED = new RegExp(
  `(?<!\\p{L})(?:${ASKED}|nhất trí|đồng ý|thỏa thuận)\\s+${WORDS_BETWEEN}${SWAP}`,
  'iu',
);

/** "hồi đầu tháng, kết quả là thỏa thuận trao đổi 300 tù binh": that month is the agreement's. */
export const agreesToSwap = ({ event }: Evidence, { words }: ExtractedClaim): boolean =>
  EXCHANGES.has(event.type) && SWAP_AGREED.test(words);

/**
 * Whether a clause only asks for a truce, or agrees to an exchange of no told size: the event is the one that took
 * place.
 */
export const isProposal = (one: Evidence, claim: ExtractedClaim): boolean =>
  (one.event.type === 'ceasefire' && TRUCE_ASKED.test(claim.words)) ||
  (one.figure !== 1 && agreesToSwap(one, claim));
