import { extensionOf, quarantineReason } from '../../../src/domain/scans/quarantine';

const file = { name: 'x', size: 1000, mimeType: 'application/pdf', content: 'pdf' } as const;

test.each([
  ['a PDF', {}, undefined],
  ['a photo of a phone', { mimeType: 'image/heic', content: 'heic' }, undefined],
  ['a file of exactly the greatest size', { size: 5000 }, undefined],
  ['a byte more', { size: 5001 }, 'terlalu-besar'],
  ['an empty file', { size: 0, content: '' }, 'kosong'],
  ['a programme that is called PDF', { name: 'laporan.pdf', content: 'program' }, 'program'],
  ['text that is called PDF', { name: 'laporan.pdf', content: 'lain' }, 'jenis'],
  ['a JPEG that is called PDF', { name: 'laporan.pdf', content: 'jpeg' }, 'tidak-cocok'],
  ['a PDF with an ending that promises nothing', { name: 'laporan.2025' }, undefined],
  ['a PDF behind a password', { content: 'terkunci' }, 'terkunci'],
  ['a PDF that was cut off', { content: 'rusak' }, 'rusak'],
  ['a file that could not be looked into, whatever Drive says of it', { content: '' }, 'belum-dibaca'],
  [
    'a Google document',
    { mimeType: 'application/vnd.google-apps.document', size: 0, content: '' },
    'berkas-google',
  ],
  ['a shortcut', { mimeType: 'application/vnd.google-apps.shortcut', size: 0, content: '' }, 'pintasan'],
] as const)('%s: %s', (_what, given, reason) =>
  expect(quarantineReason({ ...file, ...given }, 5000)).toBe(reason),
);

test('kinds that the office does not accept are quarantined', () => {
  expect(quarantineReason({ ...file, content: 'docx' }, 5000, ['pdf'])).toBe('jenis');
});

test.each([
  ['pdf', 'pdf'],
  ['jpeg', 'jpg'],
  ['heic', 'heic'],
] as const)('content %j is filed as .%s', (content, extension) =>
  expect(extensionOf(content)).toBe(extension),
);
