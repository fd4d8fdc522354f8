import { entityById, stateOf } from '../entities/gazetteer';
import type { EntityId, EntityMention } from '../entities/types';
import { type EventType, SAYING } from '../events/kinds';
import { contains, itemsWithin, overlaps, type Span } from '../text/span';
import type { TimeExpression } from '../time/types';
import { attributionOf } from './attribution';
import { isPut, standsForState } from './seats';
import { eventTypesIn } from './event-words';
import { modalityOf } from './modality';
import type { OrdinalMention } from './ordinals';
import type { ClaimCore, ClaimQuantity, Modality } from './types';

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
  /** Its own words: the clause without what `rest` of a part leaves out. */
  words: string;
  /** Stretches that may tell a happening of their own, each beside what the clause says without it. */
  parts: { claim: ExtractedClaim; rest: ExtractedClaim }[];
}

/** What a text holds, each list in reading order. */
export interface Found {
  text: string;
  /** Length of the title in `text`, 0 without one. */
  titleLength: number;
  times: readonly TimeExpression[];
  mentions: readonly EntityMention[];
  quantities: readonly ClaimQuantity[];
  ordinals: readonly OrdinalMention[];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The entities that take part: people, states and bodies named, and the state that a capital stands for. */
function participantsOf(text: string, mentions: readonly EntityMention[]): EntityId[] {
  const ids: EntityId[] = [];
  for (const mention of mentions) {
    const entity = entityById(mention.entity);
    if (!entity || entity.kind === 'weapon') continue;
    if (entity.kind !== 'place') ids.push(entity.id);
    const state = entity.id === 'brussels' ? 'european-union' : stateOf(entity.id);
    if (state && entity.kind === 'place' && standsForState(text, mention)) ids.push(state);
  }
  return unique(ids);
}

/** Places of a clause, those that a preposition puts something at first. */
function placesOf(text: string, mentions: readonly EntityMention[]): EntityId[] {
  const places = mentions.filter((mention) => mention.kind === 'place');
  const put = places.filter((place) => isPut(text, place));
  const others = places.filter((place) => !isPut(text, place) && !standsForState(text, place));
  return unique([...put, ...others].map(({ entity }) => entity));
}

/** The items that lie in a clause and outside the stretch that is left out. */
function within<Item extends Span>(items: readonly Item[], clause: Span, without: Span | null): Item[] {
  return itemsWithin(items, clause).found.filter(
    (item) => contains(clause, item) && !(without && overlaps(without, item)),
  );
}

/** Indexes of such times. */
function timesWithin(times: readonly TimeExpression[], clause: Span, without: Span | null): number[] {
  const { first, found } = itemsWithin(times, clause);
  return found.flatMap((time, index) =>
    contains(clause, time) && !(without && overlaps(without, time)) ? [first + index] : [],
  );
}

/**
 * Of a plan that somebody announces the announcement is the news: "ông Peskov tuyên bố cuộc điện đàm sẽ diễn ra hôm
 * nay".
 */
function byNews(types: EventType[], modality: Modality): EventType[] {
  if (modality !== 'planned') return types;
  return [...types.filter((type) => SAYING.has(type)), ...types.filter((type) => !SAYING.has(type))];
}

/** The words of a clause, without the stretch that is left out. */
const wordsOf = (text: string, { start, end }: Span, without: Span | null): string =>
  without ? `${text.slice(start, without.start)} ${text.slice(without.end, end)}` : text.slice(start, end);

type Named = Pick<
  ExtractedClaim,
  'mentions' | 'participants' | 'places' | 'times' | 'quantities' | 'ordinals'
>;

/** What a clause names, each list without what stands in the stretch that is left out. */
function namedIn(clause: Span, { text, ...found }: Found, without: Span | null): Named {
  const mentions = within(found.mentions, clause, without);
  return {
    mentions,
    participants: participantsOf(text, mentions),
    places: placesOf(text, mentions),
    times: timesWithin(found.times, clause, without),
    quantities: within(found.quantities, clause, without),
    ordinals: within(found.ordinals, clause, without),
  };
}

/**
 * Reads a clause, or what it says without one of its stretches; null when it names nothing to go by. `line`: that of the
 * text in which it stands. Its id is given later.
 */
export function claimOf(
  clause: Span,
  found: Found,
  line: number,
  without: Span | null = null,
): ExtractedClaim | null {
  const { text, titleLength } = found;
  const words = wordsOf(text, clause, without);
  const lower = words.toLowerCase();
  const modality = modalityOf(lower);
  const types = byNews(eventTypesIn(lower), modality);
  const named = namedIn(clause, found, without);
  const { mentions, participants, places, times, quantities, ordinals } = named;
  // A line that names nobody may still go on about the happening before it ("Cuộc gọi bắt đầu lúc 10h").
  const lists = [participants, places, types, quantities, times, ordinals];
  if (lists.every(({ length }) => length === 0)) return null;
  const [ordinal] = ordinals;
  return {
    id: '',
    start: clause.start,
    end: clause.end,
    type: types[0] ?? null,
    types,
    ...named,
    place: places[0] ?? null,
    ordinal: ordinal ? { n: ordinal.n, of: ordinal.of } : null,
    modality,
    attribution: attributionOf(text, clause, mentions),
    line,
    inTitle: titleLength > 0 && clause.end <= titleLength,
    words,
    parts: [],
  };
}
