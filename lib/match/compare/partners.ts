import type { ExtractedClaim } from '../../claims/claim-of';
import { stateOf } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import type { Parties } from './participants';

/** Verbs and nouns of meeting and calling, with at most a title between them and whom one meets. */
const WITH =
  /(?<!\p{L})(?:điện đàm|gặp|gặp gỡ|hội đàm|hội kiến|đàm phán|nói chuyện|trò chuyện|thảo luận|trao đổi|họp|gọi điện|cuộc gọi|tiếp|thông báo cho)\s+(?:trực tiếp\s+|riêng\s+)?(?:với\s+|cùng\s+|cho\s+)?(?:(?!(?:do|tại|ở|trong|về|giữa|nhằm|để|trước|sau|từ|đến)\s)\p{L}+\s+){0,4}$/iu;
/** No title is longer, in UTF-16 units. */
const REACH = 60;

/** With whom a clause says that somebody met or spoke: "điện đàm với ông Putin". */
export function partnersIn(text: string, { start, mentions }: ExtractedClaim): EntityId[] {
  return mentions.flatMap((mention) =>
    mention.kind !== 'place' &&
    mention.kind !== 'weapon' &&
    WITH.test(text.slice(Math.max(start, mention.start - REACH), mention.start))
      ? [mention.entity]
      : [],
  );
}

/** Whether one of them, or the state that stands for them, takes part in an event; true when the clause names none. */
export const meetsOneOf = (partners: readonly EntityId[], event: Parties): boolean =>
  partners.length === 0 ||
  partners.some((id) => {
    const state = stateOf(id);
    return (
      event.ids.has(id) || (state === undefined || state === id ? event.states.has(id) : event.ids.has(state))
    );
  });
