import { answerOf } from '../../../src/domain/guard/answer-of';
import { clearedIn, loggedAnswers } from '../../../src/domain/guard/guard-answers';
import { guardFinder } from '../../../src/domain/guard/guard-finder';
import { findingsIn, guardQuestions, wordsOf } from '../../../src/domain/guard/guard-questions';
import { clearEntries } from '../../../src/domain/publication/answer-entries';
import { guardedEntries } from '../../../src/domain/publication/guarded-entries';
import { guardedRows } from '../../../src/domain/guard/guarded-rows';
import { publicationQuestions, sharingQuestions } from '../../../src/domain/publication/register-questions';
import { publishedRegister } from '../../../src/domain/registers/published-register';
import type { Column } from '../../../src/domain/workbook/column';
import { dik, dip } from '../../../src/domain/workbook/registers';
import { enteredColumns, inventoryColumns } from '../../../src/domain/workbook/typed-columns';
import {
  as,
  dikRow,
  dipRow,
  freshWorld,
  inventoryRow,
  must,
  pelaksana,
  ppid,
  registersOf,
  scanRow,
} from '../office-builder';

const context = as(pelaksana, freshWorld());
const { guard } = context.settings;
const find = guardFinder(guard);
type Row = ReturnType<typeof inventoryRow>;
const asked = (row: Row, ...scans: Parameters<typeof scanRow>[0][]) =>
  guardQuestions(guardedRows([row], scans.map(scanRow)), guard);
const answered = (row: Row, ...scans: Parameters<typeof scanRow>[0][]): Row => {
  const [document] = guardedRows([row], scans.map(scanRow));
  const found = findingsIn(document?.texts ?? [], find);
  return { ...row, guard: answerOf(row.id, found, 'Hanya angka', context).guard };
};

test.each([
  ['title', 'Nama Dokumen'],
  ['summary', 'Ringkasan Isi Informasi'],
  ['notes', 'Catatan'],
  ['holder', 'Pejabat/Unit yang Menguasai'],
  ['producer', 'Penanggung Jawab Pembuatan'],
  ['group', 'Kelompok Informasi'],
  ['media', 'Jenis Media'],
  ['madeOn', 'Waktu Pembuatan'],
  ['madeAt', 'Tempat Pembuatan'],
  ['retention', 'Jangka Waktu Penyimpanan'],
] as const)('the cell %s of a row causes a question that names it', (key, header) => {
  const [question] = asked(inventoryRow({ [key]: 'Rekap absensi, NIK 1604012345678901' }));
  expect(question?.found.map(({ where }) => where)).toEqual([header]);
  expect(wordsOf(question!)).toEqual(['absensi', 'NIK']);
});

test('the names of a held scan cause questions, except for words of the title', () => {
  const plain = inventoryRow();
  expect(asked(plain, { originalName: 'KTP budi.pdf' })[0]?.found.map(({ where }) => where)).toEqual([
    'Nama Asli',
  ]);
  expect(asked(plain, { originalName: 'KTP budi.pdf', state: 'duplikat' })).toEqual([]);
  expect(asked(plain, { originalName: 'KTP.pdf', row: 'KUL-0002' })).toEqual([]);
  const titled = inventoryRow({ title: 'Daftar KTP' });
  expect(asked(titled, { archiveName: 'KUL-0001_2025_Daftar-KTP.pdf' })[0]?.found).toHaveLength(1);
});

test('an answer holds until the text changes, for each cell by itself', () => {
  const row = answered(inventoryRow({ title: 'Rekap Absensi' }));
  expect(asked(row)).toEqual([]);
  expect(asked({ ...row, title: ' rekap  ABSENSI' })).toEqual([]);
  expect(asked({ ...row, title: 'Rekap Absensi Budi' })).toHaveLength(1);
  expect(asked({ ...row, notes: 'memuat gaji' })[0]?.found.map(({ where }) => where)).toEqual(['Catatan']);
  expect(asked(row, { originalName: 'ijazah.pdf' })).toHaveLength(1);
});

test('an answer for a file covers the words in its name, and that exact number', () => {
  const row = answered(inventoryRow(), { originalName: 'KTP 1604012345678901.pdf' });
  expect(asked(row, { originalName: 'x.pdf', archiveName: 'ktp-1604012345678901.pdf' })).toEqual([]);
  expect(asked(row, { originalName: 'KTP 1604012345678902.pdf' })).toHaveLength(1);
});

test('an unreadable cell Penjagaan has no answers', () => {
  for (const guard of ['beres', '{', '{"sidik":"x"}', 'null', '{"sidik":[1]}'])
    expect(clearedIn(guard).size).toBe(0);
});

test('the answer keeps the words, but neither the number nor the surrounding text', () => {
  const row = inventoryRow({ notes: 'NIK 1604012345678901 milik Budi' });
  const [document] = guardedRows([row], []);
  const { guard, log } = answerOf(row.id, findingsIn(document!.texts, find), 'Sudah ditutup', context);
  expect(JSON.stringify([guard, log])).not.toMatch(/16040123|Budi/);
  expect(log.detail).toBe('aman diumumkan: Sudah ditutup (memuat NIK)');
});

type Log = Parameters<typeof guardedEntries>[0]['log'];
const register = (given: Partial<Parameters<typeof guardedEntries>[0]> = {}) => ({
  dip: [dipRow({ title: 'Rekap Absensi', source: 'KUL-0001' })],
  inventaris: [inventoryRow({ title: 'Rekap Absensi', entry: 'DIP-0001' })],
  pindaian: [],
  log: [],
  ...given,
});
const entryQuestions = (office: ReturnType<typeof register>) => guardQuestions(guardedEntries(office), guard);

test('a logged answer for a row covers its entry; one that is only in a cell does not', () => {
  const row = answered(inventoryRow({ title: 'Rekap Absensi', entry: 'DIP-0001' }));
  expect(entryQuestions(register({ inventaris: [row] }))).toHaveLength(1);
  const cells = JSON.stringify({ guard: row.guard });
  const log = [{ event: 'PENJAGAAN_DIJAWAB', object: row.id, cells }];
  expect(loggedAnswers(log).get(row.id)?.size).toBe(1);
  expect(entryQuestions(register({ log }))).toEqual([]);
  expect(entryQuestions(register({ log, inventaris: [] }))).toEqual([]);
  expect(entryQuestions(register({ log: [{ ...log[0]!, event: 'BARIS_DISALIN' }] }))).toHaveLength(1);
  expect(entryQuestions(register({ log: [{ ...log[0]!, event: 'BARIS_DIBAWA' }] }))).toEqual([]);
  const both = `{"KUL-0001":${cells},"KUL-0002":{"title":"Neraca"}}`;
  const carried = { event: 'BARIS_DIBAWA', object: 'KUL-0001..KUL-0002', cells: both };
  expect(entryQuestions(register({ log: [carried] }))).toEqual([]);
});

test('every published text of an entry is guarded', () => {
  const marked = dipRow();
  const texts = Object.entries(dip.columns as Readonly<Record<string, Column>>)
    .filter(([key, { kind, choices }]) => kind === 'text' && !choices && key !== 'id' && key !== 'link')
    .map(([key]) => key)
    .filter((key) => {
      const changed = { ...marked, [key]: 'tanda khusus' };
      return JSON.stringify(publishedRegister(registersOf([changed]), context)).includes('tanda khusus');
    });
  expect(texts).toEqual(expect.arrayContaining(['title', 'media', 'group']));
  for (const key of texts)
    expect([key, entryQuestions(register({ dip: [{ ...marked, [key]: 'gaji' }] })).length]).toEqual([key, 1]);
});

const exemption = dikRow({ announcedTitle: 'Berkas calon', article: 'UU 14/2008 Pasal 17 huruf h' });
const announcing = (isOn: string) => as(ppid, freshWorld({ 'Publik/Umumkan DIK': isOn }));
const exemptionQuestions = (given: Partial<typeof exemption>, isOn = 'ya', log: Log = []) =>
  publicationQuestions(
    { ...register({ dip: [] }), ...registersOf([], [{ ...exemption, ...given }]), log },
    announcing(isOn),
  );

test('every published text of an exemption is guarded, once it is announced', () => {
  const texts = Object.entries(dik.columns as Readonly<Record<string, Column>>)
    .filter(([key, { kind, choices }]) => kind === 'text' && !choices && key !== 'id')
    .map(([key]) => key)
    .filter((key) => {
      const changed = { ...exemption, [key]: 'tanda khusus' };
      return JSON.stringify(publishedRegister(registersOf([], [changed]), announcing('ya'))).includes(
        'tanda khusus',
      );
    });
  expect(texts).toEqual(['article', 'announcedTitle']);
  for (const key of texts) expect([key, exemptionQuestions({ [key]: 'gaji' }).length]).toEqual([key, 1]);
  expect(exemptionQuestions({ announcedTitle: 'Gaji' }, 'tidak')).toEqual([]);
  expect(exemptionQuestions({ reason: 'gaji' })).toEqual([]);
});

test('an answer for an exemption is kept in the Log and holds for its title', () => {
  const office = {
    ...register({ dip: [], inventaris: [] }),
    ...registersOf([], [{ ...exemption, announcedTitle: 'Rekap gaji' }]),
  };
  const answer = clearEntries(
    { ...office, inventaris: [], inventarisLama: [], tahapan: [] },
    announcing('ya'),
    ['DIK-0001'],
    'Hanya judul',
  );
  const { changes } = must(answer);
  expect(changes.updates).toEqual([]);
  const log = changes.log.map((entry) => ({ ...entry, cells: entry.cells ?? '' }));
  expect(exemptionQuestions({ announcedTitle: 'Rekap gaji' }, 'ya', log)).toEqual([]);
  expect(exemptionQuestions({ announcedTitle: 'Rekap gaji Budi' }, 'ya', log)).toHaveLength(1);
});

test('every text that the DIP takes over from a row is guarded there', () => {
  const taken = enteredColumns.filter((key) => !('choices' in inventoryColumns[key]));
  expect(taken).toEqual(expect.arrayContaining(['group', 'media', 'producer']));
  for (const key of taken) expect([key, asked(inventoryRow({ [key]: 'gaji' })).length]).toEqual([key, 1]);
});

test.each([
  ['withdrawn', { status: 'ditarik' }],
  ['exempted', { category: 'dikecualikan' }],
] as const)('an entry that is %s causes no question', (_why, cells) =>
  expect(entryQuestions(register({ dip: [dipRow({ title: 'Gaji', ...cells })] }))).toEqual([]),
);

test('before scans are shared, only entries with a filed scan cause questions', () => {
  expect(sharingQuestions(register(), context)).toEqual([]);
  expect(sharingQuestions(register({ pindaian: [scanRow()] as never }), context)).toHaveLength(1);
});
