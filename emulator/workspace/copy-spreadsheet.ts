import { join } from 'node:path';
import { canSee } from '../drive/access';
import { ServiceError } from '../errors';
import { draftOf, type Workbook } from '../sheets/model';
import { insideFolder } from '../storage/inside-folder';
import { folderStore, forgetfulStore, type WorkbookStore } from '../sheets/workbook-store';
import type { Host } from './host';
import { openBook, titleOf } from './open-book';
import { copyHost, freshProject } from './project-host';
import { makeSpreadsheetFile } from './spreadsheet-file';
import type { CopyState } from './state';

export interface CopyOrder {
  /** The person who copies, and owns the copy. */
  readonly as: string;
  /** Default: "Copy of ...". */
  readonly title?: string;
  /** The id of the spreadsheet to copy; default: the Workspace's first. */
  readonly of?: string;
}

/**
 * File > Make a copy: a new spreadsheet in the copier's My Drive, shared with nobody, with the same sheets, formats,
 * metadata, named ranges and protections. A script that is bound to the spreadsheet is copied with it
 * (https://developers.google.com/apps-script/guides/bound#access_to_bound_scripts): the same code under a new id,
 * without triggers, properties, cache or anybody's consent. Anybody who can see a spreadsheet may copy it.
 */
export function copySpreadsheet(base: Host, persist: boolean, { as, title, of }: CopyOrder): Host {
  const source = base.books.get(of ?? base.state.spreadsheetId);
  const file = source && base.drive.entries.get(source.id);
  if (!source || !file || !canSee(base.drive, as, file))
    throw new ServiceError('You do not have permission to access the requested document.');
  const own: CopyState = {
    ...freshProject(`1${base.ids.token(56)}`),
    consent: 'ask',
    spreadsheetId: `1${base.ids.token(43)}`,
    owner: as,
  };
  const book = copied(source.get(), own.spreadsheetId, title);
  const now = new Date(base.state.clock).toISOString();
  makeSpreadsheetFile(base.drive, book, { owner: as, people: [], now });
  base.drive.save();
  base.state.copies = { ...base.state.copies, [own.spreadsheetId]: own };
  const host = openCopy(base, persist, own, book);
  base.saveState();
  return host;
}

/** Reopens the saved copies. Copies that were kept in memory only are lost. */
export const reopenCopies = (base: Host, persist: boolean): readonly Host[] =>
  Object.values(base.state.copies ?? {}).flatMap((own) => {
    const book = storeOf(base, own, persist).load();
    return book ? [openCopy(base, persist, own, book)] : [];
  });

function openCopy(base: Host, persist: boolean, own: CopyState, book: Workbook): Host {
  const open = openBook(base.drive, storeOf(base, own, persist), book);
  base.books.set(open.id, open);
  return copyHost(base, own, open);
}

function storeOf({ folder }: Host, { spreadsheetId }: CopyState, persist: boolean): WorkbookStore {
  const place = insideFolder(folder, join('copies', spreadsheetId));
  return persist ? folderStore(place) : forgetfulStore(place);
}

function copied(book: Workbook, spreadsheetId: string, title = `Copy of ${titleOf(book)}`): Workbook {
  return { ...draftOf(book), spreadsheetId, properties: { ...book.properties, title } };
}
