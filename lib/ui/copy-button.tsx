import { useCardWords } from './use-card-words';

/** Says "Đã chép" for a moment in the place of its own words; no toast. */
export function CopyButton({ copied, onCopy }: { copied: boolean; onCopy: () => void }) {
  const words = useCardWords();
  return (
    <button type="button" class="TextButton" aria-live="polite" onClick={onCopy}>
      {words.text(copied ? 'action.copied' : 'action.copy')}
    </button>
  );
}
