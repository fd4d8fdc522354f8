import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, shortcuts } from '../../lib/platform/shortcuts';

/** The keyboard commands; asked for again whenever the reader comes back from the page where they are changed. */
export function useCommands(): readonly Shortcut[] {
  const [commands, setCommands] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = (): void => void shortcuts().then(setCommands);
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return commands;
}
