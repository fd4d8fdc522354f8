import type { Atom } from '../atom';

/** Of hits on the same ground the longest stays, then the one of the earlier parser. Result in reading order. */
export function selectLongest(found: readonly Atom[], length: number): Atom[] {
  const taken = new Uint8Array(length + 1);
  const order = found.map((_, index) => index);
  const size = (index: number): number => {
    const atom = found[index];
    return atom ? atom.end - atom.start : 0;
  };
  order.sort((a, b) => size(b) - size(a) || a - b);
  const kept: Atom[] = [];
  for (const index of order) {
    const atom = found[index];
    if (!atom) continue;
    if (taken[atom.start] || taken[atom.end - 1] || taken.subarray(atom.start, atom.end).includes(1))
      continue;
    taken.fill(1, atom.start, atom.end);
    kept.push(atom);
  }
  return kept.sort((a, b) => a.start - b.start);
}
