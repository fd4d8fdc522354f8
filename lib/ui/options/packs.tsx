import { useRef } from 'preact/hooks';
import type { ExportFormat } from '../../events/pack/export';
import type { PackRow } from '../../events/rows/rows';
import { monthNumber } from '../dates';
import { useSurfaceWords } from '../use-surface-words';
import { ExportButtons } from './export-buttons';
import { PackImport } from './pack-import';
import type { PacksState } from './pack-state';

export interface PackActions {
  onChoose: (file: File) => void;
  onImport: () => void;
  onCancel: () => void;
  onRemove: (pack: PackRow) => void;
  onExport: (pack: PackRow, format: ExportFormat) => void;
}

export interface PacksProps {
  state: PacksState;
  actions: PackActions;
}

/** The packs of the store: what each is, taking one out, writing one to a file, adding one from a file. */
export function Packs({ state, actions }: PacksProps) {
  const words = useSurfaceWords();
  const input = useRef<HTMLInputElement>(null);
  const { packs, beside, chosen, done } = state;
  return (
    <div class="Stack">
      {beside && <p class="meta">{words.text('options.packs.beside')}</p>}
      <ul class="SiteList">
        {packs === undefined || packs.length === 0 ? (
          <li>
            <span class="grow">
              {words.text('options.packs.bundled')} <small>{words.text('options.packs.filling')}</small>
            </span>
          </li>
        ) : (
          packs.map((pack) => <Pack key={pack.pack} pack={pack} actions={actions} />)
        )}
      </ul>
      {chosen && <PackImport chosen={chosen} onImport={actions.onImport} onCancel={actions.onCancel} />}
      <div class="row">
        <p class="grow meta" role="status">
          {done &&
            ('error' in done ? words.text(`options.packs.error.${done.error}`) : doneText(words, done))}
        </p>
        <button type="button" class="Button" onClick={() => input.current?.click()}>
          {words.text('options.packs.add')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again after it was changed.
            currentTarget.value = '';
            if (file) actions.onChoose(file);
          }}
        />
      </div>
    </div>
  );
}

const doneText = (
  words: ReturnType<typeof useSurfaceWords>,
  { what, name }: { what: 'imported' | 'removed'; name: string },
): string => words.text(`options.packs.${what}`, { name });

function Pack({ pack, actions }: { pack: PackRow; actions: PackActions }) {
  const words = useSurfaceWords();
  const name = pack.source === 'bundled' ? words.text('options.packs.bundled') : pack.name;
  const counts = [
    pack.events > 0 &&
      words.text('options.packs.counts.events', {
        n: pack.events,
        from: monthNumber(words, pack.from),
        to: monthNumber(words, pack.to),
      }),
    pack.reports > 0 && words.text('options.packs.counts.reports', { reports: pack.reports }),
  ]
    .filter((part) => part !== false)
    .join('; ');
  return (
    <li class="Pack">
      <div class="grow">
        {name} <small>{counts}</small>
        {pack.hides > 0 && <small>{words.text('options.packs.hides', { n: pack.hides })}</small>}
        <p class="meta">
          {words.text('options.packs.details', { version: pack.version, licence: pack.licence })}
          {/* The bundled pack is versioned by its checksum. */}
          {pack.checksum !== pack.version && (
            <> · {words.text('options.packs.checksum', { checksum: pack.checksum })}</>
          )}
        </p>
        <p class="meta">
          <ExportButtons name={name} onExport={(format) => actions.onExport(pack, format)} />
        </p>
      </div>
      {pack.source === 'file' && (
        <button
          type="button"
          class="TextButton"
          aria-label={words.text('options.packs.remove.label', { name })}
          onClick={() => actions.onRemove(pack)}
        >
          {words.text('options.packs.remove')}
        </button>
      )}
    </li>
  );
}
