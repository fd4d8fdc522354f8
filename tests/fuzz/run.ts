/**
 * `npm run fuzz [-- --inputs N] [--seed S] [--kind NAME]`: hostile and broken texts, pages, packs and messages, 100,000 by
 * default. A failure is told with its shortest input and the seed that finds it again; it becomes a fixture of our own
 * wording in tests/fuzz/found.test.ts.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { loadBundledPack } from '../../tools/pack/load';
import { kindsOf } from './kinds';

const { values } = parseArgs({
  options: { inputs: { type: 'string' }, seed: { type: 'string' }, kind: { type: 'string' } },
});
const inputs = Number(values.inputs ?? 100_000);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);

let failures = 0;
let tried = 0;
for (const { name, share, property } of kindsOf(await loadBundledPack())) {
  if (values.kind !== undefined && values.kind !== name) continue;
  const began = performance.now();
  const details = await fc.check(property, { numRuns: Math.round(inputs * share), seed });
  tried += details.numRuns;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${details.failed ? 'FAILED' : 'ok    '} ${name}: ${details.numRuns} inputs in ${seconds} s`);
  if (!details.failed) continue;
  failures += 1;
  console.log(`  ${JSON.stringify(details.counterexample)}\n  ${String(details.errorInstance)}`);
  console.log(`  again: npm run fuzz -- --kind ${JSON.stringify(name)} --seed ${details.seed}`);
}
console.log(`${tried} inputs, ${failures} kinds failed, seed ${seed}`);
process.exit(failures === 0 ? 0 : 1);
