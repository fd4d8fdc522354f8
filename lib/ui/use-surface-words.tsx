import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SurfaceWords } from './messages';
import { CardWordsProvider } from './use-card-words';

const SurfaceContext = createContext<SurfaceWords | null>(null);

/** Gives panel, popup or options their words, and the card's components theirs. */
export function WordsProvider({ words, children }: { words: SurfaceWords; children: ComponentChildren }) {
  return (
    <SurfaceContext.Provider value={words}>
      <CardWordsProvider words={words}>{children}</CardWordsProvider>
    </SurfaceContext.Provider>
  );
}

export function useSurfaceWords(): SurfaceWords {
  const words = useContext(SurfaceContext);
  if (!words) throw new Error('A component of lib/ui stands outside its words provider.');
  return words;
}
