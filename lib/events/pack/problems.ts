import * as v from 'valibot';

/** What is wrong with a pack, and where ('events.3.reports.0.url'). */
export interface PackProblem {
  path: string;
  problem: string;
  /** What kind of fault it is, for surfaces that tell it in the reader's language. */
  kind: ProblemKind;
}

export type ProblemKind =
  | 'json'
  | 'type'
  | 'missing'
  | 'value'
  | 'too-long'
  | 'unknown-field'
  | 'forbidden-key'
  | 'repeated'
  | 'checksum';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 12;

const KINDS: Record<string, ProblemKind> = {
  max_length: 'too-long',
  non_empty: 'missing',
  regex: 'value',
  check: 'value',
  picklist: 'value',
  literal: 'value',
  finite: 'value',
  integer: 'value',
  min_value: 'value',
  max_value: 'value',
};

/** A fault that valibot found, at its place below `within`. */
export function problemOf(issue: v.BaseIssue<unknown>, within = ''): PackProblem {
  const path = [within, v.getDotPath(issue) ?? ''].filter(Boolean).join('.');
  // A strict object tells an unknown key by expecting 'never', a missing one by an input that is not there.
  const kind =
    issue.expected === 'never'
      ? 'unknown-field'
      : issue.input === undefined
        ? 'missing'
        : (KINDS[issue.type] ?? 'type');
  return { path, problem: issue.message, kind };
}

/** JSON may name a key '__proto__'; valibot would look it up on its own prototype. */
export function forbiddenKey(value: unknown, path: string, depth: number): PackProblem | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEEPEST) return { path, problem: 'is nested too deep', kind: 'value' };
  for (const key of Object.keys(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (FORBIDDEN.has(key)) return { path: at, problem: 'is not allowed as a key', kind: 'forbidden-key' };
    const found = forbiddenKey((value as Record<string, unknown>)[key], at, depth + 1);
    if (found) return found;
  }
  return null;
}
