import type { Article } from '../article/article';
import { RELEVANT, storyScore } from './story-topic';

/** How much an article is about the war, 0..1, and whether the extension would show anything for it. */
export function relevanceOf(
  article: Pick<Article, 'title' | 'paragraphs'>,
  language: string,
): { relevance: number; relevant: boolean } {
  const [lead = '', ...body] = article.paragraphs;
  const relevance = Math.round(storyScore(article.title, lead, body.join('\n')) * 1000) / 1000;
  return { relevance, relevant: language === 'vie' && relevance >= RELEVANT };
}
