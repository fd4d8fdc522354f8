import type { ExtractedClaim } from '../../lib/claims/claim-of';
import { memoryStore } from '../../lib/events/memory/store';
import type { EventRecord, IndexedEventStore } from '../../lib/events/types';
import { candidatesFor } from '../../lib/match/candidates/candidates';
import { type MatchedClaim, matchClaims } from '../../lib/match/match-claims';
import type { ClaimContext } from '../../lib/match/score/claim-context';
import { contextOf } from '../../lib/match/score/context-of';
import { tagTimes } from '../../lib/time/tag-times';
import type { TimeExpression } from '../../lib/time/types';
import { loadBundledPack } from '../../tools/pack/load';
import { claimsIn } from '../claims/claims-in';

/** The store of the bundled pack. */
export const bundledStore = async (): Promise<IndexedEventStore> => memoryStore([await loadBundledPack()]);

/** A record of the bundled pack. */
export async function eventOf(store: IndexedEventStore, id: string): Promise<EventRecord> {
  const [event] = await store.byIds([id]);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

interface Page {
  text: string;
  claims: ExtractedClaim[];
  times: TimeExpression[];
}

function readPage(text: string, day: string): Page {
  const times = tagTimes(text, { reference: { value: day, basis: 'metadata' } });
  const end = text.indexOf('\n');
  return { text, times, claims: claimsIn(text, day, end < 0 ? 0 : end) };
}

/** What matching reads of the first claim of a text. */
export function contextIn(text: string, day: string): ClaimContext {
  const { claims, times } = readPage(text, day);
  const [claim] = claims;
  if (!claim) throw new Error(`no claim in: ${text}`);
  return contextOf(claim, [], {
    text,
    claims,
    times,
    candidates: [],
    referenceDay: day,
    publicationDay: day,
    knownUntil: null,
    lang: 'vi',
  });
}

/** Every claim of a page of a day, held against `candidates` or what the store finds for it. */
export async function matched(
  text: string,
  day: string,
  store: IndexedEventStore,
  candidates?: readonly EventRecord[],
): Promise<MatchedClaim[]> {
  const { claims, times } = readPage(text, day);
  return matchClaims({
    text,
    claims,
    times,
    candidates: candidates ?? (await candidatesFor(claims, times, day, store)),
    referenceDay: day,
    publicationDay: day,
    knownUntil: null,
    lang: 'vi',
  });
}

/** The event chosen for the first claim of a page, or null. */
export async function sameOf(
  text: string,
  day: string,
  store: IndexedEventStore,
  candidates?: readonly EventRecord[],
): Promise<string | null> {
  return (await matched(text, day, store, candidates))[0]?.same?.event.id ?? null;
}
