import { entityById } from '../../../lib/entities/gazetteer';
import { each } from './problem';

/** Participants and places that the gazetteer lacks, are named twice, or are no places. */
export const entities = each(({ participants, places }) => [
  ...[...participants, ...places].filter((id) => !entityById(id)).map((id) => `unknown entity ${id}`),
  ...places
    .filter((id) => !['place', 'state', undefined].includes(entityById(id)?.kind))
    .map((id) => `${id} is no place`),
  ...[participants, places]
    .flatMap((list) => list.filter((id, index) => list.indexOf(id) !== index))
    .map((id) => `${id} twice`),
]);
