import type { Analysis } from '../../lib/analysis/types';
import type { Article } from '../../lib/article/article';
import { publisherOf } from '../../lib/article/outlets';
import { askPage } from '../../lib/platform/ask-page';
import type { SenderTab } from '../../lib/platform/messaging';
import { finishPassage, showPassage } from '../../lib/platform/passage';
import { selectedText } from '../../lib/platform/run-in-page';
import { analysisOf } from './analyses';

/** Compares what the reader selected in a tab and shows it in the panel, which is being opened meanwhile. */
export async function comparePassage(
  { tabId, isPrivate }: SenderTab,
  told: string,
  url: string | null,
): Promise<void> {
  const asked = { id: crypto.randomUUID(), tabId };
  await showPassage({ ...asked, state: { status: 'loading' } });
  try {
    const { analysis, names } = await analysisOf(await passageArticle(tabId, told, url), {
      keep: !isPrivate,
    });
    await finishPassage({ ...asked, state: { status: 'analysed', analysis, names } });
  } catch (error) {
    await finishPassage({ ...asked, state: { status: 'error', message: String(error) } });
  }
}

/** The passage as an article of its page: "hôm qua" counts from the page's publication where that is known. */
async function passageArticle(tabId: number, told: string, url: string | null): Promise<Article> {
  const [page, selected] = await Promise.all([askPage(tabId, { type: 'page-state' }), selectedText(tabId)]);
  const around = page?.status === 'analysed' || page?.status === 'irrelevant' ? page.analysis : null;
  const published = around && publicationOf(around);
  return {
    url,
    publisher: publisherOf(url),
    title: '',
    publishedAt: published?.at ?? null,
    publishedBasis: published?.basis ?? null,
    paragraphs: (selected ?? told)
      .split(/\n+/)
      .map((line) => line.trim())
      .filter(Boolean),
  };
}

/** When a page says that it was published; an inferred day is none. */
function publicationOf({ publishedAt, reference: { basis } }: Analysis) {
  return publishedAt === null || basis === 'inferred' || basis === 'none' ? null : { at: publishedAt, basis };
}
