import { useEffect, useState } from 'preact/hooks';
import { clearRejections, readRejections, watchRejections } from '../../lib/platform/rejections';

/** Whether the reader has set passages apart from their events, and a way to take all of it back. */
export function useSetAside(): { aside: boolean; onUndoAside: () => void } {
  const [aside, setAside] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const read = () => void readRejections().then(({ size }) => setAside(size > 0));
    watchRejections(read, ended.signal);
    read();
    return () => ended.abort();
  }, []);
  return { aside, onUndoAside: () => void clearRejections() };
}
