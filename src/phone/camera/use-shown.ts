import { useRef, useState } from 'preact/hooks';
import { together, type Arranged, type KeptPhoto } from '../kept/kept';

export interface Shown<P> {
  readonly pages: readonly P[];
  /** Photographs that cannot be opened. */
  readonly unshown: readonly KeptPhoto[];
  /** The pages as they are now, also after `show` in the same turn. */
  readonly now: () => readonly P[];
  readonly show: (pages: readonly P[]) => void;
  /** Shows a page in its place; `among`: the photographs in whose order it is. */
  readonly insert: (page: P, among: readonly Arranged[]) => void;
  readonly addUnshown: (photo: KeptPhoto) => void;
  readonly hide: (ids: readonly number[]) => void;
}

/** What the camera shows of each photograph: a page, or that it cannot be opened; each once. */
export function useShown<P extends Arranged>(): Shown<P> {
  const [pages, setPages] = useState<readonly P[]>([]);
  const [unshown, setUnshown] = useState<readonly KeptPhoto[]>([]);
  const shown = useRef<readonly P[]>([]);
  const show = (next: readonly P[]): void => {
    shown.current = next;
    setPages(next);
  };
  const hideUnshown = (ids: readonly number[]): void =>
    setUnshown((before) => before.filter(({ id }) => !ids.includes(id)));
  return {
    pages,
    unshown,
    now: () => shown.current,
    show,
    insert: (page, among) => {
      const opened = [...shown.current, page];
      const ordered = among.flatMap(({ id }) => opened.find((each) => each.id === id) ?? []);
      show(together(shown.current, ordered));
      hideUnshown([page.id]);
    },
    addUnshown: (photo) => setUnshown((before) => [...before.filter(({ id }) => id !== photo.id), photo]),
    hide: (ids) => {
      show(shown.current.filter(({ id }) => !ids.includes(id)));
      hideUnshown(ids);
    },
  };
}
