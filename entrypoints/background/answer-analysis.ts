import { withoutRejected } from '../../lib/analysis/rejected';
import type { Article } from '../../lib/article/article';
import { showConflicts } from '../../lib/platform/badge';
import type { BackgroundReply } from '../../lib/platform/messages';
import type { SenderTab } from '../../lib/platform/messaging';
import { readRejections } from '../../lib/platform/rejections';
import { analysisOf } from './analyses';
import { keepRead } from './shelf';

/** Analyses the article of a tab as its reader has set matches aside; the badge and what is kept come behind the answer. */
export async function answerAnalysis(
  article: Article,
  { tabId, isPrivate }: SenderTab,
): Promise<BackgroundReply<'analyse'>> {
  const [{ analysis: whole, names }, rejections] = await Promise.all([
    analysisOf(article, { keep: !isPrivate }),
    readRejections(),
  ]);
  const analysis = withoutRejected(whole, rejections);
  const conflicts = analysis.findings.filter(({ severity }) => severity === 'conflict').length;
  void showConflicts(tabId, analysis.relevant ? conflicts : 0);
  if (!isPrivate) void keepRead(whole);
  return { ok: true, analysis, names };
}
