import { entityById } from '../../entities/gazetteer';
import { covers, surelyCovers } from '../../entities/terms';
import type { Entity, EntityMention, Role } from '../../entities/types';
import { daysOf } from '../../match/compare/dates';
import { contains, type Span } from '../../text/span';
import { addDays } from '../../time/iso-days';
import type { Check, CheckContext } from '../context';
import { findingOf } from '../finding/finding-of';
import { nameOf } from '../finding/name-of';
import { isFormer, isRoleOf, type Office, officeIn, officeOf } from '../reading/office-title';
import { titleOfNow } from '../reading/title-of-now';
import { heldBy, sureRole } from '../reading/office-holders';
import { reportsOfRole } from '../reading/role-reports';
import { isToldOfNow, tellsDayAfter } from '../reading/told-of-now';
import type { Finding } from '../types';

type Lang = CheckContext['lang'];

/** An office that somebody left longer ago is no longer his in looking back, in years. */
const LONG_AGO = 5;

const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/** The page's day and those that the clause tells: news that looks back may give the office of then. */
function daysAround(mention: EntityMention, { matched, times }: CheckContext, day: string): string[] {
  const told = matched.flatMap(({ claim }) => (contains(claim, mention) ? claim.times : []));
  return [day, ...told.flatMap((index) => daysOf(times[index]?.value ?? '')?.from ?? [])];
}

/** "Ngoại trưởng Lavrov khen ông Trump": the title is that of whom it names first. */
const namesAnother = (mention: EntityMention, title: Span, mentions: readonly EntityMention[]): boolean =>
  mentions.some((other) => other !== mention && other.kind === 'person' && contains(title, other));

/** A title that stands before a name, and what is known of who bears it. */
interface Titled {
  mention: EntityMention;
  /** Where the title stands. */
  title: Span;
  /** The title as the text has it. */
  written: string;
  office: Office;
  person: Entity;
  /** The person's roles in the state that it is of. */
  roles: readonly Role[];
  /** "đương kim": the words say that it is held. */
  isOfNow: boolean;
}

/** An army is of one state, and its state's president is its "tổng tư lệnh" too. */
const isArmyOf = (state: string, { of }: Entity, roles: readonly Role[]): boolean =>
  of === state && roles.every(({ office }) => office !== 'president');

function titledIn({ text, mentions }: CheckContext, mention: EntityMention): Titled | null {
  if (mention.kind !== 'person') return null;
  const behind = titleOfNow(mention, mentions, text);
  const title = behind ?? mention.title;
  if (!title || (!behind && namesAnother(mention, title, mentions))) return null;
  const written = text.slice(title.start, title.end);
  const office = officeIn(written);
  const person = entityById(mention.entity);
  if (!office || !person?.of) return null;
  const roles = person.roles?.filter(({ of }) => of === person.of) ?? [];
  // Papers tell of many a vice president; the table has those of one state.
  if (office.id === 'vice-president' && !roles.some((role) => isRoleOf(role, office))) return null;
  if (office.of !== undefined && !isArmyOf(office.of, person, roles)) return null;
  return { mention, title, written, office, person, roles, isOfNow: behind !== null };
}

/** What a title says and what is known instead, with the role that tells it. */
interface OtherOffice {
  claimed: string;
  known: string;
  role: Role;
}

/** In office on that day by its known period: "Cựu Tổng thống Mỹ Donald Trump" in 2025. */
function stillHeld({ written, office, roles }: Titled, day: string, lang: Lang): OtherOffice | null {
  const now = roles.find((role) => isRoleOf(role, office) && surelyCovers(role, day));
  return now ? { claimed: written, known: office.name[lang], role: now } : null;
}

/** Somebody who has just left an office is still told by it, in days. */
const JUST_LEFT = 30;
const coversLately = (role: Role, day: string): boolean =>
  role.to !== undefined && covers(role, addDays(day, -JUST_LEFT));

/** Weeks after which who left an office is told by it no more, in days; a page that states a later day needs fewer. */
const LEFT = 42;
const LEFT_BY_DAY = 7;
const DAY = 'YYYY-MM-DD'.length;

/** Whether a page tells of its own days, well after a known end of the office, and nothing in it looks back. */
function isLeft({ mention, isOfNow }: Titled, { from, to, toSource }: Role, context: CheckContext): boolean {
  const day = context.publicationDay;
  if (from === undefined || to?.length !== DAY || toSource === undefined || day === null) return false;
  if (isOfNow) return day > addDays(to, LEFT_BY_DAY);
  const lately = addDays(to, LEFT);
  if (day > lately && isToldOfNow(mention, from, lately, context)) return true;
  const early = addDays(to, LEFT_BY_DAY);
  return day > early && tellsDayAfter(mention, early, context) && isToldOfNow(mention, from, early, context);
}

/** Held by no period around the days told: another office is the person's own, or somebody else holds the one named. */
function notHeld(titled: Titled, day: string, context: CheckContext): OtherOffice | null {
  const { mention, office, person, roles } = titled;
  const days = daysAround(mention, context, day);
  const held = roles.filter((role) => isRoleOf(role, office));
  if (held.some((role) => days.some((one) => covers(role, one)))) return null;
  const recent = held.filter((role) => (role.to ?? day) > yearsBefore(day, LONG_AGO));
  if (!recent.every((role) => isLeft(titled, role, context))) return null;
  const now = roles.filter((role) => surelyCovers(role, day));
  const name = office.name[context.lang];
  const own = now.find((role) => officeOf(role));
  const known = own && officeOf(own);
  if (known) return { claimed: name, known: known.name[context.lang], role: own };
  const lately = held.length === 0 ? roles.filter((role) => coversLately(role, day)) : [];
  // An office beyond the table (secretary of a council): what speaks then is who holds the office that is named.
  const [holder, ...more] = heldBy(office, office.body ?? person.of ?? '', day);
  const theirs = holder && more.length === 0 ? sureRole(holder, office, day) : undefined;
  const role = now[0] ?? lately[0] ?? (recent.length > 0 ? theirs : undefined);
  if (!role || !holder || !theirs) return null;
  const itsName = nameOf(holder, context.lang);
  return { claimed: `${name}: ${person.name[context.lang]}`, known: `${name}: ${itsName}`, role };
}

/** A title before a name against the office that its bearer is known to hold on the page's day. */
export const roleCheck: Check = (context) => {
  const { mentions, reference, lang } = context;
  const day = reference.value;
  if (day === null) return [];
  return mentions.flatMap((mention): Finding[] => {
    const titled = titledIn(context, mention);
    if (!titled) return [];
    const other = isFormer(titled.written.toLowerCase())
      ? stillHeld(titled, day, lang)
      : notHeld(titled, day, context);
    if (!other) return [];
    const { claimed, known, role } = other;
    return [
      findingOf(
        { kind: 'role', at: titled.title, claim: null, claimed, known },
        { event: null, evidence: reportsOfRole(role), against: 'source' },
        lang,
      ),
    ];
  });
};
