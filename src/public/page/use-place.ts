import { useEffect, useState } from 'preact/hooks';
import { onPlace, pushPlace } from './google';

/** The entry that the visitor views ('' for the list), and navigation to another: `#DIP-0012` in the address. */
export function usePlace(): { readonly place: string; readonly go: (place: string) => void } {
  const [place, setPlace] = useState('');
  useEffect(() => onPlace((hash) => setPlace(/^#?(DIP-\d{1,9})$/i.exec(hash)?.[1]?.toUpperCase() ?? '')), []);
  const go = (next: string): void => {
    pushPlace(next);
    setPlace(next);
    scrollTo(0, 0);
  };
  return { place, go };
}
