import type { Analysis } from '../../analysis/types';
import type { Finding } from '../../checks/types';
import type { Claim, Match } from '../../match/types';
import { tiedMatches } from '../../match/choose/undecided';
import { overlaps, type Span } from '../../text/span';
import type { TimeMention } from '../../time/types';

export type ItemKind = 'conflict' | 'note' | 'match' | 'none' | 'undecided';

/** One line of panel, popup and page: a finding, or a claim without one. */
export interface Item {
  id: string;
  kind: ItemKind;
  /** The shortest span that carries the value: what the page marks and a click scrolls to. */
  mark: Span;
  finding: Finding | null;
  claim: Claim | null;
  /** The event it was held against; null for none and undecided. */
  match: Match | null;
  /** The time expression that dates it. */
  time: TimeMention | null;
}

/** Fields in which a `same` match must not differ to be shown as agreeing. */
const VALUES = ['date', 'figure', 'ordinal'];

function agreeing(claim: Claim): Match | null {
  const best = claim.matches.find((match) => match.relation === 'same');
  return best && !best.differs.some((field) => VALUES.includes(field)) ? best : null;
}

/** The time mention that carries `day`, else the claim's first date. */
function timeOf(analysis: Analysis, claim: Claim, day: string | null): TimeMention | null {
  const times = claim.times.flatMap((index) => analysis.times[index] ?? []);
  return (
    times.find((time) => day !== null && time.value.startsWith(day)) ??
    times.find((time) => time.type === 'date' || time.type === 'time') ??
    null
  );
}

function itemOfFinding(analysis: Analysis, finding: Finding, index: number): Item {
  const claim = analysis.claims.find((candidate) => candidate.id === finding.claim) ?? null;
  const match = claim?.matches.find((candidate) => candidate.event === finding.event) ?? null;
  const time =
    analysis.times.find((mention) => overlaps(mention, finding)) ??
    (claim ? timeOf(analysis, claim, null) : null);
  const mark = { start: finding.start, end: finding.end };
  return { id: `finding-${index}`, kind: finding.severity, mark, finding, claim, match, time };
}

/** Words about the war are no happening that a record could hold. */
const TALK = new Set(['statement', 'announcement']);

/** Two events are a choice only when both are of the kind that the claim tells. */
const isTied = (claim: Claim): boolean =>
  tiedMatches(claim)?.every(({ type }) => type === claim.type && !TALK.has(type)) ?? false;

function itemOfClaim(analysis: Analysis, claim: Claim): Item {
  const match = agreeing(claim);
  const time = timeOf(analysis, claim, match?.date ?? null);
  const kind = match ? 'match' : isTied(claim) ? 'undecided' : 'none';
  const span = match ? (time ?? claim.quantities[0] ?? claim) : claim;
  const mark = { start: span.start, end: span.end };
  return { id: claim.id, kind, mark, finding: null, claim, match, time };
}

/** The reader took its event away, and may want it back. */
const isSetAside = (claim: Claim | null): boolean => (claim?.rejected ?? []).length > 0;

/**
 * An unmatched claim is worth a row when it names a happening that could be looked up: its kind, and a day, a month or a
 * figure. A clause that is a time alone ("Một tháng sau") says nothing that a reader could look for.
 */
const isDatable = ({ kind, claim, time }: Item): boolean =>
  kind !== 'none' ||
  isSetAside(claim) ||
  (claim !== null &&
    claim.type !== null &&
    !TALK.has(claim.type) &&
    ((time !== null && claim.end - claim.start > time.end - time.start + LEAST_WORDS) ||
      claim.quantities.length > 0));

/** Letters that a clause holds beside its time. */
const LEAST_WORDS = 8;

/** Every finding, and every claim that has none, in the order of the article. */
export function itemsOf(analysis: Analysis): Item[] {
  const told = new Set(analysis.findings.map((finding) => finding.claim));
  const items = [
    ...analysis.findings.map((finding, index) => itemOfFinding(analysis, finding, index)),
    ...analysis.claims
      .filter((claim) => !told.has(claim.id))
      .map((claim) => itemOfClaim(analysis, claim))
      .filter(isDatable),
  ];
  return items.sort((a, b) => a.mark.start - b.mark.start || a.mark.end - b.mark.end);
}

/**
 * What a list shows: an event that the article tells several times stands once for each day that the article gives it,
 * and a passage that gives it no day stands only when no other does. An event that the reader set aside stands once too.
 */
export function listed(items: readonly Item[]): Item[] {
  const dayOf = ({ match, time }: Item): string | null =>
    match && time && time.value.slice(0, 10) === match.date ? match.date : null;
  const asideOf = ({ claim }: Item): string | undefined => claim?.rejected?.[0]?.event;
  return items.filter((item, index) => {
    const event = item.match?.event;
    const aside = item.kind === 'none' ? asideOf(item) : undefined;
    if (aside !== undefined) {
      const same = items.filter((other) => other.kind === 'none' && asideOf(other) === aside);
      return item === (same.find(({ time }) => time !== null) ?? same[0]);
    }
    if (item.kind !== 'match' || event === undefined) return true;
    const others = items.filter((other) => other !== item && other.match?.event === event);
    const isFirst = !others.some(
      (other) => other.kind === 'match' && items.indexOf(other) < index && dayOf(other) === dayOf(item),
    );
    if (dayOf(item) !== null) return isFirst;
    return isFirst && !others.some((other) => other.kind !== 'match' || dayOf(other) !== null);
  });
}

/** Conflicts stand first; everything else follows the article. */
export function split(items: readonly Item[]): { conflicts: Item[]; rest: Item[] } {
  return {
    conflicts: items.filter((item) => item.kind === 'conflict'),
    rest: items.filter((item) => item.kind !== 'conflict'),
  };
}

/** What a filter chip holds: claims that were not chosen count as unmatched. */
export type FilterKind = Exclude<ItemKind, 'undecided'>;

export const FILTERS: readonly FilterKind[] = ['conflict', 'note', 'match', 'none'];

export const filterKind = (item: Item): FilterKind => (item.kind === 'undecided' ? 'none' : item.kind);

export function counts(items: readonly Item[]): Record<FilterKind, number> {
  const found = { conflict: 0, note: 0, match: 0, none: 0 };
  for (const item of items) found[filterKind(item)] += 1;
  return found;
}
