import { entityById, stateOf } from '../entities/gazetteer';
import type { EntityId, EntityMention } from '../entities/types';
import type { EventType } from '../events/types';
import { sentences } from '../text/sentences';
import { contains, itemsWithin, type Span } from '../text/span';
import type { TimeExpression } from '../time/types';
import { attributionOf } from './attribution';
import { clausesOf } from './clauses';
import { eventTypesIn } from './event-words';
import { modalityOf } from './modality';
import { type OrdinalMention, ordinalsIn } from './ordinals';
import { quantitiesIn } from './quantities';
import type { ClaimCore, ClaimQuantity } from './types';

/** A claim with what matching and the checks need beyond the contract. */
export interface ExtractedClaim extends ClaimCore {
  /** Every kind of happening its words may tell, the most telling first. */
  types: EventType[];
  mentions: EntityMention[];
  /** Where it says that something was; capitals that stand for their state are left out. */
  places: EntityId[];
  ordinals: OrdinalMention[];
  /** Line of the text: 0 is the title when there is one. */
  line: number;
  inTitle: boolean;
  /** A clause of a longer sentence. */
  partial: boolean;
}

export interface ClaimSources {
  text: string;
  /** Length of the title in `text`, 0 without one. */
  titleLength: number;
  times: readonly TimeExpression[];
  mentions: readonly EntityMention[];
}

/** Longer texts are analysed up to here: a page of two megabytes is no article. In UTF-16 units. */
export const LONGEST_READ = 120_000;
/** No article tells more happenings; a page of a million lines is cut here. */
const MOST_CLAIMS = 800;
/** Places where a verb of meeting or striking puts the happening. */
const PLACE_BEFORE =
  /(?:tại|ở|từ|vào|thành phố|tỉnh|thủ đô|vùng|khu vực|gần|xuống|nhằm vào|hướng|làng|thị trấn|cầu|\(|tới|đến|thăm|tấn công|không kích|tập kích)\s+(?:\p{L}+\s+){0,3}$/iu;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The entities that take part: people, states and bodies named, and the state that a capital stands for. */
function participantsOf(mentions: readonly EntityMention[]): EntityId[] {
  const ids: EntityId[] = [];
  for (const mention of mentions) {
    const entity = entityById(mention.entity);
    if (!entity || entity.kind === 'weapon') continue;
    if (entity.kind !== 'place') ids.push(entity.id);
    const state = stateOf(entity.id);
    if (state && entity.kind === 'place' && STANDS_FOR_STATE.test(entity.id)) ids.push(state);
  }
  return unique(ids);
}

/** Capitals and seats that papers write for a state ("Kiev chấp nhận", "theo Điện Kremlin"). */
const STANDS_FOR_STATE = /^(?:moscow|kyiv|washington|kremlin|beijing|brussels|white-house)$/;

/** Places of a clause, those that a preposition puts something at first. */
function placesOf(text: string, mentions: readonly EntityMention[]): EntityId[] {
  const places = mentions.filter((mention) => mention.kind === 'place');
  const isPut = ({ start }: EntityMention): boolean =>
    PLACE_BEFORE.test(text.slice(Math.max(0, start - 40), start));
  const put = places.filter(isPut);
  const others = places.filter((place) => !isPut(place) && !STANDS_FOR_STATE.test(place.entity));
  return unique([...put, ...others].map(({ entity }) => entity));
}

/** The clauses of a text that report a happening, in order; ids 'c1', 'c2', … in reading order. */
export function extractClaims({ text, titleLength, times, mentions }: ClaimSources): ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  const read = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
  const quantities = quantitiesIn(read, times);
  const ordinals = ordinalsIn(read);
  let line = 0;
  let scanned = 0;
  for (const sentence of sentences(read)) {
    line += read.slice(scanned, sentence.start).split('\n').length - 1;
    scanned = sentence.start;
    if (claims.length >= MOST_CLAIMS) break;
    const inside = itemsWithin(times, sentence).found;
    const parts = clausesOf(read, sentence, inside);
    for (const clause of parts) {
      const claim = claimOf(
        clause,
        { text: read, titleLength, times, mentions, quantities, ordinals },
        claims.length + 1,
        line,
      );
      if (claim) claims.push({ ...claim, partial: parts.length > 1 });
    }
  }
  return claims;
}

/** Indexes of the times that lie in a clause. */
function timesIn(times: readonly TimeExpression[], clause: Span): number[] {
  const { first, found } = itemsWithin(times, clause);
  return found.flatMap((time, index) => (contains(clause, time) ? [first + index] : []));
}

interface Found extends ClaimSources {
  quantities: readonly ClaimQuantity[];
  ordinals: readonly OrdinalMention[];
}

function claimOf(clause: Span, found: Found, number: number, line: number): ExtractedClaim | null {
  const { text, titleLength } = found;
  const lower = text.slice(clause.start, clause.end).toLowerCase();
  const types = eventTypesIn(lower);
  const mentions = itemsWithin(found.mentions, clause).found.filter((mention) => contains(clause, mention));
  const participants = participantsOf(mentions);
  const times = timesIn(found.times, clause);
  const places = placesOf(text, mentions);
  const place = places[0] ?? null;
  const ordinals = itemsWithin(found.ordinals, clause).found.filter((ordinal) => contains(clause, ordinal));
  const quantities = itemsWithin(found.quantities, clause).found.filter((quantity) =>
    contains(clause, quantity),
  );
  // A line that names nobody may still go on about the happening before it ("Cuộc gọi bắt đầu lúc 10h").
  if (
    participants.length === 0 &&
    place === null &&
    types.length === 0 &&
    quantities.length === 0 &&
    times.length === 0 &&
    ordinals.length === 0
  )
    return null;
  const [ordinal] = ordinals;
  return {
    id: `c${number}`,
    start: clause.start,
    end: clause.end,
    type: types[0] ?? null,
    types,
    participants,
    place,
    places,
    times,
    quantities,
    ordinal: ordinal ? { n: ordinal.n, of: ordinal.of } : null,
    ordinals,
    modality: modalityOf(lower),
    attribution: attributionOf(text, clause, mentions),
    mentions,
    line,
    inTitle: titleLength > 0 && clause.end <= titleLength,
    partial: false,
  };
}
