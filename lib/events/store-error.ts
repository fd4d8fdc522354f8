export type StoreErrorCode =
  /** The browser gives the extension no more room. */
  | 'quota'
  /** A later version of the extension wrote the store. */
  | 'newer-version'
  /** The pack is not what its own checksum says. */
  | 'damaged-pack'
  /** The browser refuses a store at all (private windows of some browsers, a broken profile). */
  | 'unavailable';

const MESSAGES: Record<StoreErrorCode, string> = {
  quota: 'No room left for the events: the browser refuses to store more.',
  'newer-version': 'The stored events were written by a later version of the extension.',
  'damaged-pack': 'The pack does not agree with its own checksum.',
  unavailable: 'The browser gives no database to the extension.',
};

/** What a caller of the store must expect; anything else is a bug. */
export class EventStoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(MESSAGES[code], cause === undefined ? undefined : { cause });
    this.name = 'EventStoreError';
    this.code = code;
  }
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

/** The expected error behind what IndexedDB threw, or that error itself. */
export function storeError(error: unknown): unknown {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return new EventStoreError('quota', error);
    case 'VersionError':
      return new EventStoreError('newer-version', error);
    case 'SecurityError':
    case 'UnknownError':
      return new EventStoreError('unavailable', error);
    default:
      return error;
  }
}

export const isNewerVersion = (error: unknown): boolean => nameOf(error) === 'VersionError';

/** The connection is gone or its object stores are: deleted or cleared by somebody else. */
export const isLostConnection = (error: unknown): boolean =>
  ['InvalidStateError', 'NotFoundError', 'AbortError'].includes(nameOf(error));
