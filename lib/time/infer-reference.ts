/** First and last day on which a page without a publication time may have been published, from what it states; null when nothing tells. */
export function inferReference(text: string): { from: string; to: string } | null {
  const days = [...text.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b/g)]
    .map(([, day = '', month = '', year]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .sort();
  const last = days.at(-1);
  return last ? { from: last, to: last } : null;
}
