import { useEffect } from 'preact/hooks';
import type { LiveNews } from '../wire/wire';
import { useOffice } from './office';

type Of<K extends LiveNews['kind']> = Extract<LiveNews, { kind: K }>;

/** Listens to one kind of news while the component is mounted; also called, without news, when the connection is restored. */
export function useNews<K extends LiveNews['kind']>(
  kind: K,
  listener: (news: Of<K> | undefined) => void,
): void {
  const { live } = useOffice();
  useEffect(() => {
    const end = live.listen((news) => news.kind === kind && listener(news as Of<K>));
    const endReturn = live.onReturn(() => listener(undefined));
    return () => {
      end();
      endReturn();
    };
  });
}
