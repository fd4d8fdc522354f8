/**
 * 53 bits of a text in hexadecimal (cyrb53, public domain, by bryc): tells texts apart without keeping them. It is no
 * protection against somebody who guesses the text.
 */
export const digest = (text: string): string => digestOf([text]);

/** The same of several texts, as of one that is all of them; they are read one after the other and not joined. */
export function digestOf(texts: Iterable<string>): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
