import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../page/server';
import type { Facts } from '../facts';
import { addTaken } from './add-taken';
import { openStore } from './browser-store';
import { foreignOf, type Foreign, type Known } from './foreign';
import { ContentGone, type Kept, type KeptStore, type Owner, type PhotographedRow } from './kept';
import { isOwn, sendKept, sha256 } from './send-kept';
import { usePhotos, type Photos } from './use-photos';
import { takeBack } from './take-back';
import { useSending } from './use-sending';
import { useTabs } from './use-tabs';
import { useTried } from './use-tried';

/** A document as it was taken, as a draft or to be sent. */
interface Taken extends Pick<Kept, 'rowId' | 'title' | 'name' | 'mimeType' | 'pages' | 'state'> {
  readonly content: Uint8Array<ArrayBuffer>;
  /** The photographs of which it is made; those of a draft stay with it, any others are no longer kept once it is. */
  readonly photos: readonly number[];
}

export interface KeptDocuments {
  /** Of this account and office, and not sent yet. */
  readonly own: readonly Kept[];
  /** The rows of this account and office with photographs that are not a PDF yet. */
  readonly photographed: readonly PhotographedRow[];
  /** What waits on this phone for other accounts or offices, by account. */
  readonly others: readonly Foreign[];
  /** The fraction of a document that Google has received, by its key. */
  readonly parts: Readonly<Record<string, number>>;
  /** IDs of the rows whose documents were acknowledged since the page was opened, whichever tab sent them. */
  readonly sent: ReadonlySet<string>;
  /** As `sent`, of rows that lack a scan all the same: of which file theirs is a copy, by their IDs. */
  readonly copies: ReadonlyMap<string, string>;
  /** What happened to acknowledged documents instead of being filed, and what else was told. */
  readonly notes: readonly string[];
  /** Puts all of them away. */
  readonly putNotesAway: () => void;
  /** Tells what failed for a row that is no longer open. */
  readonly tell: (note: string) => void;
  /** Why the database did not let anything be sent the last time; ''. */
  readonly unsent: string;
  readonly isOnline: boolean;
  /** Whether documents survive closing the page; null until the storage is open. */
  readonly isLasting: boolean | null;
  /** Keeps a document. @throws if the phone has no room, or its database cannot be opened */
  readonly keep: (taken: Taken) => Promise<void>;
  /** Sends a draft, or a refused document once more. */
  readonly release: (key: string) => Promise<void>;
  /** Makes a document that waits to be sent a draft again. @throws {OnItsWay} */
  readonly takeBack: (key: string) => Promise<void>;
  readonly discard: (key: string) => Promise<void>;
  /** Makes a draft the photographs of which it was made. */
  readonly reopen: (key: string) => Promise<void>;
  /** @throws {ContentGone} if the phone has no content for the key any more */
  readonly content: (key: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** The photographs of a row's document that is not a PDF yet. */
  readonly photosOf: Photos['photosOf'];
}

/** Milliseconds for which what was sent is remembered: a tab of a phone may stay open for days. */
const REMEMBERED = 7 * 24 * 60 * 60_000;

/** The documents on this phone; sends them while there is a connection. */
export function useKept({ account, office }: Facts): KeptDocuments {
  const [known, setKnown] = useState<Known>({ documents: [], photographed: [] });
  const [parts, setParts] = useState<Readonly<Record<string, number>>>({});
  const noted = useNotes();
  const [openedAt] = useState(Date.now);
  const store = useRef<KeptStore | null>(null);
  const opening = useRef<Promise<KeptStore> | null>(null);
  const mine = { account, office };

  const opened = async (): Promise<KeptStore> => (store.current ??= await (opening.current ??= openStore()));
  const look = async (): Promise<void> => setKnown(await knownIn(await opened()));
  /** What cannot be read now is read with the next attempt to send. */
  const lookIfPossible = (): Promise<void> => look().catch(() => undefined);
  const tell = useTabs(() => void lookIfPossible());
  const { problem: unsent, tried } = useTried();
  const { isOnline, wake } = useSending(async (pauses) => {
    let isDone = false;
    await tried(async () => {
      const isAllSent = await sendKept({
        ...mine,
        store: await opened(),
        ...real,
        pauses,
        heard: (key, part) => setParts((before) => ({ ...before, [key]: part })),
        sent: (_kept, words) => {
          if (words !== '') noted.tell(words);
          void lookIfPossible();
          tell();
        },
      });
      await look();
      isDone = isAllSent;
    });
    return isDone;
  });
  useEffect(() => {
    void opened()
      .then((known) => forgetSent(known, openedAt - REMEMBERED))
      .finally(lookIfPossible)
      .catch(() => undefined);
  }, []);

  const withStore = async (act: (store: KeptStore) => Promise<void>): Promise<void> => {
    await act(await opened());
    await lookIfPossible();
    tell();
  };
  const { photosOf, photographed } = usePhotos(mine, opened, () => withStore(() => Promise.resolve()));
  return {
    ...seenBy(mine, known.documents, openedAt),
    photographed: photographed(known.photographed),
    others: foreignOf(mine, known, openedAt - REMEMBERED, withStore),
    parts,
    ...noted,
    unsent,
    isOnline,
    isLasting: store.current?.isLasting ?? null,
    keep: async ({ content, photos, ...taken }) => {
      const kept = { ...taken, ...mine, ...newDocument(content) };
      const ofRow = photosOf({ id: kept.rowId, title: kept.title });
      await withStore((known) => addTaken(known, kept, content, photos, ofRow));
      ofRow.forget(photos);
      askToLast();
      if (kept.state === 'antre') wake();
    },
    release: (key) => withStore((known) => known.change(key, { state: 'antre', words: '' })).then(wake),
    takeBack: (key) => withStore((known) => takeBack(known, key, Date.now())),
    discard: (key) => withStore((known) => known.remove(key)),
    reopen: (key) => withStore((known) => known.reopen(key)),
    content: async (key) => contentIn(await opened(), key),
    photosOf,
  };
}

/** Each note once. */
function useNotes(): Pick<KeptDocuments, 'notes' | 'putNotesAway' | 'tell'> {
  const [notes, setNotes] = useState<readonly string[]>([]);
  return {
    notes,
    putNotesAway: () => setNotes([]),
    tell: (note) => setNotes((before) => [...before.filter((each) => each !== note), note]),
  };
}

const real = { ask: call, digest: sha256, now: Date.now, isOnline: () => navigator.onLine } as const;

/** What is this account's. */
function seenBy(
  mine: Owner,
  documents: readonly Kept[],
  openedAt: number,
): Pick<KeptDocuments, 'own' | 'sent' | 'copies'> {
  const own = documents.filter((kept) => isOwn(kept, mine));
  const sent = own.filter(({ state, sentAt }) => state === 'terkirim' && sentAt >= openedAt);
  // What was sent last for a row counts.
  const copyOf = new Map(
    sent.sort((one, other) => one.sentAt - other.sentAt).map(({ rowId, copy = '' }) => [rowId, copy]),
  );
  return {
    own: own.filter(({ state }) => state !== 'terkirim'),
    sent: new Set([...copyOf].flatMap(([rowId, copy]) => (copy === '' ? [rowId] : []))),
    copies: new Map([...copyOf].filter(([, copy]) => copy !== '')),
  };
}

const knownIn = async (store: KeptStore): Promise<Known> => ({
  documents: await store.all(),
  photographed: await store.photographed(),
});

async function contentIn(store: KeptStore, key: string): Promise<Uint8Array<ArrayBuffer>> {
  const content = await store.content(key);
  if (content === undefined) throw new ContentGone();
  return content;
}

async function forgetSent(store: KeptStore, before: number): Promise<void> {
  for (const { key, state, sentAt } of await store.all())
    if (state === 'terkirim' && sentAt < before) await store.remove(key);
}

const newDocument = (content: Uint8Array) => ({
  key: newKey(),
  size: content.length,
  madeAt: Date.now(),
  sentAt: 0,
  uploadId: '',
  words: '',
});

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Asks the browser not to clear the documents when the phone runs out of room; it may decline. */
function askToLast(): void {
  const { storage } = navigator as { readonly storage?: StorageManager };
  void storage?.persist?.().catch(() => false);
}
