import type { EntityId } from '../entities/types';
import type { EventType } from '../events/types';
import type { Span } from '../text/span';

export type Modality = 'happened' | 'planned' | 'denied' | 'hypothetical' | 'background';

export interface ClaimQuantity extends Span {
  value: number;
  unit: string;
  what: string;
  mod?: 'about' | 'more' | 'less';
}

/** A clause of the page that reports one happening, before it is held against the store. */
export interface ClaimCore extends Span {
  id: string;
  type: EventType | null;
  participants: EntityId[];
  place: EntityId | null;
  /** Indexes into the analysis' times. */
  times: number[];
  quantities: ClaimQuantity[];
  ordinal: { n: number; of: string } | null;
  modality: Modality;
  attribution: string | null;
}
