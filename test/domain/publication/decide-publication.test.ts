import { createHash } from 'node:crypto';
import {
  announcePublication,
  concludePublication,
  planPublication,
} from '../../../src/domain/publication/decide-publication';
import type { DipRow } from '../../../src/domain/workbook/registers';
import { as, dipRow, freshWorld, ppid, registersOf, withValues } from '../office-builder';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const codes = { sha256, seal: (text: string): string => sha256(`kunci${text}`) };
const entries = [dipRow(), dipRow({ id: 'DIP-0002', number: 2, title: 'Laporan Kedua' })];
const plan = (rows: readonly DipRow[], values: Readonly<Record<string, string>> = {}, text?: string) =>
  planPublication(
    registersOf(rows),
    as(ppid, withValues(freshWorld(), values)),
    text === undefined ? null : { id: 'berkas', text },
    codes,
  );

const first = plan(entries);
/** Pengaturan after the first publication was written to the file `berkas`. */
const published = concludePublication({ ...first.state, fileId: 'berkas' }).settings;

test('the first publication writes every entry into a file that does not exist yet', () => {
  expect(first).toMatchObject({
    action: 'tulis',
    isForeign: false,
    state: { state: 'terbit', fileId: '', count: 2, behind: 0, sha256: sha256(first.text) },
  });
  expect(first.difference.added).toHaveLength(2);
  expect(JSON.parse(first.text)).toMatchObject({ entries: [{ id: 'DIP-0001' }, { id: 'DIP-0002' }] });
});

test('nothing is written while the file equals the register', () => {
  expect(plan(entries, published, first.text)).toMatchObject({ action: 'sama', text: first.text });
});

test.each([
  ['the log has no end of it', { 'Sistem/Terbitan': 'menerbitkan' }],
  ['another file is on record', { 'Sistem/Berkas Terbitan': 'berkas lain' }],
  ['entries are still said to be behind', { 'Sistem/Sisa Terbitan': '1' }],
])('an interrupted publication is completed without writing: %s', (_why, values) => {
  expect(plan(entries, { ...published, ...values }, first.text)).toMatchObject({
    action: 'selesaikan',
    text: first.text,
    state: { fileId: 'berkas', count: 2 },
  });
});

test('a changed register is written into the same file', () => {
  const next = plan(entries.slice(0, 1), published, first.text);
  expect(next).toMatchObject({ action: 'tulis', isForeign: false, state: { fileId: 'berkas', count: 1 } });
  expect(next.difference.withdrawn.map(({ id }) => id)).toEqual(['DIP-0002']);
});

test('a file written by someone else is replaced and logged', () => {
  const next = plan(entries, published, first.text.replace('Laporan Kedua', 'Laporan Palsu'));
  expect(next).toMatchObject({ action: 'tulis', isForeign: true });
  expect(announcePublication(next).log.map(({ event }) => event)).toEqual([
    'TERBITAN_BERUBAH',
    'DIP_MENERBITKAN',
  ]);
});

test('a file with foreign bytes is replaced even if its content is the same', () => {
  expect(plan(entries, published, `${first.text} `)).toMatchObject({ action: 'tulis', isForeign: true });
});

test('a line typed into the register is reported and left out', () => {
  const typed = { ...dipRow({ id: 'DIP-0003', number: 3, title: 'Ketikan' }), isUnlogged: true };
  const next = plan([...entries, typed]);
  expect(next.typed).toEqual([{ id: 'DIP-0003', title: 'Ketikan', what: 'baris' }]);
  expect(next.text).not.toContain('Ketikan');
});

test('the announcement records the content and the number of leaving entries; the conclusion sets that to 0', () => {
  const next = plan(entries.slice(0, 1), published, first.text);
  expect(announcePublication(next)).toMatchObject({
    settings: {
      'Sistem/Terbitan': 'menerbitkan',
      'Sistem/Berkas Terbitan': 'berkas',
      'Sistem/Sisa Terbitan': '1',
      'Sistem/Jumlah Terbitan': '1',
    },
    log: [
      {
        event: 'DIP_MENERBITKAN',
        object: 'berkas',
        detail: `sha256 ${sha256(next.text)}; 0 baru, 0 berubah, 1 ditarik, 0 dimutakhirkan`,
      },
    ],
  });
  expect(concludePublication(next.state)).toMatchObject({
    settings: { 'Sistem/Terbitan': 'terbit', 'Sistem/Sisa Terbitan': '0' },
    log: [{ event: 'DIP_TERBIT', object: 'berkas', detail: `sha256 ${sha256(next.text)}; 1 informasi` }],
  });
});
