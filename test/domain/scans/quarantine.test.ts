import { extensionOf, quarantineReason } from '../../../src/domain/scans/quarantine';
import type { DroppedFile } from '../../../src/domain/scans/drop';

const file = { size: 1000, mimeType: 'application/pdf' } as DroppedFile;

test.each([
  ['a PDF', {}, undefined],
  ['a photo of a phone', { mimeType: 'image/heic' }, undefined],
  ['a file of exactly the greatest size', { size: 5000 }, undefined],
  ['a byte more', { size: 5001 }, 'terlalu-besar'],
  ['an empty file', { size: 0 }, 'kosong'],
  ['a programme', { mimeType: 'application/x-msdownload' }, 'jenis'],
  ['a web page', { mimeType: 'text/html' }, 'jenis'],
  ['an empty programme', { mimeType: 'application/x-msdownload', size: 0 }, 'kosong'],
  ['a Google document', { mimeType: 'application/vnd.google-apps.document', size: 0 }, 'berkas-google'],
  ['a shortcut', { mimeType: 'application/vnd.google-apps.shortcut', size: 0 }, 'pintasan'],
  ['a folder', { mimeType: 'application/vnd.google-apps.folder', size: 0 }, 'berkas-google'],
] as const)('%s: %s', (_what, given, reason) =>
  expect(quarantineReason({ ...file, ...given }, 5000)).toBe(reason),
);

test.each([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/heif', 'heic'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['text/html', 'bin'],
])('%s is filed as .%s', (mimeType, extension) => expect(extensionOf(mimeType)).toBe(extension));
