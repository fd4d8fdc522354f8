import type { EventRecord } from '../../lib/events/types';
import type { Evidence } from '../../lib/match/score/evidence';
import { sampleEvent } from '../events/sample-events';

/** What a claim shares with an event: nothing but the kind, when `part` says no more. */
export const evidenceOf = (event: Partial<EventRecord>, part: Partial<Evidence> = {}): Evidence => ({
  event: sampleEvent({ id: 'x', date: '2025-05-19', type: 'meeting', ...event }),
  words: 0.2,
  participants: 1,
  type: 1,
  place: null,
  figure: null,
  ordinal: null,
  content: 0.6,
  date: null,
  otherYear: false,
  nearDate: 0,
  ...part,
});
