import type { EntityMention } from '../../entities/types';
import type { Span } from '../../text/span';
import { isSpoken } from '../../time/speech';

/** What says behind a name that an office is held: "ông Shoigu, đương kim Bộ trưởng Quốc phòng Nga". */
const OF_NOW = /^,\s(?:người\s)?(?:đương kim|(?:hiện|đang|hiện đang)\s(?:là|giữ (?:chức|ghế|cương vị)))\s$/u;
/** An office is the whole of the apposition: behind it the clause goes on or ends. */
const CLOSED = /^[,.;)\n]|^$/u;

/** The office that stands behind a name as the one held now; null when none does. */
export function titleOfNow(
  mention: EntityMention,
  mentions: readonly EntityMention[],
  text: string,
): Span | null {
  const office = mentions.find(
    ({ via, start }) => via === 'role' && start > mention.end && OF_NOW.test(text.slice(mention.end, start)),
  );
  if (!office || isSpoken(text, mention.start) || !CLOSED.test(text.slice(office.end, office.end + 1)))
    return null;
  return { start: office.start, end: office.end };
}
