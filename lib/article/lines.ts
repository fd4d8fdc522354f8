/*
 * What a line of a page is by its length and its end (no DOM, no words): in a file of its own, since the reader of unknown
 * layouts needs these alone, and words that stand beside a story would come with them. Lengths in UTF-16 units.
 */

/** Whether a line ends like a sentence; headlines of other stories do not. */
export const endsLikeSentence = (line: string): boolean => /[.!?:;…][)"'”’»\]]*\s*$/.test(line);

/** Share of a line inside links from which on it is a link to another story. */
const LINKED = 0.85;
/** Longer lines that end like a sentence are the story's, however much of them is linked. */
const LONGEST_HEADLINE = 120;

/** A headline that leads elsewhere; words of the story that carry a link stand in a sentence. `linked` counts UTF-16 units inside links. */
export const isLink = ({ text, linked }: { text: string; linked: number }): boolean =>
  linked >= LINKED * text.length && !(text.length > LONGEST_HEADLINE && endsLikeSentence(text));

/** A line of the story rather than a headline or a teaser. */
const STORY_LINE = 80;

/** A text that breaks off, as under a headline of another story. */
export const isTeaser = (line: string): boolean => /(?:\.\.\.|…)\s*$/.test(line);
/** A line as long as a headline that does not end like a sentence. */
export const isHeadline = (line: string): boolean =>
  line.length >= 20 && line.length <= 250 && !endsLikeSentence(line);
/** A sentence of the story rather than a headline or a teaser. */
export const isStory = (line: string): boolean =>
  line.length >= STORY_LINE && endsLikeSentence(line) && !isTeaser(line);
