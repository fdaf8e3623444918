import type { Place } from './place';

/** What an entry of the browser's history keeps. */
export interface Entry {
  readonly place: Place;
  /** Entries between this one and the list from which its row was opened; null if it was opened elsewhere. */
  readonly above: number | null;
  /** What covers the place (use-cover.ts), counted. */
  readonly covers: number;
}

/** Whether the frame may have entries of its own. If not, only the page's own buttons lead back. */
const isAllowed = allowed();

function allowed(): boolean {
  try {
    history.replaceState(history.state, '');
    return true;
  } catch {
    return false;
  }
}

export const entryNow = (): Entry | null => (isAllowed ? (history.state as Entry | null) : null);

export const pushEntry = (entry: Partial<Entry>): void => {
  if (isAllowed) history.pushState(entry, '');
};

export const replaceEntry = (entry: Partial<Entry>): void => {
  if (isAllowed) history.replaceState(entry, '');
};

export const goBack = (entries: number): void => {
  if (isAllowed) history.go(-entries);
};
