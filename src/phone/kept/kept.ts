import type { Look } from '../camera/picture/clean';
import type { Quad } from '../camera/picture/point';

/** Whose something on this phone is: the workbook and the account for which it was taken; no other account sends it. */
export interface Owner {
  readonly office: string;
  readonly account: string;
}

/** A document that was photographed on this phone. */
export interface Kept extends Owner {
  readonly key: string;
  readonly rowId: string;
  readonly title: string;
  readonly name: string;
  readonly mimeType: string;
  /** Bytes of the content. */
  readonly size: number;
  /** 0 for a file whose pages were not counted. */
  readonly pages: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /**
   * `konsep`: taken, not saved by the person yet; `antre`: to be sent; `ditolak`: refused, a person decides; `terkirim`: Google has it, the
   * content is gone from the phone, and what is left tells the other tabs.
   */
  readonly state: 'konsep' | 'antre' | 'ditolak' | 'terkirim';
  /** Milliseconds since 1970; 0 until Google has acknowledged it. */
  readonly sentAt: number;
  /** The upload in parts that was begun; '' for none. */
  readonly uploadId: string;
  /** Why it was refused, or why it has not been sent yet; ''. */
  readonly words: string;
  /** Of which file it is a copy: Google has it, and its row lacks a scan all the same. */
  readonly copy?: string;
  /**
   * The bytes that make it whole were sent, at this time in milliseconds since 1970; until that call is over it cannot be taken back, and
   * afterwards Google may have it although no answer came. Undefined: Google does not have it.
   */
  readonly completing?: { readonly since: number; readonly isOver: boolean } | undefined;
  /**
   * The photographs of which a draft is made, by their pages: they stay on the phone, so that its pages can still be changed. Undefined or empty: they are
   * gone, or there were none.
   */
  readonly photos?: readonly number[];
}

/** What follows once a document was taken: the person looks at it before it is saved, or it is saved, and the next one or the list follows. */
export type AfterTaking = 'look' | 'next' | 'list';

/** The row for which photographs were taken that are not a PDF yet. */
export interface PhotoOwner extends Owner {
  readonly rowId: string;
}

/** Photographs of a row. */
export interface Photographed extends PhotoOwner {
  /** Of the row when they were taken; '' if it was not kept. */
  readonly title: string;
  readonly count: number;
  /** When the last one was taken, milliseconds since 1970. */
  readonly newest: number;
}

/** Photographs of a row as the page shows them, those included that the phone could not keep. */
export interface PhotographedRow extends Photographed {
  /** Whether something of it is on the open page alone. */
  readonly isAtRisk: boolean;
}

/** What a person changed about a page (src/phone/camera/page.ts). */
export interface PageEdit {
  /** As parts of the photograph's width and height. */
  readonly corners: Quad;
  readonly isFound: boolean;
  /** Quarter turns clockwise. */
  readonly quarters: number;
  readonly look: Look;
}

/** A page in its place among the others; without `edit` it is as it was photographed. */
export interface Arranged {
  readonly id: number;
  readonly edit?: PageEdit;
}

/** A photograph of a page whose document is not a PDF yet. */
export interface KeptPhoto extends Arranged {
  /** Of the page: when it was first photographed, milliseconds since 1970. A page that is photographed again keeps it. No two tabs give the same. */
  readonly id: number;
  readonly photo: Blob;
}

/** The photographs of one document. */
export interface PhotoKeeper {
  /** Those that are kept and of which no draft is made, in the order of the pages, as the person left them. */
  all(): Promise<readonly KeptPhoto[]>;
  /** Keeps a photograph, in place of an earlier one of its page, whose edit is gone with it. */
  put(photo: Pick<KeptPhoto, 'id' | 'photo'>): Promise<void>;
  /**
   * Keeps the order of the pages and what was changed about each, while any photograph is kept. What was kept about other pages stays: some
   * cannot be opened now, or were photographed in another tab.
   */
  arrange(pages: readonly Arranged[]): Promise<void>;
  /** Removes the photographs of these pages. */
  remove(ids: readonly number[]): Promise<void>;
}

/** Where documents are kept until they are acknowledged. */
export interface KeptStore {
  /** Whether they survive closing the page. */
  readonly isLasting: boolean;
  /** In the order in which they were taken. */
  all(): Promise<readonly Kept[]>;
  content(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Keeps a document, and removes the photographs of which it is made but for its own (`Kept.photos`), at once: neither without the other. */
  add(kept: Kept, content: Uint8Array<ArrayBuffer>, photos: readonly number[]): Promise<void>;
  /** Changes what is known of a document; does nothing if it is gone or Google has it. What is no draft any more loses its photographs. */
  change(key: string, cells: Partial<Kept>): Promise<void>;
  /** Google has the document: its content is removed, and its state becomes `terkirim`. */
  acknowledge(key: string, sentAt: number): Promise<void>;
  /** Removes a document with its photographs. */
  remove(key: string): Promise<void>;
  /** Removes a draft, whose photographs are pages again; does nothing if it is no draft, or has no photographs. */
  reopen(key: string): Promise<void>;
  /** The rows with photographs of which no draft is made, of all offices and accounts. */
  photographed(): Promise<readonly Photographed[]>;
  /** @param title of the row, kept beside its photographs; '' leaves the one that is kept */
  photos(owner: PhotoOwner, title: string): PhotoKeeper;
}

/** The bytes of a document are no longer on this phone. */
export class ContentGone extends Error {}

/** The file of a photograph cannot be read: it was moved meanwhile, or is in a cloud without a connection. */
export class UnreadablePhoto extends Error {}

/** Whether the phone has no room; everything else that fails is the database itself. */
export const isFull = (error: unknown): boolean =>
  (error as { readonly name?: unknown } | null)?.name === 'QuotaExceededError';

/** The document after a change: only a draft has photographs. */
export function changed(kept: Kept, cells: Partial<Kept>): Kept {
  const next = { ...kept, ...cells };
  return next.state === 'konsep' ? next : { ...next, photos: [] };
}

/** The photographs that a document loses by a change, or by its end. */
export const lostPhotos = ({ photos = [] }: Kept, next?: Kept): readonly number[] =>
  photos.filter((id) => !next?.photos?.includes(id));

export const canBeReopened = (kept: Kept | undefined): boolean =>
  kept?.state === 'konsep' && (kept.photos ?? []).length > 0;

/** The photographs of this owner (`photoKey`) of which drafts are made. */
export const inDrafts = (documents: readonly Kept[], owner: string): readonly number[] =>
  documents.filter((kept) => photoKey(kept) === owner).flatMap(({ photos = [] }) => photos);

export const inOrder = (kept: readonly Kept[]): readonly Kept[] =>
  [...kept].sort((one, other) => one.madeAt - other.madeAt);

/**
 * Two lists of pages as one, each page once. The order of `pages` stays. One of `others` comes behind the page that it follows there, and
 * behind those of `pages` that were taken earlier and that `others` does not name.
 */
export function together<T extends { readonly id: number }>(
  pages: readonly T[],
  others: readonly T[],
): readonly T[] {
  const all = [...pages];
  const named = new Set(others.map(({ id }) => id));
  for (const [index, page] of others.entries()) {
    if (all.some(({ id }) => id === page.id)) continue;
    const former = others[index - 1]?.id;
    const isBefore = ({ id }: T): boolean => id === former || (id < page.id && !named.has(id));
    all.splice(
      all.reduce((at, each, place) => (isBefore(each) ? place + 1 : at), 0),
      0,
      page,
    );
  }
  return all;
}

/** Photographs in the order of their pages with their edits; those that are not arranged among them in the order of taking. */
export function inArrangement(
  photos: readonly Pick<KeptPhoto, 'id' | 'photo'>[],
  arranged: readonly Arranged[],
): readonly KeptPhoto[] {
  const photoOf = new Map(photos.map(({ id, photo }) => [id, photo]));
  const placed = arranged.flatMap((page): readonly KeptPhoto[] => {
    const photo = photoOf.get(page.id);
    return photo ? [{ ...page, photo }] : [];
  });
  const others = photos.filter(({ id }) => !placed.some((page) => page.id === id));
  return together<KeptPhoto>(
    placed,
    [...others].sort((one, other) => one.id - other.id),
  );
}

/** Kept photographs together with those, and the order, that could not be kept yet. */
export function withHeld(
  kept: readonly KeptPhoto[],
  held: ReadonlyMap<number, Pick<KeptPhoto, 'id' | 'photo'>>,
  order: readonly Arranged[] | null,
): readonly KeptPhoto[] {
  const others = kept.filter(({ id }) => !held.has(id));
  // A page that was photographed again has lost its edit.
  const former = kept.map((page): Arranged => (held.has(page.id) ? { id: page.id } : page));
  return inArrangement([...others, ...held.values()], together(order ?? [], former));
}

/** The arrangement after a page was photographed again. */
export const withoutEdit = (arranged: readonly Arranged[], again: number): readonly Arranged[] =>
  arranged.map((page) => (page.id === again ? { id: again } : page));

/** The name under which the photographs of a row are stored; none of its parts contains a space. */
export const photoKey = ({ office, account, rowId }: PhotoOwner): string =>
  [office, account, rowId].join(' ');

/** A row with these photographs; none without any. */
export const photographedRow = (
  key: string,
  title: string,
  ids: readonly number[],
): readonly Photographed[] =>
  ids.length === 0 ? [] : [{ ...photoOwner(key), title, count: ids.length, newest: Math.max(...ids) }];

function photoOwner(key: string): PhotoOwner {
  const [office = '', account = '', ...row] = key.split(' ');
  return { office, account, rowId: row.join(' ') };
}
