import type { ExtractedClaim } from '../../claims/claim-of';
import { stateOf } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import { either } from '../../text/either';
import { patternOf, WORD_START } from '../../text/pattern';
import type { Parties } from './participants';

/** Verbs and nouns of meeting and calling. */
const MEETING =
  'điện đàm|gặp|gặp gỡ|hội đàm|hội kiến|đàm phán|nói chuyện|trò chuyện|thảo luận|trao đổi|họp|gọi điện|cuộc gọi|tiếp|thông báo cho';
/** How, and the word that names the other: "trực tiếp với", "cho". */
const WITH_WHOM = '(?:trực tiếp\\s+|riêng\\s+)?(?:với\\s+|cùng\\s+|cho\\s+)?';
/** Behind these stands no partner but what was spoken of, where, when and why. */
const NOT_WHOM = 'do|tại|ở|trong|về|giữa|nhằm|để|trước|sau|từ|đến';
/** At most a title stands between the verb and whom one meets: "điện đàm với Thủ tướng Đức". */
const TITLE = `(?:(?!${either(NOT_WHOM)}\\s)\\p{L}+\\s+){0,4}`;
/** What ends right before the name of a partner. */
const WITH = patternOf(WORD_START, either(MEETING), '\\s+', WITH_WHOM, TITLE, '$');
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
