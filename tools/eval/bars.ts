import type { Figures } from './score';

interface Bar {
  set: 'docs' | 'seeds' | 'catalogue';
  name: string;
  least: number;
  figure: (figures: Figures) => number | null;
}

/** Links that a set asks for, and how many of them have their event first, or among the first three. */
type Links = Figures['links'];

/** Recall of the links of documents and real pages taken together. */
export const POOLED: readonly { name: string; least: number; share: (links: Links) => number | null }[] = [
  { name: 'links, recall@1', least: 0.92, share: ({ recallAt1 }) => recallAt1 },
  { name: 'links, recall@3', least: 0.97, share: ({ recallAt3 }) => recallAt3 },
];

/** A share over several sets, each by its number of links, 0..1. */
export function pooled(sets: readonly Links[], share: (links: Links) => number | null): number {
  const hits = sets.reduce((sum, links) => sum + links.gold * (share(links) ?? 0), 0);
  return hits / sets.reduce((sum, { gold }) => sum + gold, 0);
}

/** The least that the evaluation must reach; raised as the engine gets better, never lowered. */
export const BARS: readonly Bar[] = [
  { set: 'docs', name: 'relevance', least: 0.98, figure: ({ relevance }) => relevance.accuracy },
  { set: 'docs', name: 'times, relaxed F1', least: 0.97, figure: ({ times }) => times.relaxed.f1 },
  { set: 'docs', name: 'times, strict F1', least: 0.92, figure: ({ times }) => times.strict.f1 },
  { set: 'docs', name: 'times, value F1', least: 0.96, figure: ({ times }) => times.value.f1 },
  { set: 'docs', name: 'links, recall@1', least: 0.92, figure: ({ links }) => links.recallAt1 },
  {
    set: 'docs',
    name: 'links, precision of same',
    least: 0.94,
    figure: ({ links }) => links.precisionOfSame,
  },
  { set: 'docs', name: 'conflicts, precision', least: 0.95, figure: ({ conflicts }) => conflicts.precision },
  { set: 'docs', name: 'conflicts, recall', least: 0.85, figure: ({ conflicts }) => conflicts.recall },
  {
    set: 'docs',
    name: 'no false alarm in clean documents',
    least: 1,
    figure: ({ clean }) => (clean.falseAlarms === 0 ? 1 : 0),
  },
  { set: 'seeds', name: 'times, relaxed F1', least: 0.97, figure: ({ times }) => times.relaxed.f1 },
  { set: 'seeds', name: 'times, strict F1', least: 0.92, figure: ({ times }) => times.strict.f1 },
  { set: 'seeds', name: 'times, value F1', least: 0.96, figure: ({ times }) => times.value.f1 },
  {
    set: 'seeds',
    name: 'no prediction in page furniture',
    least: 1,
    figure: ({ furniture }) => (furniture.predictions === 0 ? 1 : 0),
  },
  { set: 'catalogue', name: 'times, value F1', least: 0.97, figure: ({ times }) => times.value.f1 },
  { set: 'catalogue', name: 'times, strict F1', least: 0.95, figure: ({ times }) => times.strict.f1 },
];
