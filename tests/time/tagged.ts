import { tagTimes } from '../../lib/time/tag-times';

/** Every expression of a text as 'words = value' ('words = value (mod)'), read on a day; Tuesday 20/5/2025 unless told. */
export function tagged(text: string, day: string | null = '2025-05-20'): string[] {
  const reference = { value: day, basis: day === null ? ('none' as const) : ('metadata' as const) };
  return tagTimes(text, { reference }).map(
    ({ start, end, value, mod }) => `${text.slice(start, end)} = ${value}${mod ? ` (${mod})` : ''}`,
  );
}
