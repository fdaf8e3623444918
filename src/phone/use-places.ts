import { useLayoutEffect, useState } from 'preact/hooks';
import type { At } from '../page/at';
import type { Facts } from './facts';

export const pages = [
  { id: 'beranda', label: 'Tugas' },
  { id: 'pindaian', label: 'Pindai' },
  { id: 'koordinasi', label: 'Periksa' },
] as const;
export type PageId = (typeof pages)[number]['id'];

export interface Place {
  readonly page: PageId;
  readonly at: At;
  /** The code that was scanned; '' for none. */
  readonly code: Pick<Facts, 'row' | 'box'>;
  /** The row that is open; '' for none. */
  readonly row: string;
}

export const place = (page: PageId, more: Partial<Place> = {}): Place => ({
  page,
  at: {},
  code: { row: '', box: '' },
  row: '',
  ...more,
});

/** The page that is open, and under it the list of the row that is open. */
function firstPlaces({ row, box }: Facts): readonly Place[] {
  if (row !== '') return [place('pindaian'), place('pindaian', { code: { row, box: '' }, row })];
  return [box === '' ? place('beranda') : place('pindaian', { code: { row: '', box } })];
}

/** What an entry of the browser's history keeps. */
export interface Entry {
  readonly place: Place;
  /** Entries between this one and the list from which its row was opened; null if it was opened elsewhere. */
  readonly above: number | null;
  /** What covers the place (src/phone/use-cover.ts), counted. */
  readonly covers: number;
}

export const entryNow = (): Entry | null => history.state as Entry | null;

export interface Places {
  readonly place: Place;
  /** Goes there; the back button returns. */
  readonly open: (next: Place) => void;
  /** Goes there instead of staying here: the back button returns to what was before both. */
  readonly instead: (next: Place) => void;
  /** Leaves a row for its list. */
  readonly close: (list: Place) => void;
}

const isList = ({ page, row }: Place): boolean => page === 'pindaian' && row === '';

/** Where the person is; the phone's back button leads from a row to its list, and from a page to the one before. */
export function usePlaces(facts: Facts): Places {
  const [first] = useState(() => firstPlaces(facts));
  const [here, setHere] = useState<Place>(first[first.length - 1] ?? place('beranda'));
  const push = (next: Place, above: number | null): void =>
    history.pushState({ place: next, above, covers: 0 } satisfies Entry, '');
  const replace = (next: Place): void =>
    history.replaceState({ place: next, above: null, covers: 0 } satisfies Entry, '');
  useLayoutEffect(() => {
    first.forEach((each, index) => (index === 0 ? replace(each) : push(each, index)));
    const moved = ({ state }: PopStateEvent): void => {
      const entry = state as Entry | null;
      if (entry) setHere(entry.place);
    };
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  return {
    place: here,
    open: (next) => {
      push(next, isList(here) && !isList(next) ? 1 : null);
      setHere(next);
    },
    instead: (next) => {
      history.replaceState({ ...entryNow(), place: next }, '');
      setHere(next);
    },
    close: (list) => {
      const above = entryNow()?.above ?? null;
      if (above === null) replace(list);
      else history.go(-above);
      setHere(list);
    },
  };
}
