import fc from 'fast-check';
import { anything } from './inputs';

/** A change of a value: one of its places, chosen by a number at each step down, gets another value or none. */
interface Graft {
  steps: number[];
  value: unknown;
  remove: boolean;
}

const graft: fc.Arbitrary<Graft> = fc.record({
  steps: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 }),
  value: anything,
  remove: fc.boolean(),
});

function grafted(value: unknown, { steps, value: scion, remove }: Graft): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return scion;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return scion;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  if (rest.length === 0 && remove) Reflect.deleteProperty(copy, key);
  else copy[key] = grafted(copy[key], { steps: rest, value: scion, remove });
  return copy;
}

/** Valid values with up to three places changed. */
export const near = (values: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...values), fc.array(graft, { maxLength: 3 }))
    .map(([value, grafts]) => grafts.reduce(grafted, value as unknown));
