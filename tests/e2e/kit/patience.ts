/**
 * How long a test waits for what must come, in ms. A wait ends as soon as it is there, so this costs a failing test alone;
 * and filling the store, one to two seconds here, was seen to take eight while others kept the disk busy.
 */
export const PATIENCE_MS = 30_000;

/** For the waits of the drivers and of vitest. */
export const PATIENCE = { timeout: PATIENCE_MS };
