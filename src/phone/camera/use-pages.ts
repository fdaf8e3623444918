import { useEffect, useRef, useState } from 'preact/hooks';
import { lookAtPhoto } from './browser/look-at-photo';
import { makePage } from './browser/make-page';
import { bytesOf } from '../scan/bytes-of';
import type { KeptPhoto, PageEdit } from '../kept/kept';
import type { Keeping, Unkept } from '../kept/keeping';
import type { JpegPage } from './paper/jpeg-pdf';
import type { Look } from './picture/clean';
import { useTried } from '../kept/use-tried';
import { useShown } from './use-shown';
import { nameOf, useWork, type Work } from './use-work';
import type { Quad } from './picture/point';

/** One photographed page. */
export interface Page {
  readonly id: number;
  readonly photo: Blob;
  /** Address of a small picture of the whole photograph. */
  readonly preview: string;
  /** As parts of the photograph's width and height; `found` as they were found. */
  readonly corners: Quad;
  readonly found: Quad;
  readonly isFound: boolean;
  readonly quarters: number;
  readonly look: Look;
  readonly made: JpegPage;
  /** Address of the made page. */
  readonly shown: string;
}

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
 * The photographed pages. They are worked on one after the other, so that only one photograph is in memory. A photograph is kept before it
 * is worked on: a phone may end the page while its own camera is open, and the next one begins with what was kept. One that cannot be opened stays
 * kept: the phone may only be short of memory.
 */
export function usePages({ listen, keep, keepAgain, arrange, held, all, remove }: Keeping): Pages {
  const { pages, unshown, now, show, insert, addUnshown, hide } = useShown<Page>();
  const { eachOf, ...work } = useWork();
  const [unkept, setUnkept] = useState<Unkept>({ why: '', photos: [] });
  useEffect(() => listen(setUnkept), []);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const lastId = useRef(0);

  /** Shows what a person changed, and keeps it. */
  const change = (next: readonly Page[]): void => {
    show(next);
    void arrange(next.map((page) => ({ id: page.id, edit: editOf(page) })));
  };
  const { problem: unread, tried } = useTried();
  const open = (photos: readonly KeptPhoto[]): Promise<void> => {
    lastId.current = Math.max(lastId.current, ...photos.map(({ id }) => id));
    const isNew = ({ id }: KeptPhoto): boolean => !now().some((page) => page.id === id);
    return eachOf(photos.filter(isNew), newPage, (page) => insert(page, photos), addUnshown);
  };
  const readAgain = (): Promise<void> =>
    tried(async () => {
      // What is on this page alone is shown also while the kept ones cannot be read.
      if (held().length > 0) await open(held());
      await open(await all());
    });
  useEffect(() => void readAgain(), []);
  const replaced = (old: Page, page: Page): readonly Page[] => {
    forget(old, page);
    return now().map((each) => (each.id === old.id ? page : each));
  };
  /** Another tab may photograph for the same row, so a page is not numbered but dated. */
  const newId = (): number => (lastId.current = Math.max(lastId.current + 1, Date.now()));
  return {
    pages,
    unshown,
    unread,
    readAgain,
    ...work,
    unkept,
    unreadable,
    keepAgain,
    add: async (files) => {
      const photos = files.map((photo) => ({ id: newId(), photo }));
      const refused = await keep(photos);
      const isTaken = ({ id }: KeptPhoto): boolean => !refused.includes(id);
      setUnreadable(photos.filter((photo) => !isTaken(photo)).map(({ photo }) => nameOf(photo)));
      await eachOf(photos.filter(isTaken), newPage, (page) => insert(page, [page]), addUnshown);
    },
    // The former photograph stays kept until the new one was opened.
    retake: async ({ id }, photo) => {
      const isReadable = (await bytesOf(photo)) !== null;
      setUnreadable(isReadable ? [] : [nameOf(photo)]);
      await eachOf(isReadable ? [{ id, photo }] : [], newPage, async (page) => {
        const old = now().find((each) => each.id === id);
        if (!old) return;
        await keep([{ id, photo }]);
        change(replaced(old, page));
      });
    },
    change: (page, edit) =>
      eachOf(
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

const editOf = ({ corners, isFound, quarters, look }: Page): PageEdit => ({
  corners,
  isFound,
  quarters,
  look,
});

async function newPage({ id, photo, edit }: KeptPhoto): Promise<Page> {
  const { preview, corners: found, isFound } = await lookAtPhoto(photo);
  const page = { id, photo, found, corners: found, isFound, quarters: 0, look: 'grey' as const, ...edit };
  return withMade({ ...page, preview: URL.createObjectURL(preview) });
}

async function withMade(page: Omit<Page, 'made' | 'shown'>): Promise<Page> {
  const made = await makePage(page);
  const shown = URL.createObjectURL(new Blob([made.jpeg as BlobPart], { type: 'image/jpeg' }));
  return { ...page, made, shown };
}

/** Releases the pictures of a page that its successor does not show. */
function forget(page: Page, next?: Page): void {
  URL.revokeObjectURL(page.shown);
  if (page.preview !== next?.preview) URL.revokeObjectURL(page.preview);
}

function moved(pages: readonly Page[], id: number, by: -1 | 1): readonly Page[] {
  const from = pages.findIndex((page) => page.id === id);
  const [one, other] = [pages[from], pages[from + by]];
  if (!one || !other) return pages;
  return pages.map((page) => (page === one ? other : page === other ? one : page));
}
