import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { entryNow, goBack, pushEntry, replaceEntry, type Entry } from './entries';
import type { Facts } from './facts';
import { codeOf, place, type Place } from './place';

/** The page that is open, and under it the list of the row that is open. */
function firstPlaces({ row, box, unit }: Facts): readonly Place[] {
  if (row !== '') return [place('pindaian'), place('pindaian', { code: codeOf({ row }), row })];
  return [box === '' ? place('beranda') : place('pindaian', { code: codeOf({ box, unit }) })];
}

export interface Places {
  readonly place: Place;
  /** Goes there; the back button returns. */
  readonly open: (next: Place) => void;
  /** Goes there instead of staying here: the back button returns to what was before both. */
  readonly instead: (next: Place) => void;
  /** Leaves a row for its list. */
  readonly close: (list: Place) => void;
  /**
   * For what takes time: what it returns tells whether the person has not gone elsewhere since, nor left and returned. Only then may the
   * end of it lead on.
   */
  readonly visit: () => () => boolean;
}

const isList = ({ page, row }: Place): boolean => page === 'pindaian' && row === '';

/** Where the person is; the phone's back button leads from a row to its list, and from a page to the one before. */
export function usePlaces(facts: Facts): Places {
  const [first] = useState(() => firstPlaces(facts));
  const [here, show] = useState<Place>(first[first.length - 1] ?? place('beranda'));
  const shown = useRef(here);
  const visits = useRef(0);
  const leave = (): void => void (visits.current += 1);
  const setHere = (next: Place): void => {
    leave();
    shown.current = next;
    show(next);
  };
  const push = (next: Place, above: number | null): void => pushEntry({ place: next, above, covers: 0 });
  const replace = (next: Place): void => replaceEntry({ place: next, above: null, covers: 0 });
  useLayoutEffect(() => {
    first.forEach((each, index) => (index === 0 ? replace(each) : push(each, index)));
    const moved = ({ state }: PopStateEvent): void => {
      const entry = state as Entry | null;
      // Only what covered the place may have been closed.
      if (entry && !isSame(entry.place, shown.current)) setHere(entry.place);
    };
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  return {
    place: here,
    open: (next) => {
      const above = isList(here) && !isList(next) ? 1 : null;
      leave();
      uncovered(() => {
        push(next, above);
        setHere(next);
      });
    },
    instead: (next) => {
      leave();
      uncovered(() => {
        replaceEntry({ ...entryNow(), place: next });
        setHere(next);
      });
    },
    close: (list) => {
      const above = entryNow()?.above ?? null;
      setHere(list);
      if (above !== null) return goBack(above);
      uncovered(() => {
        replace(list);
        setHere(list);
      });
    },
    visit: () => {
      const mine = visits.current;
      return () => mine === visits.current;
    },
  };
}

const isSame = (one: Place, other: Place): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Runs after what covers the place has left the history: its entry would lead back to the place, and the one below to what covered. */
function uncovered(act: () => void): void {
  const covers = entryNow()?.covers ?? 0;
  if (covers === 0) return act();
  // After the listeners of the page, which show the place once more.
  addEventListener('popstate', act, { once: true });
  goBack(covers);
}
