import { withEventStore } from '../../lib/events/idb/store';
import { exportFile } from '../../lib/events/pack/export';
import { inspectPackFile } from '../../lib/events/pack/inspect';
import { importPack, previewPack, removePack, storedPack } from '../../lib/events/idb/packs';
import type { ChosenFile, PacksState } from '../../lib/ui/options/pack-state';
import type { PackActions } from '../../lib/ui/options/packs';
import { saveFile } from '../../lib/ui/save-file';

/**
 * What the reader may do with the packs; the store is let go of after every step.
 * @param chosen the file that was chosen last.
 * @param change tells of what changed on the way.
 * @param step does a step's work, whose value tells what was done, and brings the list up to date.
 */
export function packActions(
  chosen: ChosenFile | null,
  change: (part: Partial<PacksState>) => void,
  step: (work: () => Promise<PacksState['done']>) => void,
): PackActions {
  return {
    onChoose: (file) =>
      step(async () => {
        change({ chosen: { step: 'reading', file: file.name }, done: null });
        change({ chosen: await inspected(file) });
        return null;
      }),
    onImport: () =>
      step(async () => {
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
}

/** A chosen file as the reader sees it before it comes into the store. */
async function inspected(file: File): Promise<ChosenFile> {
  const found = inspectPackFile(await file.text());
  const { pack } = found;
  if (!pack) return { step: 'refused', file: file.name, inspected: found };
  const preview = await withEventStore((store) => previewPack(store, pack));
  return { step: 'preview', file: file.name, inspected: found, preview };
}
