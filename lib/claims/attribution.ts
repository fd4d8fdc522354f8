import type { EntityMention } from '../entities/types';
import type { Span } from '../text/span';
import { SAYING_VERBS } from './saying-verbs';

const VERBS = `(?:${SAYING_VERBS}|cho rằng|nhấn mạnh|cáo buộc|đưa tin|dẫn lời|tố|viết|cảnh báo|công bố)`;
/** What follows a source: "Bộ Quốc phòng Nga ngày 12/6 cho biết". */
const AFTER = new RegExp(
  `^\\s*(?:\\(\\p{Lu}+\\)\\s*)?(?:ngày|hôm|tối|sáng|đêm|chiều)?[^.,;:]{0,24}${VERBS}(?!\\p{L})`,
  'iu',
);
/** What names a source before it: "theo TASS", "dẫn lời ông Peskov"; "theo giờ Việt Nam" names none. */
const BEFORE =
  /(?:^|[^\p{L}])(?:theo(?!\s+giờ)|dẫn lời|dẫn nguồn|trích lời|theo lời)\s+(?:\p{L}+\s+){0,4}$/iu;

/** Agencies and papers that Vietnamese news is taken from; they are nobody's party and no entries of the gazetteer. */
const OUTLETS: readonly (readonly [id: string, name: RegExp])[] = [
  ['ttxvn', /TTXVN|Thông tấn xã Việt Nam/u],
  ['tass', /TASS|Tass/u],
  ['ria-novosti', /RIA(?: Novosti)?(?!\p{L})/u],
  ['interfax', /Interfax/u],
  ['reuters', /Reuters/u],
  ['afp', /AFP/u],
  ['ap', /(?<!\p{L})AP(?!\p{L})/u],
  ['bloomberg', /Bloomberg/u],
  ['cnn', /CNN/u],
  ['bbc', /BBC/u],
  ['rt', /(?<!\p{L})RT(?!\p{L})/u],
  ['sputnik', /Sputnik/u],
  ['kyiv-independent', /Kyiv Independent/u],
  ['new-york-times', /New York Times/u],
  ['wall-street-journal', /Wall Street Journal|WSJ/u],
  ['washington-post', /Washington Post/u],
  ['financial-times', /Financial Times/u],
  ['axios', /Axios/u],
  ['politico', /Politico/u],
  ['kommersant', /Kommersant/u],
  ['ukrinform', /Ukrinform/u],
  ['xinhua', /Tân Hoa xã|Xinhua/u],
  ['cctv', /CCTV/u],
];
/** How far before a source its lead and behind it its verb are looked for, in UTF-16 units. */
const BEHIND = 40;
const AHEAD = 60;
const CITED =
  /(?:^|[^\p{L}])(?:theo|dẫn lời|dẫn nguồn|hãng(?: tin| thông tấn)?|đài|tờ|báo|kênh)\s+(?:\p{L}+\s+){0,4}$/iu;

/** The outlet that a clause cites: "Theo TASS, …", "hãng Reuters đưa tin …". */
function outletIn(text: string, clause: Span): string | null {
  const body = text.slice(clause.start, clause.end);
  for (const [id, name] of OUTLETS) {
    const match = name.exec(body);
    if (!match) continue;
    const after = body.slice(match.index + match[0].length, match.index + match[0].length + AHEAD);
    if (CITED.test(body.slice(Math.max(0, match.index - BEHIND), match.index)) || AFTER.test(after))
      return id;
  }
  return null;
}

/** Who is named as saying the clause: "theo TASS", "Bộ Quốc phòng Nga cho biết"; null when the paper says it itself. */
export function attributionOf(text: string, clause: Span, mentions: readonly EntityMention[]): string | null {
  for (const mention of mentions) {
    if (mention.start < clause.start || mention.end > clause.end) continue;
    const before = text.slice(Math.max(clause.start, mention.start - BEHIND), mention.start);
    const after = text.slice(mention.end, Math.min(clause.end, mention.end + AHEAD));
    if (BEFORE.test(before) || AFTER.test(after)) return mention.entity;
  }
  return outletIn(text, clause);
}

const QUOTE_OPENS = /[“"«‘]/g;

/** Whether the whole clause stands inside quotation marks: somebody else's words. */
export function isQuotation(text: string, clause: Span): boolean {
  const first = text.charAt(clause.start);
  const body = text.slice(clause.start, clause.end);
  return /[“"«]/.test(first) && (body.match(QUOTE_OPENS)?.length ?? 0) >= 1 && /["”»][.,]?$/.test(body);
}
