import { overlaps } from '../../text/span';
import { daysBetween, isDay } from './days';
import type { Item } from './items';

export type NoteReason = 'timezone' | 'rounded' | 'early' | 'plan' | 'precision' | 'other';

/** Why a note differs and is not a conflict, read from its values: the analysis names severity and values only. */
export function noteReason(item: Item): NoteReason {
  const finding = item.finding;
  if (finding?.kind === 'date') {
    if (!isDay(finding.claimed)) return 'precision';
    if (isDay(finding.known) && Math.abs(daysBetween(finding.known, finding.claimed)) === 1)
      return 'timezone';
    return item.claim?.modality === 'planned' ? 'plan' : 'other';
  }
  if (finding?.kind === 'figure') {
    const quantity = item.claim?.quantities.find((candidate) => overlaps(candidate, finding));
    return quantity?.mod !== undefined || isRound(Number(finding.claimed)) ? 'rounded' : 'early';
  }
  return finding?.kind === 'duration' ? 'rounded' : 'other';
}

/** Two significant digits at most: 500, 1.200, 490. */
const isRound = (value: number): boolean =>
  Number.isFinite(value) && value >= 100 && /^\d{1,2}0+$/.test(String(value));
