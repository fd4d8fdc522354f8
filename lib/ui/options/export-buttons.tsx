import type { ExportFormat } from '../../events/pack/export';
import { useSurfaceWords } from '../use-surface-words';

const FORMATS: readonly ExportFormat[] = ['pack', 'csv', 'json'];

/** "Xuất: gói CSV JSON" for a pack or a selection of this name. */
export function ExportButtons({
  name,
  onExport,
}: {
  name: string;
  onExport: (format: ExportFormat) => void;
}) {
  const words = useSurfaceWords();
  return (
    <span class="ExportButtons">
      {words.text('options.packs.export')}{' '}
      {FORMATS.map((format) => {
        const label = words.text(`options.packs.export.${format}`);
        return (
          <button
            key={format}
            type="button"
            class="TextButton"
            aria-label={words.text('options.packs.export.label', { name, format: label })}
            onClick={() => onExport(format)}
          >
            {label}
          </button>
        );
      })}
    </span>
  );
}
