import type { PackProblem } from '../../events/pack/problems';
import type { PackPreview } from '../../events/idb/packs';
import { useSurfaceWords } from '../use-surface-words';
import type { ChosenFile } from './pack-state';

interface Props {
  chosen: ChosenFile;
  onImport: () => void;
  onCancel: () => void;
}

/** A chosen file before it comes into the store: what it would change, what of it cannot be used. */
export function PackImport({ chosen, onImport, onCancel }: Props) {
  const words = useSurfaceWords();
  if (chosen.step === 'reading')
    return (
      <p class="meta" role="status">
        {words.text('options.packs.reading', { file: chosen.file })}
      </p>
    );
  const { inspected, file } = chosen;
  const { pack } = inspected;
  const empty = !pack || pack.events.length + (pack.reports?.length ?? 0) === 0;
  const usable = !empty && chosen.step !== 'refused';
  return (
    <section class="PackImport" aria-live="polite">
      {chosen.step === 'refused' || !pack ? (
        <p>{words.text('options.packs.refused', { file })}</p>
      ) : (
        <>
          <h3>{words.text('options.packs.preview', { name: pack.name, version: pack.version })}</h3>
          <p class="meta">{words.text('options.packs.preview.from', { file, licence: pack.licence })}</p>
          <Changes preview={chosen.preview} />
        </>
      )}
      {inspected.bad > 0 && <p>{words.text('options.packs.preview.bad', { n: inspected.bad })}</p>}
      <Problems problems={inspected.problems} />
      {empty && pack && <p>{words.text('options.packs.preview.none')}</p>}
      <div class="row">
        <span class="grow" />
        <button type="button" class="TextButton" onClick={onCancel}>
          {words.text(usable ? 'options.packs.cancel' : 'options.packs.close')}
        </button>
        {usable && (
          <button
            type="button"
            class="Button Button--main"
            disabled={chosen.step === 'importing'}
            onClick={onImport}
          >
            {words.text(chosen.step === 'importing' ? 'options.packs.importing' : 'options.packs.import')}
          </button>
        )}
      </div>
    </section>
  );
}

function Changes({ preview }: { preview: PackPreview }) {
  const words = useSurfaceWords();
  const { added, changed, same, removed } = preview.events;
  return (
    <>
      <p>
        {words.text('options.packs.preview.events', { added, changed, same })}{' '}
        {preview.reports > 0 && words.text('options.packs.preview.reports', { n: preview.reports })}
      </p>
      {preview.replaces !== null && (
        <p>
          {words.text('options.packs.preview.replaces', { version: preview.replaces })}{' '}
          {removed > 0 && words.text('options.packs.preview.removed', { n: removed })}
        </p>
      )}
      {preview.examples.length > 0 && (
        <ul class="meta">
          {preview.examples.map(({ id, title, change }) => (
            <li key={id}>
              {words.text(`options.packs.change.${change}`)}: {title}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const SHOWN = 8;

function Problems({ problems }: { problems: readonly PackProblem[] }) {
  const words = useSurfaceWords();
  if (problems.length === 0) return null;
  return (
    <ul class="meta">
      {problems.slice(0, SHOWN).map(({ path, kind }, index) => (
        <li key={`${path} ${index}`}>
          {path === ''
            ? words.text(`options.packs.problem.${kind}`)
            : words.text('options.packs.problem', {
                path,
                problem: words.text(`options.packs.problem.${kind}`),
              })}
        </li>
      ))}
      {problems.length > SHOWN && <li>{words.text('options.packs.preview.more')}</li>}
    </ul>
  );
}
