import { turns } from '../in-turn';
import { bytesOf } from '../scan/bytes-of';
import { isFull, UnreadablePhoto, withHeld, type Arranged, type KeptPhoto, type PhotoKeeper } from './kept';

type Photo = Pick<KeptPhoto, 'id' | 'photo'>;

/** What the phone could not keep. */
export interface Unkept {
  /** No room, no database, or the file of a photograph that cannot be read any more; '' if all is kept. */
  readonly why: '' | 'full' | 'closed' | 'unreadable';
  /** The pages whose photograph is not kept. */
  readonly photos: readonly number[];
}

/** The photographs of a row while the page is open. What the phone cannot keep stays here until it can, also when the row is left. */
export interface Keeping {
  /** Tells what is not kept, now and after each attempt; returns the function that ends it. */
  readonly listen: (heard: (unkept: Unkept) => void) => () => void;
  /**
   * Keeps photographs; a phone that cannot keep them still makes the document.
   * @returns the IDs of those that are not taken, since their files cannot be read
   */
  readonly keep: (photos: readonly Photo[]) => Promise<readonly number[]>;
  /** Keeps the order of the pages and their edits. */
  readonly arrange: (pages: readonly Arranged[]) => Promise<void>;
  /** Keeps what could not be kept before. */
  readonly keepAgain: () => Promise<void>;
  /** The photographs that are not kept, in the order of their pages. */
  readonly held: () => readonly KeptPhoto[];
  /** All photographs. What could not be kept is tried again before. @throws if the kept ones cannot be read */
  readonly all: () => Promise<readonly KeptPhoto[]>;
  /** Removes photographs. @throws if they are kept and the database does not remove them */
  readonly remove: (ids: readonly number[]) => Promise<void>;
  /** Forgets photographs that are a document now. */
  readonly forget: (ids: readonly number[]) => void;
  /** Whether anything would be lost with the page, and the pages of which the phone has no photograph at all. */
  readonly atRisk: () => { readonly isAny: boolean; readonly pages: readonly number[] };
}

interface State {
  readonly waiting: Map<number, Photo>;
  /** The pages of which the phone has a photograph, perhaps a former one. */
  readonly kept: Set<number>;
  arrangement: readonly Arranged[] | null;
  unkept: Unkept;
  heard: (unkept: Unkept) => void;
  readonly changed: () => void;
}

/**
 * One access follows the other: a photograph that is removed is not put back by one that began earlier. What could not be kept is tried
 * again with the next photograph or change, and when the row is opened again.
 * @param changed is called after it is known what is kept and what is not; before, a photograph may be counted as both
 */
export function keepingOf(keeper: PhotoKeeper, changed: () => void = () => undefined): Keeping {
  const inTurn = turns();
  const state = newState(changed);
  const { waiting, kept } = state;
  const keepAgain = async (): Promise<void> => tell(state, await keepWaiting(state, keeper));
  const forget = (ids: readonly number[]): void => forgetIn(state, ids);
  return {
    listen: (heard) => {
      state.heard = heard;
      heard(state.unkept);
      return () => {
        if (state.heard === heard) state.heard = () => undefined;
      };
    },
    keep: (photos) =>
      inTurn(async () => {
        const unreadable: number[] = [];
        for (const photo of photos)
          if ((await bytesOf(photo.photo)) === null) unreadable.push(photo.id);
          else waiting.set(photo.id, photo);
        await keepAgain();
        return unreadable;
      }),
    arrange: (pages) =>
      inTurn(() => {
        state.arrangement = pages;
        return keepAgain();
      }),
    keepAgain: () => inTurn(keepAgain),
    held: () => withHeld([], waiting, state.arrangement),
    all: () =>
      inTurn(async () => {
        if (isHolding(state)) await keepAgain();
        const stored = await keeper.all();
        for (const { id } of stored) kept.add(id);
        return withHeld(stored, waiting, state.arrangement);
      }),
    remove: (ids) =>
      inTurn(async () => {
        const known = ids.filter((id) => kept.has(id));
        if (known.length > 0) await keeper.remove(known);
        forget(ids);
      }),
    forget,
    atRisk: () => ({
      isAny: isHolding(state),
      pages: [...waiting.keys()].filter((id) => !kept.has(id)),
    }),
  };
}

const newState = (changed: () => void): State => ({
  waiting: new Map(),
  kept: new Set(),
  arrangement: null,
  unkept: { why: '', photos: [] },
  heard: () => undefined,
  changed,
});

const isHolding = ({ waiting, arrangement }: State): boolean => waiting.size > 0 || arrangement !== null;

function tell(state: State, why: Unkept['why']): void {
  state.unkept = { why: isHolding(state) ? why : '', photos: [...state.waiting.keys()] };
  state.heard(state.unkept);
  state.changed();
}

function forgetIn(state: State, ids: readonly number[]): void {
  const { waiting, kept } = state;
  for (const id of ids) {
    waiting.delete(id);
    kept.delete(id);
  }
  // An order of no pages is nothing to keep.
  if (waiting.size + kept.size === 0) state.arrangement = null;
  tell(state, state.unkept.why);
}

/** @returns why something is not kept; '' */
async function keepWaiting(state: State, keeper: PhotoKeeper): Promise<Unkept['why']> {
  const { waiting, kept, arrangement } = state;
  let why: Unkept['why'] = '';
  for (const photo of waiting.values()) {
    const refused = await refusalOf(() => keeper.put(photo));
    if (refused === 'closed') return refused;
    if (refused !== '') why = refused;
    else {
      waiting.delete(photo.id);
      kept.add(photo.id);
    }
  }
  // After the photographs: an edit belongs to the new photograph of its page, not to the former one.
  if (why !== '' || arrangement === null) return why;
  const refused = await refusalOf(() => keeper.arrange(arrangement));
  if (refused === '') state.arrangement = null;
  return refused;
}

const refusalOf = (act: () => Promise<void>): Promise<Unkept['why']> =>
  act().then(
    () => '',
    (error: unknown) => (error instanceof UnreadablePhoto ? 'unreadable' : isFull(error) ? 'full' : 'closed'),
  );
