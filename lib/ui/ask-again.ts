/**
 * Asks at once, and again after a pause of so many ms as long as the answer says that it may still change.
 * @param ask gives whether to ask again; it looks at `ended` before it shows what it found.
 * @returns what ends it, as an effect of a component wants.
 */
export function askAgain(ask: (ended: () => boolean) => Promise<boolean>, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const turn = async (): Promise<void> => {
    const again = await ask(() => ended);
    if (again && !ended) timer = setTimeout(() => void turn(), pause);
  };
  void turn();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
