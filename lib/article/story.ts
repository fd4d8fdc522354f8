import { isDateLine } from './date-line';
import { endsLikeSentence, furnitureKind, isAuthorLine } from './furniture';

/** A line of the story rather than a headline or a teaser. */
const STORY_LINE = 80;
/** Lines of the story after which furniture may end it. */
const SHORTEST_STORY = 3;
/** Lines after a head that show what stands under it. */
const LOOK_AHEAD = 40;
/** So many headlines in a row after the last sentence are links to other stories. */
const HEADLINES_AFTER = 3;

const isTeaser = (line: string): boolean => /(?:\.\.\.|…)\s*$/.test(line);
const isHeadline = (line: string): boolean =>
  line.length >= 20 && line.length <= 250 && !endsLikeSentence(line);
const isStory = (line: string): boolean =>
  line.length >= STORY_LINE && endsLikeSentence(line) && !isTeaser(line);

/**
 * Whether lines are a list of other stories: headlines, each with its teaser under it. A paragraph counts for the story
 * only when no headline stands above it.
 */
function isListOfStories(lines: readonly string[]): boolean {
  const story = lines.filter((line, i) => isStory(line) && !(i > 0 && isHeadline(lines[i - 1] ?? ''))).length;
  return story < Math.max(1, lines.length / 4);
}

/** Indexes of the lines that belong to the story; where furniture begins for good, they end. */
function storyIndexes(lines: readonly string[], title: string): number[] {
  const kept: number[] = [];
  let story = 0;
  const endsBefore = (next: number): boolean =>
    story >= SHORTEST_STORY && isListOfStories(lines.slice(next, next + LOOK_AHEAD));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const kind = furnitureKind(line);
    if (kind === 'end' && endsBefore(i + 1)) break;
    if (kind === 'box') {
      if (endsBefore(i + 1)) break;
      // Headlines under an inner box ("Tin liên quan") go with it, up to the next sentence of the story.
      while (i + 1 < lines.length && isHeadline(lines[i + 1] ?? '')) i++;
    }
    if (kind !== null || line === title || isDateLine(line)) continue;
    // A picture's description and the headline beside it: the same words twice begin a list of other stories.
    if (line === lines[i + 1] && isHeadline(line)) {
      if (endsBefore(i + 2)) break;
      i++;
    }
    if (story === 0 && isAuthorLine(line)) continue;
    if (isStory(line)) story++;
    kept.push(i);
  }
  return kept;
}

/**
 * Which lines of a page, in order, tell its story: without date, author, share bars, a repeated title, boxes of links
 * inside it and what follows it. Returns their indexes. The rules come from how Vietnamese pages look as text (labels,
 * headlines without a full stop, pictures described twice), so they hold for saved text and for unknown layouts.
 */
export function storyOf(lines: readonly string[], title: string): number[] {
  const kept = storyIndexes(lines, title);
  const at = (i: number): string => lines[kept[i] ?? -1] ?? '';
  let end = kept.length;
  const dropAuthors = (): void => {
    while (end > 1 && isAuthorLine(at(end - 1))) end--;
  };
  dropAuthors();
  let story = end;
  while (story > 0 && (isHeadline(at(story - 1)) || isTeaser(at(story - 1)))) story--;
  // Chronicles and lists have lines without a full stop: only in a story of sentences are such lines foreign.
  const sentences = kept.slice(0, story).filter((i) => endsLikeSentence(lines[i] ?? '')).length;
  if (sentences >= Math.max(SHORTEST_STORY, 0.8 * story) && end - story >= HEADLINES_AFTER) end = story;
  dropAuthors();
  return kept.slice(0, end);
}
