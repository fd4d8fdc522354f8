import type { ExtractedClaim } from '../../claims/claim-of';
import { entityById, stateOf } from '../../entities/gazetteer';
import { recogniseEntities } from '../../entities/recognise';
import type { EntityId } from '../../entities/types';
import type { Quantity } from '../../events/types';

/** "Ông Trump nói khoảng một giờ" beside the Kremlin's hour and a half: two accounts, not a slip. */
export function isOthersAccount({ attribution }: ExtractedClaim, { by }: Quantity): boolean {
  if (attribution === null || by === undefined || !entityById(attribution)) return false;
  const side = (id: EntityId): EntityId => stateOf(id) ?? id;
  return !recogniseEntities(by).some(({ entity }) => side(entity) === side(attribution));
}
