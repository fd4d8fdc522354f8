import { cardCatalogues, type CardKey } from '../card-messages';

/** With what the page's value is compared. */
export const SIDES = ['earlier', 'later', 'source', 'calendar', 'article', 'publication'] as const;
export type Side = (typeof SIDES)[number];

/** Why a value differs and is no conflict. */
export const REASONS = ['timezone', 'night', 'rounded', 'early', 'plan', 'disputed'] as const;
export type NoteReason = (typeof REASONS)[number];

export interface Told {
  side: Side | null;
  reason: NoteReason | null;
}

/** "Số liệu khác với các bản tin trước (làm tròn); …" · "Figure differs from earlier reports (rounded); …" */
const FORM = /^.+? (?:khác với|differs from) (.+?)(?: \(([^()]*)\))?; /;

const { vi, en } = cardCatalogues;
const named = <T extends string>(names: readonly T[], key: (name: T) => CardKey, words?: string): T | null =>
  names.find((name) => words === vi[key(name)] || words === en[key(name)]) ?? null;

/** What a finding's message says beyond its fields, in either language; nulls for a message of another form. */
export function told(message: string): Told {
  const [, side, reason] = FORM.exec(message) ?? [];
  return {
    side: named(SIDES, (name) => `side.${name}`, side),
    reason: named(REASONS, (name) => `note.${name}`, reason),
  };
}
