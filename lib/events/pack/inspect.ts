import * as v from 'valibot';
import { checksumOf } from './checksum';
import { reportKey } from '../event-keys';
import { jsonFault } from './json-fault';
import { forbiddenKey, type PackProblem, problemOf } from './problems';
import { eventSchema, LIMITS, looseReportSchema, packHeader } from './schema';
import type { EventPack, EventRecord, LooseReport } from '../types';

/** A file as far as it can be used: its good records, and every fault with its place. */
export interface InspectedPack {
  /** null when nothing of it can be used. */
  pack: EventPack | null;
  /** At most a hundred, in the order of the file. */
  problems: PackProblem[];
  /** Records that are left out. */
  bad: number;
}

const headerSchema = v.object(packHeader);
const HEADER = new Set([...Object.keys(packHeader), 'events', 'reports']);

const nothing = (problem: PackProblem): InspectedPack => ({ pack: null, problems: [problem], bad: 0 });

/** Reads the text of a pack's file. Never throws; what is wrong is told with its line and column. */
export function inspectPackFile(text: string): InspectedPack {
  if (text.length > LIMITS.file)
    return nothing({ path: '', problem: 'is too large for a pack', kind: 'too-long' });
  try {
    return inspectPack(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return nothing({ path: jsonFault(text), problem: 'is no JSON', kind: 'json' });
  }
}

/** Reads a pack record by record: a bad one is left out and told, the others can be used. Never throws. */
export function inspectPack(input: unknown): InspectedPack {
  if (Array.isArray(input)) return nothing({ path: '', problem: 'is a list, no pack', kind: 'type' });
  const header = v.safeParse(headerSchema, input);
  if (!header.success || typeof input !== 'object' || input === null) {
    const problems = (header.issues ?? []).slice(0, LIMITS.problems).map((issue) => problemOf(issue));
    return { pack: null, problems, bad: 0 };
  }
  const { events, reports, ...others } = input as Record<string, unknown>;
  for (const key of Object.keys(others)) {
    if (!HEADER.has(key))
      return nothing({ path: key, problem: 'is no field of a pack', kind: 'unknown-field' });
  }
  for (const [name, list] of Object.entries({ events, reports: reports ?? [] })) {
    if (!Array.isArray(list)) return nothing({ path: name, problem: 'is no list', kind: 'type' });
    if (list.length > LIMITS.events)
      return nothing({ path: name, problem: `has more than ${LIMITS.events} records`, kind: 'too-long' });
  }
  const ofEvents = goodOnes(events as unknown[], 'events', eventSchema, namesOf);
  const ofReports = goodOnes((reports ?? []) as unknown[], 'reports', looseReportSchema, ({ url }) => [
    reportKey(url),
  ]);
  const pack: EventPack = {
    ...header.output,
    events: ofEvents.good,
    ...(reports !== undefined && { reports: ofReports.good }),
  };
  const bad = ofEvents.bad + ofReports.bad;
  const problems = [...ofEvents.problems, ...ofReports.problems];
  // Over the records as the file writes them: reading puts their keys into an order of its own.
  if (bad === 0 && pack.checksum !== undefined && pack.checksum !== checksumOf(...listsOf(events, reports)))
    problems.push({ path: 'checksum', problem: 'is not that of its records', kind: 'checksum' });
  return { pack, problems: problems.slice(0, LIMITS.problems), bad };
}

const listsOf = (events: unknown, reports: unknown): [EventRecord[], LooseReport[]] => [
  events as EventRecord[],
  (reports ?? []) as LooseReport[],
];

const namesOf = ({ id, aliases = [] }: EventRecord): string[] => [id, ...aliases];

function goodOnes<Item extends EventRecord | LooseReport>(
  list: readonly unknown[],
  name: string,
  schema: v.GenericSchema<unknown, Item>,
  keysOf: (item: Item) => string[],
): { good: Item[]; problems: PackProblem[]; bad: number } {
  const seen = new Map<string, number>();
  const good: Item[] = [];
  const problems: PackProblem[] = [];
  let bad = 0;
  list.forEach((item, index) => {
    const found = faultsOf(item, `${name}.${index}`, schema);
    if (found.item === null) {
      problems.push(...found.problems);
      bad += 1;
      return;
    }
    const keys = keysOf(found.item);
    const repeated = keys.find((key) => seen.has(key));
    if (repeated !== undefined) {
      const first = `${name}.${seen.get(repeated)}`;
      problems.push({
        path: `${name}.${index}`,
        problem: `is already ${first}: ${repeated}`,
        kind: 'repeated',
      });
      bad += 1;
      return;
    }
    for (const key of keys) seen.set(key, index);
    good.push(found.item);
  });
  return { good, problems, bad };
}

function faultsOf<Item>(
  input: unknown,
  path: string,
  schema: v.GenericSchema<unknown, Item>,
): { item: Item; problems: [] } | { item: null; problems: PackProblem[] } {
  const forbidden = forbiddenKey(input, path, 0);
  if (forbidden) return { item: null, problems: [forbidden] };
  const result = v.safeParse(schema, input);
  return result.success
    ? { item: result.output, problems: [] }
    : { item: null, problems: result.issues.slice(0, 2).map((issue) => problemOf(issue, path)) };
}
