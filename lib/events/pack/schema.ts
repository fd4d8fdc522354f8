import * as v from 'valibot';
import { isDay, isDayOrMonth, isMoment } from '../calendar-day';
import { EVENT_TYPES } from '../kinds';

/** No honest record comes near these; they keep a hostile file from filling the store. */
export const LIMITS = {
  /** UTF-16 units of a pack's file. */
  file: 400_000_000,
  events: 200_000,
  reports: 200_000,
  list: 500,
  title: 500,
  text: 4_000,
  url: 2_048,
  word: 200,
  problems: 100,
};

const text = (longest: number) =>
  v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(longest, `is longer than ${longest} signs`));
const word = text(LIMITS.word);
const number = v.pipe(v.number(), v.finite('is no finite number'));
const slug = v.pipe(word, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no slug'));
const eventId = v.pipe(
  word,
  v.regex(
    /^\d{4}-\d{2}(?:-\d{2})?-[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is no event id such as 2025-05-16-istanbul-round-1',
  ),
);
const day = v.pipe(v.string(), v.check(isDay, 'is no day such as 2025-05-16'));
const dayOrMonth = v.pipe(v.string(), v.check(isDayOrMonth, 'is no day or month such as 2025-05'));
const list = <S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(LIMITS.list, `has more than ${LIMITS.list} items`));
const url = v.pipe(
  text(LIMITS.url),
  v.regex(/^https?:\/\/[^\s/]+\S*$/i, 'is no http(s) address'),
  v.check((value) => URL.canParse(value), 'is no address'),
);

const reportFields = {
  publisher: word,
  url,
  title: v.nullable(text(LIMITS.title)),
  published: v.nullable(dayOrMonth),
  lang: v.pipe(word, v.regex(/^[a-z]{2,3}$/, 'is no language code')),
};

const reportSchema = v.strictObject({
  ...reportFields,
  kind: v.picklist(['press', 'foreign', 'listing', 'aggregator', 'other']),
  origin: v.optional(word),
});

/** A report beside the events; feeds give the moment, which orders the reports of one day. */
export const looseReportSchema = v.strictObject({
  ...reportFields,
  published: v.nullable(
    v.pipe(
      v.string(),
      v.check(
        (value) => isDayOrMonth(value) || isMoment(value),
        'is no day, month or moment with its offset',
      ),
    ),
  ),
  entities: list(slug),
});

export const eventSchema = v.strictObject({
  id: eventId,
  aliases: v.optional(list(eventId)),
  date: dayOrMonth,
  dateEnd: v.optional(dayOrMonth),
  basis: v.picklist(['stated', 'inferred']),
  toleranceDays: v.optional(v.pipe(number, v.integer(), v.minValue(1), v.maxValue(31))),
  tzNote: v.optional(text(LIMITS.title)),
  otherDays: v.optional(list(day)),
  type: v.picklist(EVENT_TYPES),
  status: v.picklist(['happened', 'planned', 'cancelled', 'disputed']),
  title: v.strictObject({ vi: text(LIMITS.title), en: v.optional(text(LIMITS.title)) }),
  summary: v.strictObject({ vi: text(LIMITS.text), en: v.optional(text(LIMITS.text)) }),
  participants: list(slug),
  places: list(slug),
  quantities: list(
    v.strictObject({
      what: word,
      value: number,
      mod: v.optional(v.picklist(['about', 'more', 'less'])),
      unit: word,
      by: v.optional(word),
    }),
  ),
  ordinal: v.optional(
    v.strictObject({ series: slug, n: v.pipe(number, v.integer(), v.minValue(1), v.maxValue(100_000)) }),
  ),
  relations: v.optional(
    list(v.strictObject({ kind: v.picklist(['part_of', 'follows', 'moved_from', 'cancels']), id: eventId })),
  ),
  reports: list(reportSchema),
  disagreements: list(
    v.strictObject({
      field: word,
      values: list(v.union([text(LIMITS.word), number])),
      note: v.pipe(v.string(), v.maxLength(LIMITS.text)),
      kind: v.picklist(['disputed', 'timezone', 'error']),
    }),
  ),
  grounds: v.boolean(),
});

export const packHeader = {
  schema: v.literal(1),
  name: word,
  version: word,
  licence: word,
  /** `checksumOf` its events and reports; an exported pack has it, one written by hand need not. */
  checksum: v.optional(word),
};

export const packSchema = v.strictObject({
  ...packHeader,
  events: v.pipe(v.array(eventSchema), v.maxLength(LIMITS.events, `has more than ${LIMITS.events} events`)),
  reports: v.optional(
    v.pipe(
      v.array(looseReportSchema),
      v.maxLength(LIMITS.reports, `has more than ${LIMITS.reports} reports`),
    ),
  ),
});
