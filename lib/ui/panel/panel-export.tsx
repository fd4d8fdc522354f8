import { EXPORT_FORMATS, type AnalysisFormat } from '../export/formats';
import { useSurfaceWords } from '../use-surface-words';

/** The comparison as a file: to read, to count, to compute with. */
export function PanelExport({ onExport }: { onExport: (format: AnalysisFormat) => void }) {
  const words = useSurfaceWords();
  return (
    <p class="PanelExport">
      {words.text('export.label')}{' '}
      {EXPORT_FORMATS.map(({ format, name }) => (
        <button
          key={format}
          type="button"
          class="TextButton"
          aria-label={words.text('export.as', { name })}
          onClick={() => onExport(format)}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
