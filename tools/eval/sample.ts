import { createHash } from 'node:crypto';

/**
 * A sample that stays: the `size` values whose names hash lowest under a seed. When the engine changes, what it still
 * gives stays in the sample with its verdict, and what is new may enter unjudged.
 */
export function sampleBy<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
  { seed, size }: { seed: string; size: number },
): Value[] {
  const rank = (value: Value): string =>
    createHash('sha256')
      .update(`${seed} ${nameOf(value)}`)
      .digest('hex');
  return values
    .map((value) => ({ value, rank: rank(value) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ value }) => value);
}
