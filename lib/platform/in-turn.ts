/**
 * A function that runs each piece of work once those given before it are over: what reads and then writes would
 * otherwise lose what another wrote in between. Work that fails is told to its own caller and holds up nobody.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
