import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';
import { othersNihil } from '../others-nihil';

/** Rows deleted by hand: what Beranda, the Inventaris and the steps say about them. */
const kul = units[0]!;
let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});
afterEach(() => office.close());

const link = 'https://kpu.example.id/dokumen';
const document = (title: string) => ({ title, year: 2025, category: 'berkala' as const, link });
const finish = (person: string, number: number, lane = 'KANTOR') =>
  office.ask(person, 'finishStep', { number, lane });
const decide = (ids: readonly string[], verdict: 'diterima' | 'dikembalikan', reason = '') =>
  office.ask(kul.liaison, 'decideRows', 'KUL', ids, verdict, reason);
/** What Beranda says about deleted rows, and how many the Inventaris lists. */
async function told(): Promise<readonly [string, number]> {
  const { warnings } = await office.ask(kul.staff, 'viewOverview');
  const { rows } = await office.ask(kul.staff, 'viewMissingRows');
  return [
    warnings.find((words) => words.includes('tidak ada lagi di sheet'))?.split('.')[0] ?? '',
    rows.length,
  ];
}
const deleteRow = async (id: string): Promise<void> => {
  const at = office.table('Inventaris').findIndex((row) => row['ID'] === id);
  await office.workspace.sheets.deleteRow('Inventaris', at + 1, kul.staff);
};

async function listed(...titles: string[]): Promise<void> {
  await office.ask(kul.staff, 'addRows', 'KUL', titles.map(document));
  for (const number of [1, 2]) await finish(kul.staff, number, 'KUL');
}

/** KUL-0001 is postponed, KUL-0002 and KUL-0003 are in the DIP; step 6 is open. */
async function enteredAll(): Promise<void> {
  await office.ask(kul.staff, 'addRows', 'KUL', ['Tunda', 'Neraca', 'Buku Kas'].map(document));
  await office.ask(kul.staff, 'amendRows', 'ditunda', ['KUL-0001'], 'menunggu tanda tangan');
  for (const number of [1, 2]) await finish(kul.staff, number, 'KUL');
  await decide(['KUL-0002', 'KUL-0003'], 'diterima');
  await finish(kul.liaison, 3, 'KUL');
  await othersNihil(office);
  await finish(pelaksana, 4);
  await finish(pelaksana, 5);
}
const gone = (...names: readonly string[]) => ({
  ok: false,
  details: names.map((name) => expect.stringContaining(`${name}: tidak ada lagi di sheet`) as string),
});
const opening = () => office.tryTo(ppid, 'openKegiatan', 'Semester II 2026');
const rows = () =>
  office
    .table('Inventaris')
    .map((row) => [row['ID'], row['No. Register'], row['Kelanjutan']].join(' ').trim());

test.each(['before the report', 'after the Kegiatan was closed'])(
  'rows deleted %s are told of and hold the next Kegiatan back until they are restored as they were',
  async (when) => {
    await enteredAll();
    const send = () => office.tryTo(ppid, 'sendReport', null);
    if (when !== 'before the report') await send();
    await deleteRow('KUL-0001');
    await deleteRow('KUL-0002');
    expect(await told()).toEqual(['2 baris Inventaris tidak ada lagi di sheet', 2]);
    const both = gone('KUL-0001 "Tunda"', 'KUL-0002 "Neraca"');
    if (when === 'before the report') expect(await send()).toMatchObject(both);
    else {
      expect(await opening()).toMatchObject(both);
      expect(await office.tryTo(ppid, 'reviseReport', 'salah ketik', null)).toMatchObject(both);
    }
    await office.ask(kul.staff, 'restoreRows', ['KUL-0001', 'KUL-0002']);
    expect(await told()).toEqual(['', 0]);
    if (when === 'before the report') expect(await send()).toMatchObject({ ok: true });
    expect(await opening()).toMatchObject({ ok: true, value: { carried: 3 } });
    expect(rows().sort()).toEqual([
      'KUL-0001',
      'KUL-0002 DIP-0001 belum dijawab',
      'KUL-0003 DIP-0002 belum dijawab',
    ]);
  },
  60_000,
);

test('a deleted document of a register is restored, unless its entry is withdrawn; any other may be dismissed', async () => {
  await enteredAll();
  await office.ask(ppid, 'sendReport', null);
  await deleteRow('KUL-0001');
  await deleteRow('KUL-0002');
  const dismissed = (...ids: readonly string[]) =>
    office.tryTo(kul.staff, 'dismissRows', ids, 'terketik dua kali');
  expect(await dismissed('KUL-0001', 'KUL-0002')).toMatchObject({
    ok: false,
    message: expect.stringContaining('KUL-0002 (DIP-0001)') as string,
  });
  expect(await dismissed('KUL-0001')).toMatchObject({ ok: true });
  expect(await opening()).toMatchObject(gone('KUL-0002 "Neraca"'));
  await office.ask(ppid, 'withdrawEntry', 'DIP-0001', 'terketik dua kali');
  expect(await dismissed('KUL-0002')).toMatchObject({ ok: true });
  expect(await opening()).toMatchObject({ ok: true, value: { carried: 1 } });
  expect(rows()).toEqual(['KUL-0003 DIP-0002 belum dijawab']);
}, 60_000);

test('Beranda tells of deleted rows exactly when the Inventaris lists them, also in the next Kegiatan', async () => {
  await listed('Neraca', 'Buku Kas');
  await decide(['KUL-0001', 'KUL-0002'], 'diterima');
  await finish(kul.liaison, 3, 'KUL');
  await othersNihil(office);
  await finish(pelaksana, 4);
  await finish(pelaksana, 5);
  await office.ask(ppid, 'sendReport', null);
  expect(await told()).toEqual(['', 0]);
  await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  expect(await told()).toEqual(['', 0]);
  await deleteRow('KUL-0002');
  expect(await told()).toEqual(['1 baris Inventaris tidak ada lagi di sheet', 1]);
  await office.ask(kul.staff, 'restoreRows', ['KUL-0002']);
  expect(await told()).toEqual(['', 0]);
}, 60_000);

test('rows that are gone hold steps 3 and 4 back, named, until they are restored or dismissed with a reason', async () => {
  await listed('Neraca', 'Buku Kas', 'Surat Keputusan');
  await decide(['KUL-0001'], 'diterima');
  await decide(['KUL-0002'], 'dikembalikan', 'judul kurang jelas');
  await deleteRow('KUL-0002');
  await deleteRow('KUL-0003');
  const held = (...names: readonly string[]) => ({
    ok: false,
    details: names.map((name) => expect.stringContaining(`${name}: tidak ada lagi di sheet`) as string),
  });
  const finish3 = () => office.tryTo(kul.liaison, 'finishStep', { number: 3, lane: 'KUL' });
  expect(await finish3()).toMatchObject(held('KUL-0002 "Buku Kas"', 'KUL-0003 "Surat Keputusan"'));
  await office.ask(kul.staff, 'restoreRows', ['KUL-0002']);
  await office.ask(kul.staff, 'dismissRows', ['KUL-0003'], 'terketik dua kali');
  expect(await finish3()).toMatchObject({
    details: [expect.stringContaining('judul kurang jelas') as string],
  });
  await decide(['KUL-0002'], 'diterima');
  expect(await finish3()).toMatchObject({ ok: true });
  await othersNihil(office);
  await deleteRow('KUL-0001');
  const entering = () => office.tryTo(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  expect(await entering()).toMatchObject(held('KUL-0001 "Neraca"'));
  await office.ask(kul.staff, 'restoreRows', ['KUL-0001']);
  expect(await entering()).toMatchObject({ ok: true });
  expect(office.table('DIP').map((row) => row['Judul Informasi'])).toEqual(['Buku Kas', 'Neraca']);
}, 60_000);
