import { distinct, readTopic, type TopicText, weigh } from '../article/topic';
import { THEATRE } from '../article/topic-words';
import { ABROAD, ELSEWHERE, OF_RUSSIA, OTHER_WARS, PRIVATE, TALKS, WESTERN } from './story-words';

/**
 * Whether a story is about the war in Ukraine: its fighting and losses, talks, aid, sanctions, what it does to its
 * neighbours. Read more closely than at the gate, where only a few words of a page are known.
 */

const within = (value: number): number => Math.max(0, Math.min(1, value));

/** Title and lead say in few words what a story is about. */
function headScore(title: string, lead: string): number {
  const text = readTopic(`${title}\n${lead}`);
  const { folded, theatre, leaders, state } = text;
  let value = weigh(text);
  if (value === 0) return 0;
  if (theatre > 0) {
    // A headline that names Ukraine is about it, unless it tells a private fate and Russia has no part in it.
    if (folded.search(THEATRE) < title.normalize('NFC').length) value += 0.16;
    if (!state) value -= distinct(folded, PRIVATE) * 0.3;
  } else {
    value += Math.min(distinct(folded, ABROAD), 3) * 0.15;
    if (OF_RUSSIA.test(folded)) value += 0.2;
    if (leaders > 0 && WESTERN.test(folded) && TALKS.test(folded)) value += 0.3;
    value -= distinct(folded, ELSEWHERE) * 0.35;
  }
  return within(value);
}

/** What of a body is read at most, in UTF-16 units: the topic of a news story shows at its beginning. */
const BODY_READ = 6000;

const times = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Ukraine's names in a body that comes back to them; one name, or one of its paragraphs, names it in passing. */
function returnedTo({ folded, theatre }: TopicText): number {
  const paragraphs = folded.split('\n');
  const naming = paragraphs.filter((paragraph) => paragraph.search(THEATRE) >= 0).length;
  return naming >= Math.min(2, paragraphs.length) ? Math.max(0, theatre - 1) : 0;
}

/**
 * A body names many things in passing: one place name or leader in it is no topic, nor what it names less than another
 * war.
 */
function bodyScore(body: string): number {
  const text = readTopic(body.slice(0, BODY_READ));
  const weight = within(
    weigh({ ...text, theatre: returnedTo(text), leaders: Math.max(0, text.leaders - 1) }),
  );
  return times(text.folded, OTHER_WARS) > times(text.folded, THEATRE) ? weight / 2 : weight;
}

/** From this score on a story counts as being about the war. */
export const RELEVANT = 0.5;

/**
 * 0..1. `lead` is the first paragraph, `body` what follows, a paragraph a line: a war told only in the body counts less than one in the
 * headline, and a headline counts less when the body never comes back to it.
 */
export function storyScore(title: string, lead: string, body: string): number {
  const head = headScore(title, lead);
  if (body === '') return head;
  const inBody = bodyScore(body);
  return head >= RELEVANT ? 0.75 * head + 0.25 * inBody : within(Math.max(head, 0.5 * head + 0.6 * inBody));
}
