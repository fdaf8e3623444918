import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../page/server';
import type { Facts } from '../facts';
import { openStore } from './browser-store';
import type { Kept, KeptStore, PhotoKeeper } from './kept';
import { isOwn, sendKept, sha256 } from './send-kept';
import { useSending } from './use-sending';

/** A document as it was taken. */
export interface Taken extends Pick<Kept, 'rowId' | 'title' | 'name' | 'mimeType' | 'pages'> {
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface KeptDocuments {
  /** Of this account and office. */
  readonly own: readonly Kept[];
  /** Accounts whose documents wait on this phone too. */
  readonly others: readonly string[];
  /** The fraction of a document that Google has received, by its key. */
  readonly parts: Readonly<Record<string, number>>;
  /** IDs of the rows whose documents were acknowledged since the page was opened. */
  readonly sent: ReadonlySet<string>;
  /** What happened to acknowledged documents instead of being filed. */
  readonly notes: readonly string[];
  readonly isOnline: boolean;
  /** Whether documents survive closing the page; null until the storage is open. */
  readonly isLasting: boolean | null;
  /** Keeps a document as a draft and returns its key. @throws if the phone has no room */
  readonly keep: (taken: Taken) => Promise<string>;
  /** Sends a draft, or a refused document once more. */
  readonly release: (key: string) => Promise<void>;
  readonly discard: (key: string) => Promise<void>;
  readonly content: (key: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The photographs of a row's document that is not a PDF yet. */
  readonly photosOf: (rowId: string) => PhotoKeeper;
}

/** The documents on this phone; sends them while there is a connection. */
export function useKept({ account, office }: Facts): KeptDocuments {
  const [all, setAll] = useState<readonly Kept[]>([]);
  const [parts, setParts] = useState<Readonly<Record<string, number>>>({});
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const [notes, setNotes] = useState<readonly string[]>([]);
  const store = useRef<KeptStore | null>(null);
  const opening = useRef<Promise<KeptStore> | null>(null);
  const mine = { account, office };

  const opened = async (): Promise<KeptStore> => (store.current ??= await (opening.current ??= openStore()));
  const look = async (): Promise<void> => setAll(await (await opened()).all());
  const { isOnline, wake } = useSending(async () => {
    const isDone = await sendKept({
      ...mine,
      store: await opened(),
      ask: call,
      digest: sha256,
      heard: (key, part) => setParts((before) => ({ ...before, [key]: part })),
      sent: ({ rowId }, note) => {
        setSent((before) => new Set([...before, rowId]));
        if (note !== '') setNotes((before) => [...before, note]);
        void look();
      },
    });
    await look();
    return isDone;
  });
  useEffect(() => void look(), []);

  const withStore = (act: (store: KeptStore) => Promise<void>): Promise<void> =>
    opened().then(act).then(look);
  return {
    own: all.filter((kept) => isOwn(kept, mine)),
    others: [...new Set(all.filter((kept) => !isOwn(kept, mine)).map((kept) => kept.account))],
    parts,
    sent,
    notes,
    isOnline,
    isLasting: store.current?.isLasting ?? null,
    keep: async ({ content, ...taken }) => {
      const key = newKey();
      const kept: Kept = {
        ...taken,
        ...mine,
        key,
        size: content.length,
        madeAt: Date.now(),
        state: 'konsep',
        uploadId: '',
        words: '',
      };
      await withStore((known) => known.add(kept, content));
      askToLast();
      return key;
    },
    release: async (key) => {
      await withStore((known) => known.change(key, { state: 'antre', words: '' }));
      wake();
    },
    discard: (key) => withStore((known) => known.remove(key)),
    content: async (key) => (await opened()).content(key),
    photosOf: (rowId) => {
      const photos = async (): Promise<PhotoKeeper> =>
        (await opened()).photos([office, account, rowId].join(' '));
      return {
        all: async () => (await photos()).all(),
        put: async (photo) => (await photos()).put(photo),
        remove: async (id) => (await photos()).remove(id),
      };
    },
  };
}

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Asks the browser not to clear the documents when the phone runs out of room; it may decline. */
function askToLast(): void {
  const { storage } = navigator as { readonly storage?: StorageManager };
  void storage?.persist?.().catch(() => false);
}
