import * as v from 'valibot';
import { forbiddenKey, type PackProblem, problemOf } from './problems';
import { LIMITS, packSchema } from './schema';
import type { EventPack } from '../types';

export type ReadPack = { ok: true; pack: EventPack } | { ok: false; problems: PackProblem[] };

/**
 * Reads a pack that comes from outside. Never throws: bad input gives its problems, each with its place (at most
 * 100), and nothing of it is used. The pack returned is a copy that holds known fields alone.
 */
export function readPack(input: unknown): ReadPack {
  const forbidden = forbiddenKey(input, '', 0);
  if (forbidden) return { ok: false, problems: [forbidden] };
  const result = v.safeParse(packSchema, input);
  if (!result.success) {
    return { ok: false, problems: result.issues.slice(0, LIMITS.problems).map((issue) => problemOf(issue)) };
  }
  const repeated = repeatedIds(result.output.events);
  return repeated.length > 0 ? { ok: false, problems: repeated } : { ok: true, pack: result.output };
}

function repeatedIds(events: readonly { id: string; aliases?: string[] | undefined }[]): PackProblem[] {
  const seen = new Map<string, number>();
  const problems: PackProblem[] = [];
  events.forEach(({ id, aliases = [] }, index) => {
    for (const name of [id, ...aliases]) {
      const first = seen.get(name);
      if (first === undefined) seen.set(name, index);
      else
        problems.push({
          path: `events.${index}.id`,
          problem: `${name} is already the id of events.${first}`,
          kind: 'repeated',
        });
    }
  });
  return problems.slice(0, LIMITS.problems);
}
