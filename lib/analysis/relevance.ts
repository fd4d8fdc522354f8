import type { Article } from '../article/article';
import { endsLikeSentence } from '../article/lines';
import { RELEVANT, storyScore } from './story-topic';

/** How many paragraphs make the lead: before its sentences may stand a caption ("Ảnh: AFP") or a paper's mark ("(TTXVN) -"). */
const leading = ([first = '']: readonly string[]): number => (endsLikeSentence(first) ? 1 : 2);

/** How much an article is about the war, 0..1, and whether the extension would show anything for it. */
export function relevanceOf(
  article: Pick<Article, 'title' | 'paragraphs'>,
  language: string,
): { relevance: number; relevant: boolean } {
  const { title, paragraphs } = article;
  const length = leading(paragraphs);
  const lead = paragraphs.slice(0, length).join('\n');
  const body = paragraphs.slice(length).join('\n');
  const relevance = Math.round(storyScore(title, lead, body) * 1000) / 1000;
  return { relevance, relevant: language === 'vie' && relevance >= RELEVANT };
}
