import { useCallback, useEffect, useState } from 'preact/hooks';
import { useOffice } from './office';
import { wordsOf } from './server';

/** Fetches an address, and again when `again` is called; shows a failure. */
export function useFetched<T>(
  path: string,
  query: Readonly<Record<string, string>> = {},
): { readonly value: T | null; readonly again: () => void } {
  const { server, windows } = useOffice();
  const [value, setValue] = useState<T | null>(null);
  const key = JSON.stringify(query);
  const again = useCallback(() => {
    server
      .get<T>(path, JSON.parse(key) as Record<string, string>)
      .then(setValue, (error: unknown) => windows.toast('Gagal', wordsOf(error)));
  }, [server, path, key]);
  useEffect(again, [again]);
  return { value, again };
}
