import { digestOf } from '../../text/digest';
import type { EventRecord, LooseReport } from '../types';

function* inJson(records: readonly (EventRecord | LooseReport)[]): Generator<string> {
  for (const record of records) yield JSON.stringify(record);
}

/**
 * Checksum of a pack's events and loose reports: the digest of their JSON, in their order. It tells a changed or cut
 * pack from a whole one; it is no protection against somebody who forges one.
 */
export const checksumOf = (events: readonly EventRecord[], reports: readonly LooseReport[] = []): string =>
  digestOf(inJson([...events, ...reports]));
