import { useEffect, useState } from 'preact/hooks';

/** False at first, true after `milliseconds`: answers that come at once never flash a loading state. */
export function useDelayed(milliseconds: number): boolean {
  const [passed, setPassed] = useState(milliseconds === 0);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}
