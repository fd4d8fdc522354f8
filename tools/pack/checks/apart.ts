import pairs from './apart.json';

/** Records that look like one happening and are two, with the reason. */
export const APART: readonly { ids: string[]; why: string }[] = pairs;

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const known = new Set(APART.map(({ ids: [a = '', b = ''] }) => key(a, b)));

/** Whether somebody has looked at the two records and found them to be two happenings. */
export const apart = (a: string, b: string): boolean => known.has(key(a, b));
