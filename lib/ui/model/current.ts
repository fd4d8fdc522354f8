import type { Analysis } from '../../analysis/types';
import type { Item } from './items';

/**
 * The items that stand for the claim under the reader's eyes: its own, else (lists show a repeated event once) the
 * nearest one before it, else the first.
 */
export function currentItems(analysis: Analysis, items: readonly Item[], inView: string | null): Item[] {
  const claim = analysis.claims.find(({ id }) => id === inView);
  if (!claim) return [];
  const own = items.filter((item) => item.claim?.id === claim.id);
  if (own.length > 0) return own;
  const inOrder = [...items].sort((a, b) => a.mark.start - b.mark.start);
  const nearest = inOrder.filter(({ mark }) => mark.start <= claim.end).at(-1) ?? inOrder[0];
  return nearest ? [nearest] : [];
}
