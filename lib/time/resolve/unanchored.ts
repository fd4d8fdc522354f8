import type { Context, Resolved } from './context';

const isNear = (value: string, day: string): boolean => day.startsWith(value.slice(0, day.length));

function direction({ value, basis }: Resolved, { day }: Context): string {
  if (basis === 'previous') return 'PAST_REF';
  if (isNear(value, day)) return 'PRESENT_REF';
  return value > day ? 'FUTURE_REF' : 'PAST_REF';
}

/**
 * "Hôm qua", "tuần trước", "thứ Ba" on a page whose day nothing tells: gone, at hand or to come, but no day. What states
 * its month or day keeps them, and a year only for want of one.
 */
export function unanchored(resolved: Resolved, context: Context): Resolved {
  const { type, basis, certain } = resolved;
  const isDated = type === 'date' || type === 'time';
  const states = certain.year || certain.month || certain.day;
  const follows = basis === 'previous' && context.previous !== null;
  if (context.reference.value !== null || !isDated || states || follows || basis === 'explicit')
    return resolved;
  return { type: 'vague', value: direction(resolved, context), basis, certain };
}
