import type { PublicationStore, PublicationFile } from '../../ports/publication-store';
import { errorOf } from '../errors';
import { anchorMark } from './anchor-marks';
import { inQuery, type DriveFile, type DriveService } from './drive-service';
import { MARKED_FIELDS, type MarkedFiles } from './custody';
import { marksOfPaper } from './marks';

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
  { encode, sha256 }: Texts,
): PublicationStore {
  const read = (id: string): PublicationFile | null => {
    const text = download(fetch, token(), id);
    return text === null ? null : { id, text };
  };
  return {
    read,
    find: (fileId, folderId, name) => {
      const id = published(service, custody, fileId) ?? named(service, folderId, name);
      return id === undefined ? null : read(id);
    },
    put: (text, { fileId, folderId, name, log }) => {
      const document = { name, mimeType: 'application/json', bytes: encode(text) };
      const marks = { ...marksOfPaper(custody.workbookId(), 'terbitan'), ...anchorMark(log) };
      const file =
        fileId === ''
          ? service.createFile(document, folderId, marks, STORED)
          : service.replaceContent(fileId, document, marks, STORED);
      if (file.sha256Checksum !== sha256(text))
        throw new Error(`Drive stored ${file.sha256Checksum ?? 'nothing'} as the published file`);
      return {
        id: file.id ?? '',
        link: file.webViewLink ?? `https://drive.google.com/file/d/${file.id ?? ''}/view`,
        owner: file.owners?.[0]?.emailAddress ?? '',
      };
    },
  };
}

function published(service: DriveService, custody: MarkedFiles, id: string): string | undefined {
  const file = id === '' ? undefined : service.get(id, `${MARKED_FIELDS},trashed`);
  if (file) custody.note([file]);
  return file === undefined || file.trashed === true ? undefined : file.id;
}

/** The oldest file of that name: the one that a publication created and whose id was not recorded before it was killed. */
const named = (service: DriveService, folderId: string, name: string): string | undefined => {
  const query = `name = ${inQuery(name)} and ${inQuery(folderId)} in parents and trashed = false`;
  const [file]: readonly DriveFile[] = service.list(query, 'files(id)', undefined).files;
  return file?.id;
};

function download(service: Fetch, token: string, id: string): string | null {
  const response = service.fetch(`https://www.googleapis.com/drive/v3/files/${id}?alt=media`, {
    headers: { Authorization: `Bearer ${token}` },
    muteHttpExceptions: true,
  });
  const code = response.getResponseCode();
  if (code === 404) return null;
  if (code !== 200) throw errorOf(response);
  return response.getContentText('UTF-8');
}
