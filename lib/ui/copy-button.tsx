import { useState } from 'preact/hooks';
import { useCardWords } from './use-card-words';

/** Says "Đã chép" for two seconds in the place of its own words; no toast. */
export function CopyButton({ onCopy }: { onCopy: () => void }) {
  const words = useCardWords();
  const [done, setDone] = useState(false);
  const copy = () => {
    onCopy();
    setDone(true);
    setTimeout(() => setDone(false), 2000);
  };
  return (
    <button type="button" class="TextButton" aria-live="polite" onClick={copy}>
      {words.text(done ? 'action.copied' : 'action.copy')}
    </button>
  );
}
