import type { Item } from './items';
import { type NoteReason, told } from './told';

/** Why a note differs and is not a conflict: what the analysis says, never a guess from the values. */
export const noteReason = ({ finding }: Item): NoteReason | 'other' =>
  (finding && told(finding.message).reason) ?? 'other';
