import { useEffect, useState } from 'preact/hooks';
import { type StoredBytes, storedBytes } from '../../lib/platform/stored-data';

/** How much is stored; measured anew whenever one of the signs changes. */
export function useStoredBytes(signs: readonly unknown[]): StoredBytes | undefined {
  const [bytes, setBytes] = useState<StoredBytes>();
  useEffect(() => void storedBytes().then(setBytes), signs);
  return bytes;
}
