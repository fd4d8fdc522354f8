/** Full-text indexes that a user would otherwise reach for, behind one interface; bundled as they ship. */
import { create, insertMultiple, search } from '@orama/orama';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { foldAccents } from '../../lib/text/fold';

export interface Entry {
  id: string;
  title: string;
  summary: string;
}

/** Ids of events, best first. */
export type Linker = (question: string) => Promise<string[]> | string[];

const wordsOf = (text: string): string[] => foldAccents(text).match(/[a-z0-9]+/g) ?? [];
const MOST = 3;

function miniSearch(entries: readonly Entry[]): Linker {
  const index = new MiniSearch<Entry>({ fields: ['title', 'summary'], tokenize: wordsOf });
  index.addAll(entries);
  return (question) =>
    index
      .search(question)
      .slice(0, MOST)
      .map(({ id }) => String(id));
}

function flexSearch(entries: readonly Entry[]): Linker {
  const index = new flexsearch.Index({ tokenize: 'strict', encode: wordsOf });
  entries.forEach(({ title, summary }, at) => void index.add(at, `${title} ${summary}`));
  return (question) =>
    (index.search(question, { limit: MOST, suggest: true }) as number[]).map((at) => entries[at]?.id ?? '');
}

async function orama(entries: readonly Entry[]): Promise<Linker> {
  const tokenizer = { language: 'vi', normalizationCache: new Map(), tokenize: wordsOf };
  const database = create({
    schema: { id: 'string', title: 'string', summary: 'string' } as const,
    components: { tokenizer },
  });
  await insertMultiple(database, [...entries]);
  return async (term) => {
    const { hits } = await search(database, { term, properties: ['title', 'summary'], limit: MOST });
    return hits.map(({ document }) => document.id);
  };
}

/** Every index over the same events. */
export const linkers = async (entries: readonly Entry[]): Promise<[name: string, linker: Linker][]> => [
  ['minisearch', miniSearch(entries)],
  ['flexsearch', flexSearch(entries)],
  ['Orama', await orama(entries)],
];
