import { withoutRejected } from '../../lib/analysis/rejected';
import type { Article } from '../../lib/article/article';
import type { BackgroundReply } from '../../lib/platform/messages';
import type { SenderTab } from '../../lib/platform/messaging';
import { readRejections } from '../../lib/platform/rejections';
import { analysisOf } from './analyses';
import { keepRead } from './shelf';

/** Analyses the article of a tab as its reader has set matches aside; what is kept comes behind the answer. */
export async function answerAnalysis(
  article: Article,
  { isPrivate }: SenderTab,
): Promise<BackgroundReply<'analyse'>> {
  const [{ analysis: whole, names }, rejections] = await Promise.all([
    analysisOf(article, { keep: !isPrivate }),
    readRejections(),
  ]);
  if (!isPrivate) void keepRead(whole);
  return { ok: true, analysis: withoutRejected(whole, rejections), names };
}
