import { blobOfWire, newBlob, type Blob, type WireBlob } from './blob';
import { callHost } from './host';
import { define, imitate } from './imitate';
import { user } from './session';

interface FileFacts {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly size?: string;
  readonly webViewLink: string;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly owners: readonly { readonly emailAddress: string }[];
}

/** https://developers.google.com/apps-script/reference/drive/file */
const file = (facts: FileFacts): object =>
  imitate('File', {
    ...common(facts),
    getMimeType: () => facts.mimeType,
    getSize: () => Number(facts.size ?? 0),
    getBlob: () => blobOfWire(callHost('DriveApp.File.getBlob', facts.id) as WireBlob),
  });

const common = (facts: FileFacts): object => ({
  getId: () => facts.id,
  getName: () => facts.name,
  getUrl: () => facts.webViewLink,
  getDateCreated: () => new Date(facts.createdTime),
  getLastUpdated: () => new Date(facts.modifiedTime),
  getOwner: () => user(facts.owners[0]?.emailAddress ?? ''),
});

const folder = (facts: FileFacts): object =>
  imitate('Folder', {
    ...common(facts),
    createFolder: (name: string) => createFolder(facts.id, name),
    createFile: (...args: readonly unknown[]) => createFile(facts.id, args),
  });

const createFolder = (parent: string | null, name: string): object =>
  folder(callHost('DriveApp.createFolder', parent, name) as FileFacts);

/** createFile(blob) or createFile(name, content, mimeType). */
function createFile(parent: string | null, args: readonly unknown[]): object {
  const [first, content, type] = args;
  const blob =
    typeof first === 'string'
      ? newBlob(String(content), typeof type === 'string' ? type : 'text/plain', first)
      : (first as Blob);
  return file(callHost('DriveApp.createFile', parent, blob) as FileFacts);
}

export function installDriveApp(): void {
  define(
    'DriveApp',
    imitate('DriveApp', {
      getFileById: (id: string) => file(callHost('DriveApp.getFileById', id) as FileFacts),
      getFolderById: (id: string) => folder(callHost('DriveApp.getFolderById', id) as FileFacts),
      createFolder: (name: string) => createFolder(null, name),
      createFile: (...args: readonly unknown[]) => createFile(null, args),
    }),
  );
  define(
    'MimeType',
    imitate('MimeType', {
      PDF: 'application/pdf',
      CSV: 'text/csv',
      HTML: 'text/html',
      PLAIN_TEXT: 'text/plain',
      JPEG: 'image/jpeg',
      PNG: 'image/png',
      ZIP: 'application/zip',
      MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      FOLDER: 'application/vnd.google-apps.folder',
      GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
      GOOGLE_DOCS: 'application/vnd.google-apps.document',
      SHORTCUT: 'application/vnd.google-apps.shortcut',
    }),
  );
}
