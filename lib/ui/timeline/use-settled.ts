import { useEffect, useState } from 'preact/hooks';

/** The value once it has stayed the same for a while: lists and labels need not follow every pixel of a drag. */
export function useSettled<T>(value: T, afterMs: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}
