import { useEffect, useState } from 'preact/hooks';
import { type StoredBytes, storedBytes } from '../../lib/platform/stored-data';

/** How much is stored; measured anew whenever one of the signs changes. */
export function useStoredBytes(signs: readonly unknown[]): StoredBytes | undefined {
  const [bytes, setBytes] = useState<StoredBytes>();
  useEffect(() => {
    let wanted = true;
    void storedBytes().then((measured) => {
      if (wanted) setBytes(measured);
    });
    return () => {
      wanted = false;
    };
  }, signs);
  return bytes;
}
