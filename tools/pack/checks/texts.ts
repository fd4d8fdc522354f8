import { each } from './problem';

/** Titles longer than this do not fit the panel's row. */
const LONGEST_TITLE = 120;

/** Title and summary in both languages, the summary more than the title again. */
export const texts = each(({ title, summary }) => {
  const problems: string[] = [];
  if (!title.en) problems.push('no English title');
  if (!summary.en) problems.push('no English summary');
  if (summary.vi.trim() === title.vi.trim()) problems.push('the summary is the title again');
  for (const text of [title.vi, title.en ?? '']) {
    if (text.length > LONGEST_TITLE) problems.push(`a title of ${text.length} signs`);
  }
  return problems;
});
