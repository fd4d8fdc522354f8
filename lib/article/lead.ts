import { type Block, blocksOf } from './blocks';
import { DROPPED } from './dropped';
import { isLink, isStory } from './lines';

/** Names that papers give to the paragraph between headline and body. */
const NAMED =
  /(?:^|[\s_-])(?:sapo|lead|lede|deck?|intro|summary|excerpt|standfirst|chapeau|chapo|tom-?tat|mo-?dau|description|desc)(?=$|[\s_-])/i;
const NAMING_ATTRIBUTES = ['class', 'id', 'itemprop', 'data-role'];
/** Shorter lines are labels, names and dates, whatever their element is called; in UTF-16 units. */
const SHORTEST_LEAD = 40;
/** Fewer letters than this are no description but a motto or a section's name. */
const FEWEST_LETTERS = 30;
/** So many letters at a description's beginning tell its block: heads are cut ("…") or end with the paper's name. */
const BEGINNING = 60;
/** Without a headline to start from, a lead is looked for so far above the body. */
const LEVELS_ABOVE_BODY = 3;
/** First blocks of a body in which its lead may already stand. */
const FIRST_BLOCKS = 4;

/** Letters and digits alone: head and page differ in quotes, white space and the paper's mark. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a block tells the page's description, or a part of it where a lead has several blocks. */
function tells(text: string, description: string): boolean {
  const [shown, said] = [lettersOf(text), lettersOf(description)];
  if (Math.min(said.length, shown.length) < FEWEST_LETTERS) return false;
  return shown.includes(said.slice(0, BEGINNING)) || said.includes(shown);
}

/** The smallest element that holds headline and body, or the body's surroundings where no headline is known. */
function surroundings(title: Element | null, body: readonly Block[]): Element | null {
  const [first, last] = [body[0]?.pieces[0]?.node, body.at(-1)?.pieces[0]?.node];
  if (!first || !last) return null;
  let around = title ?? first.parentElement;
  while (around && !around.contains(last)) around = around.parentElement;
  if (!title)
    for (let level = 0; level < LEVELS_ABOVE_BODY; level++) around = around?.parentElement ?? around;
  return around;
}

const isNamed = (block: Block, around: Element): boolean => {
  let element = block.pieces[0]?.node.parentElement ?? null;
  for (; element && element !== around; element = element.parentElement) {
    const named = element;
    if (NAMING_ATTRIBUTES.some((name) => NAMED.test(named.getAttribute(name) ?? ''))) return true;
  }
  return false;
};

/** A line of the story, or a heading below the headline that ends like a sentence: other headings do not. */
const readsLikeStory = ({ text, pieces }: Block): boolean =>
  isStory(text) || (/(?<!\.)[.!?]$/.test(text) && !!pieces[0]?.node.parentElement?.closest('h2, h3, h4'));

/** The first lines in a row that read like a story. */
function firstStoryLines(blocks: readonly Block[]): Block[] {
  const begin = blocks.findIndex(readsLikeStory);
  if (begin < 0) return [];
  const length = blocks.slice(begin).findIndex((block) => !readsLikeStory(block));
  return blocks.slice(begin, length < 0 ? undefined : begin + length);
}

/**
 * Blocks between the headline (or where the surroundings begin) and the first line of the body's story after it. The walk
 * tells order by itself: `compareDocumentPosition` of the command line's DOM tells depth.
 */
function blocksBetween(title: Element | null, body: readonly Block[], around: Element): Block[] {
  const story = body.filter(({ text }) => isStory(text));
  const starts = new Set((story.length > 0 ? story : body).map(({ pieces }) => pieces[0]?.node));
  const firsts = new Set<Element | null | undefined>([...starts].map((node) => node?.parentElement));
  let begun = title === null;
  let ended = false;
  const blocks = blocksOf(around, (element) => {
    if (ended || !(begun || (title && element.contains(title)))) return true;
    if (begun && element.matches(DROPPED)) return true;
    const isTitle = element === title;
    begun ||= isTitle;
    ended = begun && firsts.has(element);
    return isTitle;
  });
  const end = blocks.findIndex(({ pieces }) => starts.has(pieces[0]?.node));
  return blocks.slice(0, Math.max(0, end));
}

/** Whether a block may be a lead at all: no caption, no label, no repetition of a block above it. */
const mayBeLead = ({ text, caption }: Block, i: number, all: readonly Block[]): boolean =>
  !caption && text.length >= SHORTEST_LEAD && all.findIndex((other) => other.text === text) === i;

/**
 * The lead that stands between headline and body, outside the body's own element, in a page of unknown layout: the
 * block that tells the page's description, else those in an element named like a lead ("sapo", "standfirst"), else the
 * first that read like sentences of a story. Empty where the body holds the lead itself. Pictures' captions, links,
 * boxes of other stories (a line below a linked headline is its teaser) and hidden text are passed over. `title` shows the
 * headline, `description` is what the page says of itself in its head, `body` are its blocks in reading order.
 */
export function findLead(title: Element | null, description: string | null, body: readonly Block[]): Block[] {
  const around = surroundings(title, body);
  if (!around) return [];
  const told = description ?? '';
  const opening = body.slice(0, FIRST_BLOCKS);
  if (opening.some(({ text }) => tells(text, told))) return [];
  const openings = opening.map(({ text }) => lettersOf(text));
  const between = blocksBetween(title, body, around)
    .filter(mayBeLead)
    .filter(({ text }) => !openings.includes(lettersOf(text)));
  const telling = between.filter((block) => tells(block.text, told));
  if (telling.length > 0 || !title) return telling;
  const free = between.filter((block, i) => !isLink(block) && !isLink(between[i - 1] ?? block));
  const named = free.filter((block) => isNamed(block, around));
  return named.length > 0 ? named : firstStoryLines(free);
}
