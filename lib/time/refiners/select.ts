import type { Atom } from '../atom';

const size = (atom: Atom): number => atom.end - atom.start;
const byStart = (a: Atom, b: Atom): number => a.start - b.start;

/** The longest of a cluster of overlapping hits first, then whatever still fits beside it. */
function fromCluster(cluster: readonly Atom[]): Atom[] {
  const [one, two] = cluster;
  if (cluster.length === 2 && one && two) return [size(two) > size(one) ? two : one];
  const first = cluster[0]?.start ?? 0;
  const last = cluster.reduce((most, atom) => Math.max(most, atom.end), 0);
  const taken = new Uint8Array(last - first);
  const chosen: Atom[] = [];
  for (const atom of [...cluster].sort((a, b) => size(b) - size(a))) {
    const from = atom.start - first;
    const to = atom.end - first;
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    chosen.push(atom);
  }
  return chosen.sort(byStart);
}

/** Of hits on the same ground the longest stays, then the one that came first. Result in reading order. */
export function selectLongest(found: readonly Atom[]): Atom[] {
  const sorted = isInOrder(found) ? found : [...found].sort(byStart);
  const kept: Atom[] = [];
  let index = 0;
  while (index < sorted.length) {
    const first = sorted[index];
    if (!first) break;
    let { end } = first;
    let next = index + 1;
    while (next < sorted.length && (sorted[next]?.start ?? 0) < end) {
      end = Math.max(end, sorted[next]?.end ?? 0);
      next += 1;
    }
    if (next === index + 1) kept.push(first);
    else for (const atom of fromCluster(sorted.slice(index, next))) kept.push(atom);
    index = next;
  }
  return kept;
}

function isInOrder(atoms: readonly Atom[]): boolean {
  for (let index = 1; index < atoms.length; index += 1)
    if ((atoms[index]?.start ?? 0) < (atoms[index - 1]?.start ?? 0)) return false;
  return true;
}
