import type { EventRecord } from '../../events/types';
import type { MatchedClaim } from '../../match/match-claims';
import type { Evidence } from '../../match/score/evidence';
import { OF_KIND } from '../../match/weights';
import type { CheckContext } from '../context';
import { isOfDay } from './of-day';

/** The last line of those that tell a text's news: title and the first two paragraphs. */
export const LAST_OF_NEWS = 2;
/** From this fit the parties of a headline are the event's. */
const HEADLINE_PARTIES = 0.6;

/**
 * The event that a headline is about when it fits none by itself ("Mỹ và Ukraine hội đàm hai ngày ở Budapest"): the one
 * that the first paragraphs tell, when kind and parties agree. A headline is read against its own article.
 */
export function aboutOf(one: MatchedClaim, matched: readonly MatchedClaim[]): Evidence | null {
  if (one.same || !one.claim.inTitle) return one.same;
  const lead = matched.find(
    ({ claim, same, againstDate }) =>
      !claim.inTitle && claim.line <= LAST_OF_NEWS && same !== null && !againstDate,
  );
  const mine = one.evidence.find(({ event }) => event.id === lead?.same?.event.id);
  return mine && mine.type >= OF_KIND && (mine.participants ?? 0) >= HEADLINE_PARTIES ? mine : null;
}

/** Whether title or lead tell an event as the news of the page. */
export const isStory = (event: EventRecord, { matched, publicationDay }: CheckContext): boolean =>
  matched.some((one) => {
    if (!one.claim.inTitle && one.claim.line > 1) return false;
    const about = aboutOf(one, matched);
    return about?.event.id === event.id && !one.againstDate && isOfDay(about, one.claim, publicationDay);
  });
