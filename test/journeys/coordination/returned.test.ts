import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { nameOf, pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** A row that the Tim Penghubung returns, from the return to the next decision. */
const kul = units[0]!;
const REASON = 'tahun keliru';
let office: LocalOffice;

const document = (title: string) => ({
  title,
  year: 2024,
  category: 'berkala' as const,
  link: 'https://kpu.example.id/n',
});
const finish = (person: string, number: number) =>
  office.tryTo(person, 'finishStep', { number, lane: 'KUL' });
const decide = (ids: readonly string[], verdict: 'diterima' | 'dikembalikan', reason = '') =>
  office.ask(kul.liaison, 'decideRows', 'KUL', ids, verdict, reason);
const listed = (filter: 'semua' | 'dikembalikan' | 'belum diputuskan', person = kul.liaison) =>
  office.ask(person, 'viewRows', { unit: 'KUL', filter, search: '', from: 0 });
const lacks = async (person = kul.staff) => (await office.ask(person, 'viewOverview')).lacks;
const rowOf = (id: string) => office.table('Inventaris').find((row) => row['ID'] === id);
const letters = () => office.workspace.mailbox.list();

beforeAll(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', ['A', 'B', 'C', 'D', 'E'].map(document));
  await finish(kul.staff, 1);
  await finish(kul.staff, 2);
});
afterAll(() => office.close());

test('a row that is returned is a task of its staff at once, with its reason, within the calls of an opening', async () => {
  await decide(['KUL-0001', 'KUL-0002', 'KUL-0003', 'KUL-0004', 'KUL-0005'], 'diterima');
  await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'dikembalikan', REASON, true);
  expect(office.lastExecution().calls['MailApp.sendEmail']).toBe(1);
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(5 + 1);
  const own = await lacks();
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(2);
  expect(own?.returned).toEqual([
    {
      unit: 'KUL',
      unitName: kul.name,
      count: 1,
      rows: [{ id: 'KUL-0001', title: 'A', reason: REASON, by: nameOf(kul.liaison), isEdited: false }],
    },
  ]);
  expect(own?.lanes[0]?.lines).toContainEqual({
    words: '1 dokumen dikembalikan dan belum diajukan lagi',
    filter: 'dikembalikan',
    lists: [{ unit: 'KUL', count: 1 }],
  });
  expect((await lacks(kul.liaison))?.returned).toEqual([]);
  expect((await lacks(pelaksana))?.returned).toEqual([]);
});

test('its staff get a message at once: which row, by whom, and why', async () => {
  expect(letters().map(({ to }) => to)).toEqual([[kul.staff]]);
  const letter = await simpleParser(readFileSync(letters()[0]!.file));
  expect(letter.subject).toBe('Pengingat: 1 dokumen dikembalikan (Semester I 2026)');
  for (const body of [letter.text, String(letter.html)]) {
    expect(body).toContain('KUL-0001 A');
    expect(body).toContain(`Dikembalikan oleh ${nameOf(kul.liaison)}: ${REASON}`);
    expect(body).toContain(`/spreadsheets/d/${office.workspace.spreadsheetId}/edit#gid=1102`);
  }
});

test("rows that are returned one after the other make one message; the next morning's reminder lists the others", async () => {
  for (const id of ['KUL-0002', 'KUL-0003', 'KUL-0004'])
    await office.ask(kul.liaison, 'decideRows', 'KUL', [id], 'dikembalikan', REASON, true);
  expect(letters()).toHaveLength(1);
  const morning = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
  const tellings = () =>
    letters()
      .slice(1)
      .filter(({ to }) => to.includes(kul.staff));
  await morning();
  expect(tellings()).toHaveLength(1);
  expect((await simpleParser(readFileSync(tellings()[0]!.file))).text).toContain('KUL-0003 C');
  await morning();
  expect(tellings()).toHaveLength(1);
});

test('step 3 does not end silently over it, and the refusal matches the list', async () => {
  const refused = await finish(kul.liaison, 3);
  expect(refused).toMatchObject({ ok: false, code: 'BLOCKED' });
  const details = refused.ok ? [] : refused.details;
  expect(details).toHaveLength(4);
  expect(details[0]).toContain(`dikembalikan oleh ${nameOf(kul.liaison)} (${REASON})`);
  expect((await listed('dikembalikan')).total).toBe(4);
});

test('corrected in the sidebar it waits for its decision again, and the reviewer sees what was changed', async () => {
  await office.ask(kul.staff, 'editRow', 'KUL-0001', { year: 2024 }, { year: 2025 });
  const { rows } = await listed('belum diputuskan');
  expect(rows.map(({ id, returned }) => [id, returned])).toEqual([
    [
      'KUL-0001',
      {
        by: nameOf(kul.liaison),
        at: '4 Feb 2026 08.00',
        reason: REASON,
        said: '',
        corrections: [{ header: 'Tahun', was: '2024', now: '2025' }],
      },
    ],
  ]);
});

test('corrected in the sheet it does so too, as soon as the rows are audited', async () => {
  for (const [header, text] of [
    ['Ringkasan Isi Informasi', 'Kas'],
    ['Catatan', 'Lihat Kas'],
  ] as const)
    await office.typeBeside('Inventaris', { ID: 'KUL-0002' }, header, text, kul.staff);
  const edited = async () => [
    (await lacks())?.edited,
    (await lacks(kul.liaison))?.edited,
    (await listed('semua')).edited,
    (await lacks())?.returned[0]?.rows.find(({ id }) => id === 'KUL-0002')?.isEdited,
  ];
  expect(await edited()).toEqual([1, 1, 1, true]);
  expect((await lacks(pelaksana))?.edited).toBe(0);
  expect((await office.ask(kul.staff, 'auditRows')).resubmitted).toBe(1);
  expect(await edited()).toEqual([0, 0, 0, undefined]);
  const { rows } = await listed('belum diputuskan');
  expect(rows.map(({ id, returned }) => [id, returned?.corrections])).toContainEqual([
    'KUL-0002',
    [
      { header: 'Ringkasan Isi Informasi', was: '', now: 'Kas' },
      { header: 'Catatan', was: '', now: 'Lihat Kas' },
    ],
  ]);
  expect(rowOf('KUL-0002')).toMatchObject({ Keputusan: '', 'Alasan Keputusan': '', Masalah: '' });
});

test('submitted again with a note it waits too, and the reviewer sees the note', async () => {
  await office.ask(kul.staff, 'amendRows', 'diajukanLagi', ['KUL-0003'], 'tahunnya memang 2024');
  const { rows } = await listed('belum diputuskan');
  expect(rows.find(({ id }) => id === 'KUL-0003')?.returned).toMatchObject({
    said: 'tahunnya memang 2024',
    corrections: [],
  });
});

test('the deciders set the remaining rows aside with a reason; then step 3 ends', async () => {
  expect(await office.tryTo(pelaksana, 'amendRows', 'pengembalianDitunda', ['KUL-0004'], 'x')).toMatchObject({
    ok: false,
    code: 'WRONG_ACTOR',
  });
  await office.ask(kul.liaison, 'amendRows', 'pengembalianDitunda', ['KUL-0004'], 'arsip belum ditemukan');
  expect(rowOf('KUL-0004')).toMatchObject({
    Keputusan: 'ditunda',
    'Alasan Keputusan': 'arsip belum ditemukan',
    'Diputuskan Oleh': kul.liaison,
  });
  await decide(['KUL-0001', 'KUL-0002', 'KUL-0003'], 'diterima');
  expect(rowOf('KUL-0001')).toMatchObject({ Keputusan: 'diterima', Pengembalian: '' });
  expect((await lacks())?.returned).toEqual([]);
  expect(await finish(kul.liaison, 3)).toMatchObject({ ok: true });
});
