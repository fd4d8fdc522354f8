import { useEffect, useState } from 'preact/hooks';
import { withEventStore } from '../../lib/events/idb-store';
import { exportFile } from '../../lib/events/pack-export';
import { inspectPackFile } from '../../lib/events/pack-inspect';
import { importPack, listPacks, previewPack, removePack, storedPack } from '../../lib/events/packs';
import { EventStoreError } from '../../lib/events/store-error';
import { noPacks, type PackError, type PacksState } from '../../lib/ui/options/pack-state';
import type { PackActions } from '../../lib/ui/options/packs';
import { saveFile } from './save-file';

/** How often an empty store is asked again while the worker fills it. */
const AGAIN_MS = 400;

const codeOf = (error: unknown): PackError =>
  error instanceof EventStoreError && error.code !== 'damaged-pack' ? error.code : 'other';

/** The packs of the store and what the reader may do with them; the store is let go of after every step. */
export function usePacks(): { state: PacksState; actions: PackActions; refresh: () => void } {
  const [state, setState] = useState<PacksState>(noPacks);
  const change = (part: Partial<PacksState>): void => setState((before) => ({ ...before, ...part }));
  const look = (done: PacksState['done']): Promise<void> =>
    withEventStore(async (store) => change({ packs: await listPacks(store), beside: store.beside(), done }));
  /** Every step ends in a list that is up to date, or in words that say why it did not work. */
  const step = (work: () => Promise<PacksState['done']>): void => {
    void work()
      .then(look)
      .catch((error: unknown) => change({ done: { error: codeOf(error) }, chosen: null }));
  };

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      void withEventStore(async (store) => {
        const packs = await listPacks(store);
        change({ packs, beside: store.beside() });
        if (packs.length === 0) timer = setTimeout(ask, AGAIN_MS);
      }).catch((error: unknown) => change({ done: { error: codeOf(error) } }));
    };
    ask();
    return () => clearTimeout(timer);
  }, []);

  const actions: PackActions = {
    onChoose: (chosen) =>
      step(async () => {
        const file = chosen.name;
        change({ chosen: { step: 'reading', file }, done: null });
        const inspected = inspectPackFile(await chosen.text());
        const { pack } = inspected;
        if (!pack) change({ chosen: { step: 'refused', file, inspected } });
        else {
          const preview = await withEventStore((store) => previewPack(store, pack));
          change({ chosen: { step: 'preview', file, inspected, preview } });
        }
        return null;
      }),
    onImport: () =>
      step(async () => {
        const { chosen } = state;
        const pack = chosen?.step === 'preview' ? chosen.inspected.pack : null;
        if (!pack || chosen?.step !== 'preview') return null;
        change({ chosen: { ...chosen, step: 'importing' } });
        await withEventStore((store) => importPack(store, pack));
        change({ chosen: null });
        return { what: 'imported', name: pack.name };
      }),
    onCancel: () => change({ chosen: null }),
    onRemove: ({ pack, name }) =>
      step(async () => {
        await withEventStore((store) => removePack(store, pack));
        return { what: 'removed', name };
      }),
    onExport: ({ pack }, format) =>
      step(async () => {
        const stored = await withEventStore((store) => storedPack(store, pack));
        if (stored) saveFile(exportFile(stored, format));
        return null;
      }),
  };
  return { state, actions, refresh: () => step(async () => null) };
}
