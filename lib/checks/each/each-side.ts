import type { EventRecord, Quantity } from '../../events/types';
import { numbers } from '../../text/numbers';
import type { Span } from '../../text/span';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { aboutOf } from '../reading/about';
import { isNear } from '../reading/counterpart';
import type { Finding } from '../types';

/** A record's own sum of an exchange that took several days. */
const TOTAL = /^total each side/i;
/** "tổng cộng 600 quân nhân của mỗi bên" */
const IN_ALL =
  /tổng cộng\s+([\d.]+)\s+(?:tù binh|tù nhân|quân nhân|binh sĩ|người)\s+(?:(?:của|cho|từ)\s+)?mỗi (?:bên|phía|nước)/giu;
/** "Đợt này được gọi là 600 đổi 600" */
const CALLED = /(?:đợt|lần|cuộc trao đổi) này[^.;]{0,30}\s(?:gọi là|công thức)\s+["“]?([\d.]+) đổi [\d.]+/giu;

/** A sum of many exchanges. */
const SINCE = /(?<!\p{L})(?:kể từ|từ đầu|(?:đến|tới) nay|trong năm|các đợt|những đợt)(?!\p{L})/iu;

interface Told extends Span {
  value: number;
}

function toldIn(text: string, form: RegExp, { start, end }: Span): Told[] {
  return [...text.slice(start, end).matchAll(form)].flatMap(({ index, 0: whole, 1: figure = '' }) => {
    const at = start + index + whole.indexOf(figure);
    const [number] = numbers(figure);
    return number ? [{ start: at, end: at + figure.length, value: number.value }] : [];
  });
}

/** The one sum that the records of the exchanges of a page have; null when they have none or several. */
function totalOf({ matched }: CheckContext): { event: EventRecord; known: Quantity } | null {
  const totals = matched.flatMap((one) => {
    const event = aboutOf(one, matched)?.event;
    if (event?.type !== 'prisoner_exchange' || !event.grounds || one.againstDate) return [];
    return event.quantities.filter(({ what }) => TOTAL.test(what)).map((known) => ({ event, known }));
  });
  const [first, ...more] = totals;
  return first && more.every(({ known }) => known.value === first.known.value) ? first : null;
}

/**
 * What each side gave in all, over the days of an exchange, against the record's own sum of it; by its formula only
 * when the headline has the record's ("500 đổi 500").
 */
export const eachSideCheck: Check = (context) => {
  const total = totalOf(context);
  const { text, titleLength, publicationDay, lang, matched } = context;
  const cited = total && evidenceOf(total.event, publicationDay);
  if (!cited) return [];
  const title = text.slice(0, titleLength);
  const isNamed = numbers(title).some(
    ({ value, end }) => value === total.known.value && /^ đổi \d/.test(title.slice(end)),
  );
  const forms = isNamed ? [IN_ALL, CALLED] : [IN_ALL];
  return matched.flatMap(({ claim }): Finding[] => {
    if (claim.inTitle || claim.modality !== 'happened') return [];
    if (SINCE.test(text.slice(claim.start, claim.end))) return [];
    return forms
      .flatMap((form) => toldIn(text, form, claim))
      .filter(({ value }) => value !== total.known.value && isNear(value, total.known.value))
      .map((at) => {
        const [claimed, known] = [String(at.value), String(total.known.value)];
        return findingOf({ kind: 'figure', at, claim: claim.id, claimed, known }, cited, lang);
      });
  });
};
