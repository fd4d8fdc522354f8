import type { ParserInput } from './atom';
import { parsers } from './parsers';
import { takeApproximations } from './refiners/approximations';
import { dropLookAlikes } from './refiners/look-alikes';
import { merge } from './refiners/merge';
import { type Expression, joinRanges } from './refiners/ranges';
import { selectLongest } from './refiners/select';
import { scanner } from './scan';

const scan = scanner(parsers);

/** Parsers, then the refiners in their order: longest hit, one point from its parts, look-alikes out, ranges, approximators. */
export function expressionsOf(input: ParserInput): Expression[] {
  const { text, lower } = input;
  const atoms = selectLongest(scan(input));
  const expressions = joinRanges(dropLookAlikes(merge(atoms, text, lower), lower), lower);
  takeApproximations(expressions, lower);
  return expressions;
}
