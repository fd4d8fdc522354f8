import { sampleArticle } from '../../tools/demo/article';
import type { Article } from '../../lib/article/article';
import { cleanArticle } from '../fixtures/articles';
import { SAMPLE } from './sample-text';

/** Our own prose about the war, with claims, days and figures about as dense as in a long report of a paper. */
const PARAGRAPHS = [
  ...sampleArticle.paragraphs,
  ...cleanArticle.paragraphs,
  ...SAMPLE.split('\n').filter((line) => line !== ''),
];

/** The same words on another day of the month, so that no paragraph is told twice. */
const shifted = (paragraph: string, round: number): string =>
  paragraph.replace(
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g,
    (_all, day: string, month: string) => `${((Number(day) - 1 + round * 3) % 28) + 1}/${month}`,
  );

export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** An article of about so many words. */
export function grownArticle(words: number): Article {
  const paragraphs: string[] = [];
  for (let index = 0, told = 0; told < words; index += 1) {
    const paragraph = shifted(
      PARAGRAPHS[index % PARAGRAPHS.length] ?? '',
      Math.floor(index / PARAGRAPHS.length),
    );
    paragraphs.push(paragraph);
    told += wordsIn(paragraph);
  }
  return {
    url: 'https://vnexpress.net/bai-do-0000001.html',
    publisher: 'vnexpress.net',
    title: sampleArticle.title,
    publishedAt: sampleArticle.publishedAt,
    publishedBasis: 'metadata',
    paragraphs,
  };
}
