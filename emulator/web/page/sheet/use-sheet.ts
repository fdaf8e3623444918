import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { WireRows, WireSheet } from '../../wire/wire';
import { useOffice } from '../office';
import { useNews } from '../use-news';

type RowsListener = (rows: WireRows) => void;

export interface LiveSheet {
  /** The sheet as last fetched; changed rows go to the listener and leave it unchanged. */
  readonly sheet: WireSheet | null;
  onRows(listener: RowsListener): void;
}

/** Fetches a sheet and keeps it up to date: changed rows as they arrive, the whole sheet when its frame changes or news were missed. */
export function useSheet(id: number): LiveSheet {
  const { server } = useOffice();
  const [sheet, setSheet] = useState<WireSheet | null>(null);
  const version = useRef(-1);
  const listener = useRef<RowsListener>(() => undefined);
  const fetchAll = useCallback(() => {
    void server.get<WireSheet>('sheet', { id: String(id) }).then((fetched) => {
      version.current = fetched.version;
      setSheet(fetched);
    });
  }, [server, id]);
  useEffect(() => {
    setSheet(null);
    fetchAll();
  }, [fetchAll]);
  useNews('sheet', (news) => {
    if (!news || news.sheet === id) fetchAll();
  });
  useNews('book', fetchAll);
  useNews('rows', (news) => {
    if (news?.sheet !== id || news.version <= version.current) return;
    if (news.version > version.current + 1) return fetchAll();
    version.current = news.version;
    listener.current(news);
  });
  return { sheet, onRows: (next) => void (listener.current = next) };
}
