import { isAuthorLine } from './author-line';
import { isByline, isDateLine } from './date-line';
import { type FurnitureKind, furnitureKind } from './furniture';
import { endsLikeSentence, isHeadline, isStory, isTeaser } from './lines';

/** Lines of the story after which links without a label may end it; a label ("Tin cùng chuyên mục") needs one alone. */
const SHORTEST_STORY = 3;
/** Lines after a head that show what stands under it. */
const LOOK_AHEAD = 40;
/** So many headlines in a row after the last sentence are links to other stories. */
const HEADLINES_AFTER = 3;
/** A sentence told again so few lines later is one that a page holds twice, for wide and narrow screens. */
const REPEATED_WITHIN = 3;

interface Content {
  headlines: number;
  /** Paragraphs without a headline above them: a teaser has one. */
  paragraphs: number;
  lines: number;
}

/** What stands in lines, below the headlines at their top. */
function contentOf(lines: readonly string[]): Content {
  const content: Content = { headlines: 0, paragraphs: 0, lines: 0 };
  let above = true;
  let begun = false;
  for (const line of lines) {
    if (furnitureKind(line) !== null) continue;
    const headline = isHeadline(line);
    if (!begun && headline) continue;
    begun = true;
    content.lines++;
    if (headline) content.headlines++;
    else if (isStory(line) && above) content.paragraphs++;
    above = !headline;
  }
  return content;
}

/** Whether what stands under a head, or after links, are other stories; under a list's head a doubtful case is one. */
function areOtherStories(lines: readonly string[], underList: boolean): boolean {
  const { headlines, paragraphs, lines: all } = contentOf(lines);
  return underList && headlines > 0 ? paragraphs <= headlines : paragraphs < Math.max(1, all / 4);
}

/** The last of the headlines in a row behind a line; the line itself when none is. */
function lastHeadlineAfter(lines: readonly string[], at: number): number {
  let last = at;
  while (last + 1 < lines.length && isHeadline(lines[last + 1] ?? '')) last++;
  return last;
}

const isHead = (kind: FurnitureKind | null): kind is 'box' | 'list' | 'end' =>
  kind === 'box' || kind === 'list' || kind === 'end';

/** Whether a head in line `at` ends the story for good, of which so many lines were read. */
function ends(lines: readonly string[], at: number, kind: 'box' | 'list' | 'end', story: number): boolean {
  const below = lines.slice(at + 1, at + 1 + LOOK_AHEAD);
  if (story > 0 && areOtherStories(below, kind !== 'box')) return true;
  // Tags and comments end a story for good; at the top of a page they are counters and links to what is below.
  return kind === 'end' && contentOf(below).paragraphs < story;
}

/** Indexes of the lines that belong to the story; where furniture begins for good, they end. */
function storyIndexes(lines: readonly string[], title: string): number[] {
  const kept: number[] = [];
  let story = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const kind = furnitureKind(line);
    if (isHead(kind)) {
      if (ends(lines, i, kind, story)) break;
      // Headlines under an inner box ("Tin liên quan") go with it, up to the next sentence of the story.
      if (kind !== 'end') i = lastHeadlineAfter(lines, i);
    }
    if (kind !== null || line === title || isDateLine(line)) continue;
    // A picture's description and the headline beside it: the same words twice begin a list of other stories.
    if (line === lines[i + 1] && isHeadline(line)) {
      if (story >= SHORTEST_STORY && areOtherStories(lines.slice(i + 2, i + 2 + LOOK_AHEAD), false)) break;
      i++;
    }
    if (story === 0 && (isAuthorLine(line) || isByline(line))) continue;
    if (isStory(line)) {
      if (lines.indexOf(line, Math.max(0, i - REPEATED_WITHIN)) < i) continue;
      story++;
    }
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
