import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { analyse } from '../../lib/analysis/analyse';
import { extractArticle } from '../../lib/article/extract';
import { articleFromJson } from '../../lib/article/from-json';
import { passesGate } from '../../lib/article/gate';
import { articleFromText } from '../../lib/article/plain-text';
import { findStory } from '../../lib/article/readable';
import { memoryStore } from '../../lib/events/memory/store';
import { inspectPack, inspectPackFile } from '../../lib/events/pack/inspect';
import { readPack } from '../../lib/events/pack/read-pack';
import type { EventPack, EventStore } from '../../lib/events/types';
import {
  readArticle,
  readBackgroundRequest,
  readPageRequest,
  readPortToPage,
} from '../../lib/platform/read-messages';
import { readPageState, readPortToPanel } from '../../lib/platform/read-page-state';
import type { PageState } from '../../lib/platform/messages';
import { settingsFrom } from '../../lib/platform/settings';
import { exportAnalysis } from '../../lib/ui/export/export-analysis';
import { EXPORT_FORMATS } from '../../lib/ui/export/formats';
import { sampleAnalysis } from '../fixtures/analysis';
import { vi } from '../ui/words-of-tests';
import { near } from './grafts';
import { anything, article, html, text } from './inputs';
import { mustBeSound } from './sound';

/** One kind of input, and what must hold of each. */
export interface Kind {
  name: string;
  /** Part of all inputs that are of this kind. */
  share: number;
  property: fc.IAsyncProperty<[unknown]>;
}

/** Slower than this in milliseconds is as bad as a crash; inputs are short. */
const SLOW = 4000;
const NOW = Date.parse('2026-01-01T00:00:00Z');
const PAGE = 'https://vnexpress.net/nga-ukraine-trao-doi-tu-binh-4930001.html';

async function inTime(work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  if (took > SLOW) throw new Error(`took ${Math.round(took)} ms`);
}

const kind = <T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  check: (input: T) => Promise<void>,
): Kind => ({
  name,
  share,
  property: fc.asyncProperty(arbitrary, (input) => inTime(() => check(input))) as Kind['property'],
});

/** What a reader of messages gives is read the same again: nothing slips through at a second door. */
function mustBeStable(read: (value: unknown) => unknown, value: unknown): void {
  const once = read(value);
  if (once === null) return;
  if (JSON.stringify(read(once)) !== JSON.stringify(once))
    throw new Error('read differently the second time');
}

/** What the panel does with a state that it let in: lists and exports of it, without a throw. */
function mustBeDrawable(state: PageState | null): void {
  if (state?.status !== 'analysed') return;
  for (const { format } of EXPORT_FORMATS) exportAnalysis(vi, state.analysis, format);
}

export function kindsOf(bundle: EventPack): Kind[] {
  const store: EventStore = memoryStore([bundle]);
  const records = bundle.events.filter((_, index) => index % 97 === 0);
  const packs: EventPack[] = records.map((event, index) => ({
    schema: 1,
    name: `gói ${index}`,
    version: '1',
    licence: 'CC-BY-4.0',
    events: [event, ...records.slice(index + 1, index + 3)],
    reports: (bundle.reports ?? []).slice(index, index + 2),
  }));
  const page = {
    title: 'Nga và Ukraine trao đổi 84 tù binh',
    paragraphs: ['Ngày 15/8, hai bên trao đổi 84 tù binh.'],
  };
  const told = {
    url: PAGE,
    publisher: 'vnexpress.net',
    publishedAt: '2025-08-26T08:40:00+07:00',
    publishedBasis: 'metadata' as const,
    ...page,
  };
  const states = [
    { status: 'analysed', analysis: sampleAnalysis, names: { russia: 'Nga' } },
    { status: 'irrelevant', analysis: sampleAnalysis },
    { status: 'error', message: 'no room' },
    { type: 'state', state: { status: 'analysed', analysis: sampleAnalysis } },
    { type: 'in-view', claim: 'c1' },
  ];
  const messages = [
    { type: 'analyse', article: told },
    { type: 'load-script', script: 'card' },
    { type: 'go-to', span: { start: 3, end: 9 } },
    { type: 'step', direction: 'next', findings: true },
    { type: 'retry' },
    {
      language: 'vi',
      quietness: 'all',
      quietnessOf: { 'vnexpress.net': 'badge' },
      hiddenOutlets: ['vov.vn'],
      offSites: [],
    },
  ];
  return [
    kind('text', 0.4, article, async (input) => mustBeSound(await analyse(input, store), input)),
    kind('plain text', 0.05, text(60), async (input) => {
      const read = articleFromText(input);
      mustBeSound(await analyse(read, store), read);
    }),
    kind('HTML', 0.1, html, async (input) => {
      const { document } = parseHTML(input) as unknown as { document: Document };
      // Of a page that is one open comment linkedom makes no element at all; a browser always makes one.
      if (!document.documentElement) return;
      passesGate(document, PAGE);
      const found = extractArticle(document, PAGE, NOW, findStory);
      if (!found) return;
      mustBeSound(await analyse(found.article, store), found.article);
      const length = found.article.title.length;
      found.map.offsetAt(document, 0);
      if (found.article.paragraphs.some((paragraph) => paragraph.includes('\n')))
        throw new Error('a paragraph is one line');
      if (length > 0 && found.article.title.includes('\n')) throw new Error('a title is one line');
    }),
    kind('packs', 0.2, fc.oneof({ weight: 5, arbitrary: near(packs) }, anything), async (input) => {
      const read = readPack(input);
      const { pack } = inspectPack(input);
      if (read.ok && pack === null) throw new Error('two readers of packs disagree');
      if (!pack) return;
      mustBeSound(await analyse(told, memoryStore([pack])), told);
    }),
    kind('pack files', 0.1, fc.tuple(near(packs), fc.nat(), text(2)), async ([value, at, wound]) => {
      // Only what JSON can write can be in a file.
      const file =
        JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? 0 : inner)) ?? '';
      inspectPackFile(file);
      inspectPackFile(file.slice(0, at % (file.length + 1)) + wound + file.slice(at % (file.length + 1)));
    }),
    kind(
      'states of a page',
      0.05,
      fc.oneof({ weight: 5, arbitrary: near(states) }, anything),
      async (input) => {
        for (const read of [readPageState, readPortToPanel]) mustBeStable(read, input);
        mustBeDrawable(readPageState(input));
      },
    ),
    kind('messages', 0.1, fc.oneof(near(messages), anything), async (input) => {
      for (const read of [readArticle, readBackgroundRequest, readPageRequest, readPortToPage])
        mustBeStable(read, input);
      for (const read of [readPageState, readPortToPanel]) mustBeStable(read, input);
      mustBeStable(settingsFrom, input);
      const read = articleFromJson(input);
      if (read.ok) mustBeSound(await analyse(read.article, store), read.article);
    }),
  ];
}
