import * as v from 'valibot';
import { EVENT_TYPES } from '../events/kinds';
import type { Analysis } from './types';

const text = v.string();
const words = v.array(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const figure = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const span = { start: count, end: count };
const type = v.picklist(EVENT_TYPES);
const mod = v.picklist(['about', 'more', 'less']);

const report = {
  publisher: text,
  /** It becomes a link. */
  url: v.pipe(text, v.regex(/^https?:\/\//i)),
  title: v.nullable(text),
  published: v.nullable(text),
  lang: text,
};
const reports = v.array(v.object(report));
const related = v.array(
  v.object({
    ...report,
    told: v.optional(
      v.array(
        v.object({
          type,
          participants: words,
          place: v.nullable(text),
          day: v.nullable(text),
          quantities: v.array(v.object({ what: text, value: figure, unit: text })),
        }),
      ),
    ),
  }),
);

const fields = v.array(v.picklist(['date', 'participants', 'type', 'place', 'figure', 'ordinal']));
const matches = v.array(
  v.object({
    event: text,
    relation: v.picklist(['same', 'related']),
    score: share,
    date: text,
    title: text,
    type: text,
    agrees: fields,
    differs: fields,
    reports,
    reportedLater: reports,
  }),
);

const claims = v.array(
  v.object({
    ...span,
    id: text,
    type: v.nullable(type),
    participants: words,
    place: v.nullable(text),
    times: v.array(count),
    quantities: v.array(v.object({ ...span, value: figure, unit: text, what: text, mod: v.optional(mod) })),
    ordinal: v.nullable(v.object({ n: figure, of: text })),
    modality: v.picklist(['happened', 'planned', 'denied', 'hypothetical', 'background']),
    attribution: v.nullable(text),
    matches,
    rejected: v.optional(matches),
    related: v.optional(related),
  }),
);

const times = v.array(
  v.object({
    ...span,
    type: v.picklist(['date', 'time', 'duration', 'set', 'vague']),
    value: text,
    mod: v.optional(v.picklist([...mod.options, 'start', 'mid', 'end'])),
    basis: v.picklist(['explicit', 'publication', 'previous', 'event', 'calendar']),
    certain: v.object({ year: v.boolean(), month: v.boolean(), day: v.boolean() }),
  }),
);

const findings = v.array(
  v.object({
    ...span,
    kind: v.picklist(['date', 'weekday', 'ordinal', 'figure', 'duration', 'role', 'place']),
    severity: v.picklist(['conflict', 'note']),
    claim: v.nullable(text),
    event: v.nullable(text),
    claimed: text,
    known: text,
    message: text,
    evidence: reports,
  }),
);

/** CONTRACT, schema 1. Fields that it does not name are passed over. */
const analysisSchema: v.GenericSchema<unknown, Analysis> = v.pipe(
  v.object({
    schema: v.literal(1),
    id: v.optional(text),
    url: v.nullable(text),
    publisher: v.nullable(text),
    title: text,
    publishedAt: v.nullable(text),
    reference: v.object({
      value: v.nullable(text),
      basis: v.picklist(['metadata', 'page-text', 'url', 'inferred', 'none']),
    }),
    language: text,
    relevant: v.boolean(),
    relevance: share,
    text,
    times,
    claims,
    findings,
    related: v.optional(related),
  }),
  v.check((analysis) => holdsTogether(analysis)),
);

/** Spans lie inside the text, and claims name times that are there. */
function holdsTogether({
  text: { length },
  times: mentions,
  claims: told,
  findings: found,
}: Analysis): boolean {
  const spans = [...mentions, ...told, ...told.flatMap(({ quantities }) => quantities), ...found];
  return (
    spans.every(({ start, end }) => start <= end && end <= length) &&
    told.every((claim) => claim.times.every((index) => index < mentions.length))
  );
}

/**
 * Whether a value from storage or from another process is an analysis that can be drawn: of the whole form, with links
 * that are http(s) and spans inside its text. The value itself is used then, not a copy: its bytes stay what they were.
 */
export const isAnalysis = (value: unknown): value is Analysis => v.is(analysisSchema, value);
