import { useState } from 'preact/hooks';
import { useSurfaceWords } from '../use-surface-words';

export interface DiagnosticsProps {
  text: string;
  /** Rejects where the browser keeps the clipboard to itself: the text can still be selected. */
  onCopy: (text: string) => Promise<void>;
}

/** What a bug report needs, shown before it is copied. */
export function Diagnostics({ text, onCopy }: DiagnosticsProps) {
  const words = useSurfaceWords();
  const [copied, setCopied] = useState('');
  return (
    <div class="Stack">
      <pre class="Diagnostics" tabIndex={0} lang="en" aria-label={words.text('options.diagnostics')}>
        {text}
      </pre>
      <div class="row">
        <span class="grow" />
        <button
          type="button"
          class="Button"
          aria-live="polite"
          onClick={() =>
            void onCopy(text).then(
              () => setCopied(text),
              () => undefined,
            )
          }
        >
          {words.text(copied === text ? 'action.copied' : 'options.diagnostics.copy')}
        </button>
      </div>
    </div>
  );
}
