import type { Deps } from './app/deps';
import type { Codecs } from './domain/scans/content/codecs';
import { digest } from './render/digest';
import { encodeUtf8 } from './render/utf8';
import { createOfficeInspector } from './google/office-inspector';
import { createAnchorStore } from './google/drive/anchor-marks';
import { createDocumentStore, createEditableStore } from './google/drive/document-store';
import { createCustody } from './google/drive/custody';
import { createDriveService } from './google/drive/drive-adapter';
import { driveRepeatable } from './google/drive/drive-service';
import { createPublicSharing } from './google/drive/public-sharing';
import { createFolderControl } from './google/drive/folders/folder-control';
import { createResumableUploads } from './google/drive/content/upload-sessions';
import { createFileFinder } from './google/drive/file-finder';
import { createPublicationStore } from './google/drive/publication-store';
import { readImage } from './google/drive/content/read-image';
import { readFiles } from './google/drive/content/read-files';
import { inspectFiles } from './google/drive/content/inspect-files';
import { createScanStore } from './google/drive/scan-store';
import { createMailer, createMailQuota } from './google/mail/mailer';
import { createRepeat, createWaitOut, repeating } from './google/repeat';
import { repeatingFetch } from './google/repeat-fetch';
import { sessionActor } from './google/script/actor';
import { createCursor } from './google/script/cursor';
import { createPublicationKey, createSeal } from './google/script/publication-key';
import { lateScript } from './google/script/late-script';
import { createLock } from './google/script/lock';
import { createExecution } from './google/sheets/transaction/execution';
import { createOtherWorkbook } from './google/sheets/original-workbook';
import { createRowReader } from './google/sheets/rows/read-row';
import { createSheetsService } from './google/sheets/sheets-adapter';
import { sheetsRepeatable, type SheetsService } from './google/sheets/sheets-service';
import { createProvisioner } from './google/provisioner';
import type { Execution } from './ports/execution';
import type { OutputRenderer } from './ports/output-renderer';
import type { Printer } from './ports/printer';
import { previewSections } from './render/document/preview-sections';

/**
 * No move begins after this time, so that the last move and the closing write end within the product's own limit of 4.5
 * minutes for an execution, well before Google's limit of six.
 */
const RUN_MS = 4.4 * 60_000;

/** The fraction of the current second: it differs between people whose calls were declined at the same time. */
const spread = (): number => (Date.now() % 1000) / 1000;

/** The only place that connects ports to Google's services. Built per execution; no service is called at load time. */
export function compose(): Deps {
  const workbookId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();
  const began = Date.now();
  const timeIsOver = (): boolean => Date.now() - began > RUN_MS;
  const repeat = createRepeat({ sleep: (ms) => Utilities.sleep(ms), random: spread, timeIsOver });
  const sheets = repeating(createSheetsService(Sheets, workbookId), sheetsRepeatable, repeat);
  const fetch = () => UrlFetchApp;
  const token = (): string => ScriptApp.getOAuthToken();
  const drive = repeating(createDriveService(Drive, { fetch, token }), driveRepeatable, repeat);
  const web = repeatingFetch(fetch, repeat);
  const custody = createCustody(drive, workbookId);
  const marked = { service: drive, custody };
  const publicationKey = keyOfScript();
  return {
    execution: executionOn(sheets, workbookId),
    otherWorkbook: createOtherWorkbook((id) =>
      executionOn(
        repeating(
          createSheetsService(Sheets, () => id),
          sheetsRepeatable,
          repeat,
        ),
        () => id,
      ),
    ),
    scans: createScanStore(drive, custody, {
      inspect: (files) => inspectFiles(web, token, lateCodecs, files),
      read: (files) => readFiles(web, token, files),
    }),
    uploads: createResumableUploads({ fetch, token, cache: userCache, newId, workbookId }),
    custody,
    documents: createDocumentStore(drive, workbookId, 'laporan'),
    editable: createEditableStore(drive, workbookId),
    anchors: createAnchorStore(drive, custody),
    image: (fileId, folderId) => readImage(web, custody, token, { fileId, folderId }),
    mail: createMailer(MailApp),
    mailQuota: createMailQuota(MailApp),
    printer: latePrinter,
    renderer: lateOutputRenderer,
    sharing: createPublicSharing(
      custody,
      () => web,
      token,
      () => Drive,
      repeat,
    ),
    access: createFolderControl(marked, () => web, token),
    findFile: createFileFinder(drive),
    address: () => SpreadsheetApp.getActiveSpreadsheet().getUrl(),
    publications: createPublicationStore(drive, custody, web, token, {
      encode: encodeUtf8,
      sha256: digest,
    }),
    sha256: digest,
    publicationKey,
    seal: createSeal(Utilities, publicationKey),
    cursor: createCursor(() => SpreadsheetApp.getActiveSpreadsheet()),
    rowAt: createRowReader(sheets),
    provisioner: createProvisioner(sheets, marked, ScriptApp),
    inspector: createOfficeInspector(sheets, marked, ScriptApp, workbookId),
    codecs: lateCodecs,
    lateScript: (name) => lateScript(HtmlService, name),
    encodeBase64,
    decodeBase64: (text) => Uint8Array.from(Utilities.base64Decode(text), (byte) => byte & 255),
    timeIsOver,
  };
}

const userCache = () => CacheService.getUserCache();
const newId = (): string => Utilities.getUuid();

/** Apps Script takes bytes from -128 to 127. */
const encodeBase64 = (bytes: Uint8Array): string =>
  Utilities.base64Encode([...new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)]);

const keyOfScript = (): (() => string) =>
  createPublicationKey(
    () => PropertiesService.getScriptProperties(),
    () => Utilities.getUuid(),
    digest,
  );

const executionOn = (sheets: SheetsService, workbookId: () => string): Execution =>
  createExecution({
    sheets,
    lock: createLock(LockService),
    actor: () => sessionActor(Session),
    actorKey: () => Session.getTemporaryActiveUserKey(),
    now: () => Date.now(),
    workbookId,
    digest,
    waitOut: createWaitOut((ms) => Utilities.sleep(ms)),
  });

/**
 * An adapter whose module is evaluated when one of its functions is used for the first time: every execution evaluates the
 * bundle, and what only some need is most of it. `ready` need no module.
 */
const late = <T extends object>(load: () => T, ready: Partial<T> = {}): T =>
  new Proxy(ready as T, {
    get: (known, name) => (Reflect.get(known, name) ?? Reflect.get(load(), name)) as unknown,
  });

const latePrinter = late<Printer>(
  () => (require('./render/printer') as typeof import('./render/printer')).printer,
  { sections: previewSections },
);
const lateOutputRenderer = late<OutputRenderer>(
  () => (require('./render/output-renderer') as typeof import('./render/output-renderer')).outputRenderer,
);
const lateCodecs = late<Codecs>(() => (require('./codecs') as typeof import('./codecs')).codecs);
