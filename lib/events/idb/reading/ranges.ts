const AFTER_EVERY_DAY = '\uffff';

/** Keys from one to another; none when they stand upside down, where IndexedDB would throw. */
export const keys = (from: string, to: string): IDBKeyRange | null =>
  from <= to ? IDBKeyRange.bound(from, to) : null;

export const days = (prefix: string, from = '', to = AFTER_EVERY_DAY): IDBKeyRange | null =>
  keys(`${prefix}|${from}`, `${prefix}|${to}`);
