import { useEffect, useRef, useState } from 'preact/hooks';
import { lookAtPhoto } from './browser/look-at-photo';
import { makePage } from './browser/make-page';
import { bytesOf } from '../scan/bytes-of';
import type { KeptPhoto } from '../kept/kept';
import type { Keeping, Unkept } from '../kept/keeping';
import { useTried } from '../kept/use-tried';
import type { Page } from './page';
import { useShown, type Shown } from './use-shown';
import { editOf, forget, leave, leftPage } from './left-pages';
import { nameOf, useWork, type Work } from './use-work';

export type Change = Partial<Pick<Page, 'corners' | 'quarters' | 'look' | 'isFound'>>;

export interface Pages extends Pick<Work, 'working' | 'unopened'>, Pick<Keeping, 'keepAgain'> {
  readonly pages: readonly Page[];
  readonly unkept: Unkept;
  /** Names of files that cannot be read and became no page. */
  readonly unreadable: readonly string[];
  /** Kept photographs that cannot be opened: no pages, but perhaps all that is left of a document. */
  readonly unshown: readonly KeptPhoto[];
  /** Why the kept photographs could not be read; ''. */
  readonly unread: string;
  readonly readAgain: () => Promise<void>;
  readonly add: (photos: readonly File[]) => Promise<void>;
  readonly change: (page: Page, change: Change) => Promise<void>;
  readonly retake: (page: Page, photo: File) => Promise<void>;
  /** Removes pages, and photographs that cannot be opened. @throws if the phone does not remove what it keeps of them */
  readonly remove: (ids: readonly number[]) => Promise<void>;
  /** Exchanges a page with the one before (-1) or after it (1). */
  readonly move: (page: Page, by: -1 | 1) => void;
}

/**
 * The photographed pages. They are worked on one after the other, those of a row that was left included, so that only one photograph is in
 * memory. The work ends when the row is left; pages that were made until then are shown again when it is opened next. A photograph is kept before
 * it is worked on: a phone may end the page while its own camera is open, and the next one begins with what was kept. One that cannot be opened stays
 * kept: the phone may only be short of memory.
 */
export function usePages(keeping: Keeping): Pages {
  const { listen, keep, keepAgain, arrange, remove } = keeping;
  const shown = useShown<Page>();
  const { pages, unshown, now, show, hide } = shown;
  const { working, unopened, ...work } = useWork();
  const [unkept, setUnkept] = useState<Unkept>({ why: '', photos: [] });
  useEffect(() => listen(setUnkept), []);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const { open, newId, ...reading } = useOpening(keeping, shown, work);

  /** Shows what a person changed, and keeps it. */
  const change = (next: readonly Page[]): void => {
    show(next);
    void arrange(next.map((page) => ({ id: page.id, edit: editOf(page) })));
  };
  const replaced = (old: Page, page: Page): readonly Page[] => {
    forget(old, page);
    return now().map((each) => (each.id === old.id ? page : each));
  };
  return {
    pages,
    unshown,
    working,
    unopened,
    unkept,
    unreadable,
    keepAgain,
    ...reading,
    add: async (files) => {
      const photos = files.map((photo) => ({ id: newId(), photo }));
      const refused = await keep(photos);
      const isTaken = ({ id }: KeptPhoto): boolean => !refused.includes(id);
      setUnreadable(photos.filter((photo) => !isTaken(photo)).map(({ photo }) => nameOf(photo)));
      await open(photos.filter(isTaken));
    },
    // The former photograph stays kept until the new one was opened. The work goes on to its end when the row is left: then the new one is kept.
    retake: async ({ id }, photo) => {
      const isReadable = (await bytesOf(photo)) !== null;
      setUnreadable(isReadable ? [] : [nameOf(photo)]);
      const whole = (taken: KeptPhoto): Promise<Page> => newPage(taken);
      await work.eachOf(isReadable ? [{ id, photo }] : [], whole, async (page) => {
        const old = now().find((each) => each.id === id);
        if (!old) return;
        await keep([{ id, photo }]);
        change(replaced(old, page));
      });
    },
    // To its end, too.
    change: (page, edit) =>
      work.eachOf(
        [page],
        () => withMade({ ...page, ...edit }),
        (made) => change(replaced(page, made)),
      ),
    remove: async (ids) => {
      await remove(ids);
      for (const page of now()) if (ids.includes(page.id)) forget(page);
      hide(ids);
    },
    move: (page, by) => change(moved(now(), page.id, by)),
  };
}

/** Makes pages of photographs that are kept, first of those that were kept earlier. */
function useOpening(
  { held, all }: Keeping,
  { now, insert, addUnshown }: Shown<Page>,
  { eachOf, idle }: Pick<Work, 'eachOf' | 'idle'>,
) {
  const lastId = useRef(0);
  const shownPage = ({ id }: KeptPhoto): Page | undefined => now().find((page) => page.id === id);
  const open = (photos: readonly KeptPhoto[]): Promise<void> =>
    eachOf(
      photos.filter((photo) => !shownPage(photo)),
      // It may have been shown while this waited for its turn.
      async (photo, signal) => shownPage(photo) ?? leftPage(photo) ?? newPage(photo, signal),
      (page) => insert(page, photos),
      addUnshown,
    );
  const { problem: unread, tried } = useTried();
  const readAgain = (): Promise<void> =>
    tried(async () => {
      // What was changed before the row was left is kept by then.
      await idle();
      // What is on this page alone is shown also while the kept ones cannot be read.
      if (held().length > 0) await open(held());
      const photos = await all();
      lastId.current = Math.max(lastId.current, ...photos.map(({ id }) => id));
      await open(photos);
    });
  useEffect(() => {
    void readAgain();
    return () => leave(now());
  }, []);
  /** Another tab may photograph for the same row, so a page is not numbered but dated. */
  const newId = (): number => (lastId.current = Math.max(lastId.current + 1, Date.now()));
  return { open, newId, unread, readAgain };
}

/** @param signal ends the work; omitted for work that ends with its page */
async function newPage({ id, photo, edit }: KeptPhoto, signal?: AbortSignal): Promise<Page> {
  const { preview, corners: found, isFound } = await lookAtPhoto(photo);
  const page = { id, photo, found, corners: found, isFound, quarters: 0, look: 'grey' as const, ...edit };
  const made = await withMade({ ...page, preview: '' }, signal);
  return { ...made, preview: URL.createObjectURL(preview) };
}

async function withMade(page: Omit<Page, 'made' | 'shown'>, signal?: AbortSignal): Promise<Page> {
  const made = await makePage(page, signal);
  const shown = URL.createObjectURL(new Blob([made.jpeg as BlobPart], { type: 'image/jpeg' }));
  return { ...page, made, shown };
}

function moved(pages: readonly Page[], id: number, by: -1 | 1): readonly Page[] {
  const from = pages.findIndex((page) => page.id === id);
  const [one, other] = [pages[from], pages[from + by]];
  if (!one || !other) return pages;
  return pages.map((page) => (page === one ? other : page === other ? one : page));
}
