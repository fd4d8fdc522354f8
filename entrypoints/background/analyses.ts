import { analyse } from '../../lib/analysis/analyse';
import { isAnalysis } from '../../lib/analysis/is-analysis';
import type { Analysis } from '../../lib/analysis/types';
import type { Article } from '../../lib/article/article';
import { entityById } from '../../lib/entities/gazetteer';
import { packsStamp } from '../../lib/events/idb/packs';
import { browserLanguage } from '../../lib/platform/extension';
import type { EntityNames } from '../../lib/platform/messages';
import { recall, remember } from '../../lib/platform/session-cache';
import { readSettings } from '../../lib/platform/settings';
import { localeOf } from '../../lib/ui/words';
import { eventStore } from './store';

/**
 * The analysis of an article in the reader's language; the same article is analysed once a session and set of packs,
 * unless nothing of it may be kept.
 */
export async function analysisOf(
  article: Article,
  { keep }: { keep: boolean },
): Promise<{ analysis: Analysis; names: EntityNames }> {
  const [{ language }, store] = await Promise.all([readSettings(), eventStore()]);
  const lang = localeOf(language, browserLanguage());
  const key = await hashOf(JSON.stringify([lang, await packsStamp(store), article]));
  const known = await recall(key);
  const analysis = isAnalysis(known) ? known : await analyse(article, store, { lang });
  if (keep && analysis !== known) void remember(key, analysis);
  return { analysis, names: namesIn(analysis, lang) };
}

function namesIn({ claims }: Analysis, lang: 'vi' | 'en'): EntityNames {
  const ids = new Set(claims.flatMap(({ participants, place }) => [...participants, place ?? '']));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const name = entityById(id)?.name[lang];
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
