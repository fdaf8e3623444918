import { useEffect } from 'preact/hooks';
import { entryNow, goBack, pushEntry, type Entry } from './entries';

/** What a view without places of its own has, as the camera alone. */
const NOTHING = { above: null, covers: 0 };

/**
 * While something covers the view, the phone's back button closes it instead of leaving the view.
 * @returns closes it from the page
 */
export function useCover(isOpen: boolean, close: () => void): () => void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const { above, covers, ...rest } = entryNow() ?? NOTHING;
    const mine = covers + 1;
    pushEntry({ ...rest, above: above === null ? null : above + 1, covers: mine });
    const moved = ({ state }: PopStateEvent): void => {
      if (((state as Entry | null)?.covers ?? 0) < mine) close();
    };
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, [isOpen]);
  return () => {
    close();
    goBack(1);
  };
}
