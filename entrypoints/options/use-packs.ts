import { useEffect, useState } from 'preact/hooks';
import { withEventStore } from '../../lib/events/idb/store';
import { listPacks } from '../../lib/events/idb/packs';
import { EventStoreError } from '../../lib/events/store-error';
import { askAgain } from '../../lib/ui/ask-again';
import { noPacks, type PackError, type PacksState } from '../../lib/ui/options/pack-state';
import type { PackActions } from '../../lib/ui/options/packs';
import { packActions } from './pack-actions';

/** How often an empty store is asked again while the worker fills it. */
const AGAIN_MS = 400;

const codeOf = (error: unknown): PackError =>
  error instanceof EventStoreError && error.code !== 'damaged-pack' ? error.code : 'other';

/** The packs of the store as they are now; the store is let go of at once. */
const storedPacks = (): Promise<Pick<PacksState, 'packs' | 'beside'>> =>
  withEventStore(async (store) => ({ packs: await listPacks(store), beside: store.beside() }));

/** The packs of the store and what the reader may do with them. */
export function usePacks(): { state: PacksState; actions: PackActions; refresh: () => void } {
  const [state, setState] = useState<PacksState>(noPacks);
  const change = (part: Partial<PacksState>): void => setState((before) => ({ ...before, ...part }));
  /** Every step ends in a list that is up to date, or in words that say why it did not work. */
  const step = (work: () => Promise<PacksState['done']>): void => {
    void work()
      .then(async (done) => change({ ...(await storedPacks()), done }))
      .catch((error: unknown) => change({ done: { error: codeOf(error) }, chosen: null }));
  };

  useEffect(
    () =>
      askAgain(async (ended) => {
        const found = await storedPacks().catch((error: unknown) => ({ done: { error: codeOf(error) } }));
        if (!ended()) change(found);
        return 'packs' in found && found.packs?.length === 0;
      }, AGAIN_MS),
    [],
  );

  return { state, actions: packActions(state.chosen, change, step), refresh: () => step(async () => null) };
}
