import { fileLink } from '../../domain/office/drive-id';
import type { PublicationStore, PublicationFile } from '../../ports/publication-store';
import { classify, errorOf } from '../errors';
import { anchorMark } from './anchor-marks';
import { addressOf, inQuery, type DriveFile, type DriveService } from './drive-service';
import { filesNamed } from './files-named';
import { MARKED_FIELDS, type MarkedFiles } from './custody';
import { KIND_MARK, marksOfPaper, WORKBOOK_MARK, type Marks } from './marks';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch'>;

/** The text functions that Apps Script lacks. */
interface Texts {
  readonly encode: (text: string) => Uint8Array;
  readonly sha256: (text: string) => string;
}

const STORED = 'id,sha256Checksum,webViewLink,owners(emailAddress)';

/** The published file in Drive: read through its download address, written with files.create and files.update. */
export function createPublicationStore(
  service: DriveService,
  custody: MarkedFiles,
  fetch: Fetch,
  token: () => string,
  texts: Texts,
): PublicationStore {
  const read = (id: string): PublicationFile | null => {
    const text = download(fetch, token(), id);
    return text === null ? null : { id, text };
  };
  const find = (fileId: string, folderId: string, name: string): string | undefined =>
    published(service, custody, fileId)?.id ?? marked(service, custody, 'terbitan', folderId, name);
  return {
    read,
    find: (fileId, folderId, name) => {
      const id = find(fileId, folderId, name);
      return id === undefined ? null : read(id);
    },
    hashOf: (fileId) => {
      const { trashed, sha256Checksum = '' } = service.get(fileId, 'sha256Checksum,trashed') ?? {};
      return trashed === true ? '' : sha256Checksum;
    },
    put: (text, { fileId, copyId, folderId, name, log }) => {
      const write = (id: string, to: string, marks: Marks) =>
        store(service, texts, text, { id, folderId, name: to, marks });
      const workbook = custody.workbookId();
      const file = write(fileId, name, { ...marksOfPaper(workbook, 'terbitan'), ...anchorMark(log) });
      // The id in Pengaturan is a hint: what does not bear the mark of the copy is not overwritten.
      const own = custody.bears(copyId, 'salinan') ? copyId : marked(service, custody, 'salinan', '', '');
      const copy = write(own ?? '', `salinan-${name}`, marksOfPaper(workbook, 'salinan'));
      return {
        id: file.id ?? '',
        copyId: copy.id ?? '',
        link: file.webViewLink ?? fileLink(file.id ?? ''),
        owner: file.owners?.[0]?.emailAddress ?? '',
      };
    },
    settle: (fileId, folderId, name) => {
      const recorded = custody.isForeignPublication(fileId) ? '' : fileId;
      const id = find(recorded, '', name);
      const { parents = [] } = (id !== undefined && service.get(id, 'parents')) || {};
      if (id === undefined) return null;
      if (parents.includes(folderId)) return { id, isMoved: false };
      try {
        service.move(id, name, folderId, parents[0] ?? '', marksOfPaper(custody.workbookId(), 'terbitan'));
        return { id, isMoved: true };
      } catch (error) {
        if (classify(error) === 'NO_PERMISSION') return null;
        throw error;
      }
    },
  };
}

interface Target {
  readonly id: string;
  readonly folderId: string;
  readonly name: string;
  readonly marks: Marks;
}

function store(
  service: DriveService,
  { encode, sha256 }: Texts,
  text: string,
  { id, folderId, name, marks }: Target,
): DriveFile {
  const document = { name, mimeType: 'application/json', bytes: encode(text) };
  const file =
    id === ''
      ? service.createFile(document, folderId, marks, STORED)
      : service.replaceContent(id, document, marks, STORED);
  if (file.sha256Checksum !== sha256(text))
    throw new Error(`Drive stored ${file.sha256Checksum ?? 'nothing'} as the published file`);
  return file;
}

function published(service: DriveService, custody: MarkedFiles, id: string): DriveFile | undefined {
  const file = id === '' ? undefined : service.get(id, `${MARKED_FIELDS},trashed`);
  if (file) custody.note([file]);
  return file === undefined || file.trashed === true ? undefined : file;
}

/**
 * The oldest file with the marks of this workbook's publication or of its copy, as one that was created and not recorded before the run was killed;
 * former versions gave it its name only.
 */
function marked(
  service: DriveService,
  custody: MarkedFiles,
  kind: 'terbitan' | 'salinan',
  folderId: string,
  name: string,
): string | undefined {
  const has = (key: string, value: string): string =>
    `appProperties has { key=${inQuery(key)} and value=${inQuery(value)} }`;
  const own = `(${has(WORKBOOK_MARK, custody.workbookId())} and ${has(KIND_MARK, kind)})`;
  return filesNamed(service, folderId, name, 'id', [own])[0]?.id;
}

function download(service: Fetch, token: string, id: string): string | null {
  const response = service.fetch(addressOf(id, 'alt=media'), {
    headers: { Authorization: `Bearer ${token}` },
    muteHttpExceptions: true,
  });
  const code = response.getResponseCode();
  if (code === 404) return null;
  if (code !== 200) throw errorOf(response);
  return response.getContentText('UTF-8');
}
