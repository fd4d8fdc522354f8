import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBundledPack } from '../../tools/pack/load';
import { kindsOf } from './kinds';

/** A short run; `npm run fuzz` tries a hundred thousand. */
const INPUTS = 800;

const kinds = kindsOf(await loadBundledPack());

describe('whatever comes in', () => {
  it.each(kinds.map((kind) => [kind.name, kind] as const))(
    '%s: nothing throws, and every analysis keeps its promises',
    { timeout: 120_000 },
    async (_name, { property, share }) => {
      await expect(fc.assert(property, { numRuns: Math.ceil(INPUTS * share) })).resolves.toBeUndefined();
    },
  );
});
