import type { ExtractedClaim } from '../../claims/claim-of';
import type { EventRecord } from '../../events/types';

/** 1 when the claim's ordinal is the event's, else 0; null when they do not count the same series. */
export function ordinalFit(claim: ExtractedClaim, event: EventRecord): number | null {
  if (!event.ordinal || claim.ordinals.length === 0) return null;
  const kind = kindOfSeries(event.ordinal.series);
  const comparable = claim.ordinals.filter(({ of }) => of === kind);
  if (comparable.length === 0) return null;
  return comparable.some(({ n }) => n === event.ordinal?.n) ? 1 : 0;
}

/** What a series counts, in the words of claims' ordinals. */
export function kindOfSeries(series: string): string {
  if (/sanctions-packages/.test(series)) return 'sanctions-package';
  if (/rounds/.test(series)) return 'round';
  if (/calls/.test(series)) return 'call';
  if (/meetings/.test(series)) return 'meeting';
  if (/sessions/.test(series)) return 'session';
  return /exchanges/.test(series) ? 'exchange' : 'time';
}
