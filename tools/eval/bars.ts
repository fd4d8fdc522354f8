/** What score.mjs prints with --json, as far as the bars read it. */
export interface Figures {
  relevance: { accuracy: number | null };
  times: { relaxed: { f1: number }; strict: { f1: number }; value: { f1: number } };
  links: { recallAt1: number | null; recallAt3: number | null; precisionOfSame: number | null };
  conflicts: { precision: number | null; recall: number | null };
  clean: { falseAlarms: number };
  furniture: { predictions: number };
}

interface Bar {
  set: 'docs' | 'seeds' | 'catalogue';
  name: string;
  least: number;
  figure: (figures: Figures) => number | null;
}

/** The least that the evaluation must reach; raised as the engine gets better, never lowered. */
export const BARS: readonly Bar[] = [
  { set: 'docs', name: 'relevance', least: 0.95, figure: ({ relevance }) => relevance.accuracy },
  { set: 'docs', name: 'times, value F1', least: 0.85, figure: ({ times }) => times.value.f1 },
  { set: 'docs', name: 'links, recall@1', least: 0.75, figure: ({ links }) => links.recallAt1 },
  { set: 'docs', name: 'conflicts, precision', least: 0.85, figure: ({ conflicts }) => conflicts.precision },
  { set: 'docs', name: 'conflicts, recall', least: 0.4, figure: ({ conflicts }) => conflicts.recall },
  {
    set: 'seeds',
    name: 'no prediction in page furniture',
    least: 1,
    figure: ({ furniture }) => (furniture.predictions === 0 ? 1 : 0),
  },
  { set: 'catalogue', name: 'times, value F1', least: 0.85, figure: ({ times }) => times.value.f1 },
];
