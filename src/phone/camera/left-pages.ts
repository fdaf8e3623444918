import type { KeptPhoto, PageEdit } from '../kept/kept';
import type { Page } from './page';

/** The pages of the row that was left last: when it is opened again, none of them is made again. */
let left: readonly Page[] = [];

/** Remembers the pages of a row that is left, instead of those before. */
export function leave(pages: readonly Page[]): void {
  if (pages.length === 0) return;
  for (const page of left)
    forget(
      page,
      pages.find(({ id }) => id === page.id),
    );
  left = pages;
}

/** The page of a photograph as it was left; undefined if photograph or edit are not the same. */
export function leftPage({ id, photo, edit }: KeptPhoto): Page | undefined {
  const page = left.find((each) => each.id === id);
  if (!page || page.photo.size !== photo.size) return undefined;
  const isSame = edit ? JSON.stringify(editOf(page)) === JSON.stringify(edit) : isUnedited(page);
  return isSame ? { ...page, photo } : undefined;
}

export const editOf = ({ corners, isFound, quarters, look }: Page): PageEdit => ({
  corners,
  isFound,
  quarters,
  look,
});

const isUnedited = ({ corners, found, quarters, look }: Page): boolean =>
  corners === found && quarters === 0 && look === 'grey';

/** Releases the pictures of a page that its successor does not show. */
export function forget(page: Page, next?: Page): void {
  if (page.shown !== next?.shown) URL.revokeObjectURL(page.shown);
  if (page.preview !== next?.preview) URL.revokeObjectURL(page.preview);
}
