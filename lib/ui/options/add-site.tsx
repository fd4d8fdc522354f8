import { useState } from 'preact/hooks';
import { hostFrom } from '../model/host';
import { useSurfaceWords } from '../use-surface-words';
import type { Added, SiteActions } from './sites-state';

/** A field for a site of the reader's own; the browser then asks whether the extension may read it. */
export function AddSite({ onAdd }: Pick<SiteActions, 'onAdd'>) {
  const words = useSurfaceWords();
  const [typed, setTyped] = useState('');
  const [ended, setEnded] = useState<{ how: Added | 'unreadable'; host: string } | null>(null);
  const add = (): void => {
    const host = hostFrom(typed);
    if (host === null) return setEnded({ how: 'unreadable', host: typed.trim() });
    // Nothing may come before this: the browser asks only in the turn of the reader's click.
    void onAdd(host).then((how) => {
      setEnded({ how, host });
      if (how === 'added') setTyped('');
    });
  };
  return (
    <form
      class="AddSite"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        <span>{words.text('options.sites.add.label')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="bao.example"
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setEnded(null);
          }}
        />
      </label>
      <button type="submit" class="Button" disabled={typed.trim() === ''}>
        {words.text('options.sites.add')}
      </button>
      <p class="meta" role="status">
        {ended && words.text(`options.sites.add.${ended.how}`, { host: ended.host })}
      </p>
    </form>
  );
}
