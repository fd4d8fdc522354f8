import type { ExtractedClaim } from '../../claims/claim-of';

/** "đòn tập kích của Nga": a kind and a party, no happening of its own. */
const FEWEST_WORDS = 7;
/** "Người phát ngôn Điện Kremlin Dmitry Peskov.": a caption names people and no happening. */
const FEWEST_WORDS_OF_NO_KIND = 11;

/** Whether a clause names too little to be about one happening. */
export const isBare = ({ words, types, times, quantities, ordinals }: ExtractedClaim): boolean =>
  times.length + quantities.length + ordinals.length === 0 &&
  words.trim().split(/\s+/).length < (types.length > 0 ? FEWEST_WORDS : FEWEST_WORDS_OF_NO_KIND);
