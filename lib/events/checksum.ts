import type { EventRecord, LooseReport } from './types';

/**
 * Checksum of a pack's events and loose reports: 53 bits in hexadecimal (cyrb53, public domain, by bryc), over their
 * JSON. It tells a changed or cut pack from a whole one; it is no protection against somebody who forges one.
 */
export function checksumOf(events: readonly EventRecord[], reports: readonly LooseReport[] = []): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const record of [...events, ...reports]) {
    const text = JSON.stringify(record);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & low) + (high >>> 0);
  return value.toString(16).padStart(14, '0');
}
