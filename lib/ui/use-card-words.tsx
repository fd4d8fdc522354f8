import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardWords } from './card-messages';

const CardContext = createContext<CardWords | null>(null);

export function CardWordsProvider({ words, children }: { words: CardWords; children: ComponentChildren }) {
  return <CardContext.Provider value={words}>{children}</CardContext.Provider>;
}

/** The words of the surface around a component that the card also uses. */
export function useCardWords(): CardWords {
  const words = useContext(CardContext);
  if (!words) throw new Error('A component of lib/ui stands outside its words provider.');
  return words;
}
