import { useEffect, useRef } from 'preact/hooks';
import type { ToScanQueryView, ToScanRowView, ToScanView } from '../../rpc/contract/contract';
import { isPassing } from '../../page/scans/send-file';
import { call } from '../../page/server';
import { useOrders, type Orders } from '../../page/use-orders';
import { pauseAfter } from '../kept/send-kept';
import type { KeptDocuments } from '../kept/use-kept';

interface Read {
  readonly view: ToScanView;
  /** Milliseconds since 1970; null for a row that is known from its photographs alone. */
  readonly at: number | null;
}

/** What was read since the page was opened, by its query; the last one is the last that was read. */
const lists = new Map<string, Read>();

/** The most lists that stay: every word of a search is a query of its own. */
const REMEMBERED = 8;

export interface ToScan extends Orders<ToScanView> {
  /** What is shown instead of an answer that did not come; null while the answer is shown. */
  readonly earlier: Read | null;
}

/** The rows to scan. Without a connection or an answer: as they were read last, until they are read again. */
export function useToScan(query: ToScanQueryView, search: string, kept: KeptDocuments): ToScan {
  const key = JSON.stringify([query, search]);
  const load = async () => {
    const answer = await call('viewToScan', query, search);
    if (answer.ok) {
      lists.delete(key);
      lists.set(key, { view: answer.value, at: Date.now() });
      for (const first of [...lists.keys()].slice(0, -REMEMBERED)) lists.delete(first);
    }
    return answer;
  };
  const page = useOrders<ToScanView>(load, key);
  const isLate = page.declined === '' ? page.view === null : isPassing(page.declined);
  const earlier = isLate ? known(key, query, kept) : null;
  const isCut = isPassing(page.declined);
  const wasOnline = useRef(true);
  const failures = useRef(0);
  // What was sent meanwhile tells that there is a connection, too. What was asked before the connection was lost may never be answered.
  useEffect(() => {
    const isBack = kept.isOnline && !wasOnline.current;
    wasOnline.current = kept.isOnline;
    if (kept.isOnline && (isCut || (isBack && page.busy))) void page.refresh();
  }, [kept.isOnline, kept.sent.size]);
  // A lost answer is asked for again after ever longer pauses, as documents are sent.
  useEffect(() => {
    if (page.busy || !kept.isOnline) return undefined;
    failures.current = isCut ? failures.current + 1 : 0;
    if (!isCut) return undefined;
    const timer = setTimeout(() => void page.refresh(), pauseAfter(failures.current - 1));
    return () => clearTimeout(timer);
  }, [isCut, page.busy, kept.isOnline]);
  const view = earlier?.view ?? page.view;
  useReadAfterSending(view, kept, page.refresh);
  return { ...page, view, earlier };
}

/** Whether a returned row has a new scan is known to the server alone: it is asked once a document for such a row is no longer on this phone. */
function useReadAfterSending(
  view: ToScanView | null,
  { own, isOnline }: KeptDocuments,
  refresh: () => Promise<void>,
): void {
  const returned = new Set(view?.rows.flatMap(({ id, returned }) => (returned === null ? [] : [id])));
  const waiting = own.filter(({ rowId }) => returned.has(rowId)).map(({ key }) => key);
  const former = useRef<readonly string[]>([]);
  useEffect(() => {
    const isSent = former.current.some((key) => !own.some((kept) => kept.key === key));
    former.current = waiting;
    if (isSent && isOnline) void refresh();
  }, [waiting.join(' ')]);
}

function known(key: string, query: ToScanQueryView, kept: KeptDocuments): Read | null {
  const list = lists.get(key);
  if (list || !('row' in query)) return list ?? null;
  for (const { view, at } of [...lists.values()].reverse()) {
    const row = view.rows.find(({ id }) => id === query.row);
    if (row) return { view: { ...view, rows: [row], more: 0 }, at };
  }
  const title = titleOf(query.row, kept);
  return title === undefined
    ? null
    : { view: { units: [], own: [], open: true, rows: [photographed(query.row, title)], more: 0 }, at: null };
}

const titleOf = (id: string, { own, photographed: rows }: KeptDocuments): string | undefined =>
  [...own, ...rows].find(({ rowId }) => rowId === id)?.title;

/** A row as its photographs on this phone know it. Whether the person may scan it is decided by the server when it is sent. */
const photographed = (id: string, title: string): ToScanRowView => ({
  id,
  unit: '',
  title,
  year: null,
  place: '',
  evidence: '',
  link: '',
  arriving: false,
  copy: '',
  late: false,
  note: '',
  returned: null,
  rescanned: false,
  mayScan: true,
  amendments: [],
});
