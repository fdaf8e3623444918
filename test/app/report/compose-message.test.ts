import { digest } from '../../../src/render/digest';
import { composeMessage, findLogo, MAX_ATTACHED } from '../../../src/app/report/compose-message';
import { prepareReport } from '../../../src/domain/report/sending/send-report';
import type { Attachment } from '../../../src/ports/mailer';
import type { Printer } from '../../../src/ports/printer';
import { as, must, office, ppid, withValues, worldAt } from '../../domain/office-builder';

const world = withValues(worldAt(office(6)), { 'Folder/Laporan': 'folder-laporan' });
const printerOf = (pdf: number): Printer => ({
  sections: () => [],
  reportPdf: () => new Uint8Array(pdf),
  logoFault: (logo) => (logo.length === 0 ? 'gambarnya rusak' : ''),
  reportHtml: () => '<p>isi</p>',
  dipXlsx: () => new Uint8Array(10),
  dipCsv: () => new Uint8Array(5),
});

function compose(
  pdf: number,
  {
    values = {},
    editable = (): string => 'https://doc/1',
    findFile = (): string | undefined => undefined,
  } = {},
) {
  const from = withValues(world, values);
  const kept: (readonly [string, Attachment])[] = [];
  const documents = (folder: string, document: Attachment): string => {
    kept.push([folder, document]);
    return `https://drive/${kept.length}`;
  };
  const context = as(ppid, from);
  const sending = must(prepareReport(from.office, context, null, 100, digest));
  return {
    kept,
    ...composeMessage({ documents, editable, findFile, printer: printerOf(pdf) }, sending, context, {
      notes: [],
    }),
  };
}

test('the message has PDF, XLSX and CSV attached; the PDF is stored in Laporan with an editable copy', () => {
  const { message, sent, notes, kept } = compose(100);
  expect(message.attachments.map(({ name }) => name)).toEqual([
    'Laporan K-0001 Semester I 2026.pdf',
    'Daftar Informasi Publik.xlsx',
    'Daftar Informasi Publik.csv',
  ]);
  expect(message.plain).toContain('terlampir');
  expect(kept.map(([folder, { name }]) => [folder, name])).toEqual([
    ['folder-laporan', 'Laporan K-0001 Semester I 2026.pdf'],
  ]);
  expect(sent).toEqual({ report: 'https://drive/1', document: 'https://doc/1' });
  expect(notes).toEqual([]);
});

test('attachments that are too large are replaced by links to files in Drive', () => {
  const { message, kept, notes } = compose(MAX_ATTACHED);
  expect(message.attachments).toEqual([]);
  expect(kept).toHaveLength(3);
  for (const link of ['https://drive/1', 'https://drive/2', 'https://drive/3']) {
    expect(message.plain).toContain(link);
    expect(message.html).toContain(`<a href="${link}">`);
  }
  expect(message.subject).toMatch(/^Laporan Pendokumentasian Informasi: Semester I 2026 \[K-0001-\w+\]$/);
  expect(notes).toEqual([expect.stringContaining('disimpan di Google Drive')]);
  expect(compose(MAX_ATTACHED - 15).message.attachments).toHaveLength(3);
});

test('a failed editable copy is noted and does not prevent the message', () => {
  const { message, sent, notes } = compose(100, {
    editable: () => {
      throw new Error('storage quota');
    },
  });
  expect(message.attachments).toHaveLength(3);
  expect(sent.document).toBe('');
  expect(notes).toEqual([expect.stringContaining('Google Dokumen tidak dapat dibuat')]);
});

test('the editable copy is retried once, and found in Drive if only the response was lost', () => {
  let asked = 0;
  const faltering = (): string => {
    asked += 1;
    if (asked === 1) throw new Error('The service is currently unavailable.');
    return 'https://doc/2';
  };
  const found = compose(100, { editable: faltering, findFile: () => 'https://doc/1' });
  expect([found.sent.document, found.notes, asked]).toEqual(['https://doc/1', [], 1]);
  asked = 0;
  const remade = compose(100, { editable: faltering });
  expect([remade.sent.document, remade.notes, asked]).toEqual(['https://doc/2', [], 2]);
});

test('no editable copy is created if the office has switched it off', () =>
  expect(compose(100, { values: { 'Laporan/Salinan Google Dokumen': 'tidak' } }).sent.document).toBe(''));

describe('the logo', () => {
  const printer = printerOf(1);
  const find = (id: string, image: () => Uint8Array | undefined) =>
    findLogo({ image, printer }, { report: { logo: id }, folders: {} });

  test('is requested only if the settings name one', () => {
    const image = jest.fn<Uint8Array | undefined, []>();
    expect(find('', image)).toEqual({ notes: [] });
    expect(image).not.toHaveBeenCalled();
    expect(find('id', () => new Uint8Array(3))).toEqual({ bytes: new Uint8Array(3), notes: [] });
  });

  test.each([
    ['is not there', () => undefined, 'tidak ditemukan'],
    ['is broken', () => new Uint8Array(), 'gambarnya rusak'],
    [
      'cannot be read',
      (): undefined => {
        throw new Error('x');
      },
      'tidak dapat dibuka',
    ],
  ] as readonly (readonly [string, () => Uint8Array | undefined, string])[])(
    'that %s is omitted, with a note',
    (_why, image, words) => {
      const { bytes, notes } = find('id', image);
      expect(bytes).toBeUndefined();
      expect(notes).toEqual([expect.stringContaining(words)]);
    },
  );
});
