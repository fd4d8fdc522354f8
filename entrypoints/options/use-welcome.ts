import { useState } from 'preact/hooks';
import { WELCOME } from '../../lib/platform/extension';

/** Whether the page begins with what the extension does: after the installation, and when the reader asks. */
export function useWelcome(): { shown: boolean; onShow: (shown: boolean) => void } {
  const [shown, setShown] = useState(location.hash === WELCOME);
  return {
    shown,
    onShow: (next) => {
      history.replaceState(null, '', next ? WELCOME : location.pathname);
      setShown(next);
    },
  };
}
