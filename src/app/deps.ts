import type { AnchorStore } from '../ports/anchor-store';
import type { Seal } from '../domain/publication/seal';
import type { Codecs } from '../domain/scans/content/codecs';
import type { OfficeInspector } from '../ports/office-inspector';
import type { Cursor } from '../ports/cursor';
import type { Custody } from '../ports/custody';
import type { DocumentStore, EditableStore, ImageReader } from '../ports/document-store';
import type { Execution } from '../ports/execution';
import type { FileFinder } from '../ports/file-finder';
import type { FolderControl } from '../ports/folder-access';
import type { Mailer, MailQuota } from '../ports/mailer';
import type { OtherWorkbook } from '../ports/other-workbook';
import type { OutputRenderer } from '../ports/output-renderer';
import type { Printer } from '../ports/printer';
import type { PublicSharing } from '../ports/public-sharing';
import type { PublicationStore } from '../ports/publication-store';
import type { ResumableUploads } from '../ports/resumable-uploads';
import type { RowReader } from '../ports/row-reader';
import type { ScanStore } from '../ports/scan-store';
import type { Provisioner } from '../ports/provisioner';

/** The ports that the use cases call; each use case declares the ones that it needs. */
export interface Deps {
  readonly execution: Execution;
  readonly scans: ScanStore;
  readonly uploads: ResumableUploads;
  readonly custody: Custody;
  readonly documents: DocumentStore;
  readonly editable: EditableStore;
  readonly anchors: AnchorStore;
  readonly image: ImageReader;
  readonly mail: Mailer;
  readonly mailQuota: MailQuota;
  readonly printer: Printer;
  readonly renderer: OutputRenderer;
  readonly sharing: PublicSharing;
  readonly access: FolderControl;
  readonly findFile: FileFinder;
  readonly publications: PublicationStore;
  /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** Key of the published file's seal, which the public page has too; 64 hexadecimal digits. One call, a second one the first time. */
  readonly publicationKey: () => string;
  /** Seals a published text with that key. */
  readonly seal: Seal;
  readonly provisioner: Provisioner;
  readonly otherWorkbook: OtherWorkbook;
  /** URL of the workbook. */
  readonly address: () => string;
  readonly inspector: OfficeInspector;
  readonly cursor: Cursor;
  readonly rowAt: RowReader;
  readonly codecs: Codecs;
  /** The text of a script that a page loads when it uses it, by the name of its file. */
  readonly lateScript: (name: string) => string;
  readonly encodeBase64: (bytes: Uint8Array) => string;
  /** Bytes of a base64 text. */
  readonly decodeBase64: (text: string) => Uint8Array;
  /** Whether this execution has used up its time limit; the next one continues. */
  readonly timeIsOver: () => boolean;
}
