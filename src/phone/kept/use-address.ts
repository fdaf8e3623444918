import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from './kept';
import type { KeptDocuments } from './use-kept';
import { useTried } from './use-tried';

/** An address of the document in this browser, '' until it is there; `unread`: why it cannot be read, ''. */
export function useAddress({ key, mimeType }: Kept, { content }: KeptDocuments) {
  const [address, setAddress] = useState('');
  const { problem: unread, tried } = useTried();
  const isGone = useRef(false);
  const readAgain = (): Promise<void> =>
    tried(async () => {
      const bytes = await content(key);
      if (!isGone.current) setAddress(URL.createObjectURL(new Blob([bytes], { type: mimeType })));
    });
  useEffect(() => {
    void readAgain();
    return () => {
      isGone.current = true;
    };
  }, []);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return { address, unread, readAgain };
}
