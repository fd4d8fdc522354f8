import { entityById, holdersOf } from '../../entities/gazetteer';
import { surelyCovers } from '../../entities/terms';
import type { Role } from '../../entities/types';
import { isRoleOf, type Office } from './office-title';

/** The role in which a person surely holds an office on an ISO day. */
export const sureRole = (person: string, office: Office, day: string): Role | undefined =>
  entityById(person)?.roles?.find((role) => isRoleOf(role, office) && surelyCovers(role, day));

/** Who holds an office of a state or body on an ISO day; a chancellor heads a government. */
export const heldBy = ({ id }: Office, of: string, day: string): string[] => [
  ...holdersOf(id, of, day),
  ...(id === 'prime-minister' ? holdersOf('chancellor', of, day) : []),
];
