import type { Article } from '../../lib/article/article';
import type { PageState } from '../../lib/platform/messages';
import { askBackground } from '../../lib/platform/messaging';

/** Has the background analyse an article, and gives the state that its page is in then; never rejects. */
export async function askAnalysis(article: Article): Promise<PageState> {
  try {
    const reply = await askBackground({ type: 'analyse', article });
    if (!reply.ok) return { status: 'error', message: reply.error };
    const { analysis, names } = reply;
    return analysis.relevant ? { status: 'analysed', analysis, names } : { status: 'irrelevant', analysis };
  } catch (error) {
    return { status: 'error', message: String(error) };
  }
}
