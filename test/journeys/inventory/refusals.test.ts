import { nameOf, pelaksana, ppid, sekretaris, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

const [kul, tph, pdi, phs] = units as unknown as readonly [
  (typeof units)[0],
  (typeof units)[0],
  (typeof units)[0],
  (typeof units)[0],
];
const document = {
  title: 'Laporan Persediaan',
  year: 2025,
  category: 'berkala',
  link: 'https://kpu.example.id/laporan',
} as const;

/** The doer of each step, so that the steps can be walked in order. */
const walk: readonly {
  number: number;
  lane: string;
  doer: string;
  prepare?: (office: LocalOffice) => Promise<unknown>;
}[] = [
  ...units.map((unit) => ({
    number: 1,
    lane: unit.code,
    doer: unit.staff,
    prepare: (office: LocalOffice) =>
      unit === kul
        ? office.ask(unit.staff, 'addRows', unit.code, [document])
        : office.ask(unit.staff, 'declareNihil', unit.code),
  })),
  ...units.map((unit) => ({ number: 2, lane: unit.code, doer: unit.staff })),
  ...units.map((unit) => ({
    number: 3,
    lane: unit.code,
    doer: unit.liaison,
    ...(unit === kul
      ? {
          prepare: (office: LocalOffice) =>
            office.ask(unit.liaison, 'decideRows', unit.code, ['KUL-0001'], 'diterima', ''),
        }
      : {}),
  })),
  { number: 4, lane: 'KANTOR', doer: pelaksana },
  { number: 5, lane: 'KANTOR', doer: pelaksana },
];

let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
});
afterEach(() => office.close());

async function walkTo(number: number): Promise<void> {
  for (const step of walk.filter((candidate) => candidate.number < number)) {
    await step.prepare?.(office);
    await office.ask(step.doer, 'finishStep', { number: step.number, lane: step.lane });
  }
}

const finish = (person: string, number: number, lane: string) =>
  office.tryTo(person, 'finishStep', { number, lane });

describe('the order of the SOP', () => {
  test.each([
    [2, kul.code, kul.staff, 'menunggu Tahap 1 (KUL)'],
    [3, kul.code, kul.liaison, 'menunggu Tahap 2 (KUL)'],
    [4, 'KANTOR', pelaksana, 'menunggu Tahap 3 (KUL), Tahap 3 (TPH), Tahap 3 (PDI), Tahap 3 (PHS)'],
    [5, 'KANTOR', pelaksana, 'menunggu Tahap 4'],
  ])('step %i is refused before its turn', async (number, lane, doer, waits) => {
    const answer = await finish(doer, number, lane);
    expect(answer).toMatchObject({
      ok: false,
      code: 'STEP_NOT_OPEN',
      message: expect.stringContaining(waits) as string,
    });
  });

  test('step 6 is refused before its turn', async () => {
    const answer = await office.tryTo(ppid, 'sendReport', null);
    expect(answer).toMatchObject({
      ok: false,
      code: 'STEP_NOT_OPEN',
      message: expect.stringContaining('menunggu Tahap 5') as string,
    });
  });

  test('step 4 stays closed while one lane has not finished step 3', async () => {
    await walkTo(3);
    await office.ask(kul.liaison, 'decideRows', kul.code, ['KUL-0001'], 'diterima', '');
    for (const unit of [kul, tph, pdi])
      await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
    const early = await finish(pelaksana, 4, 'KANTOR');
    expect(early).toMatchObject({
      ok: false,
      message: expect.stringContaining('menunggu Tahap 3 (PHS)') as string,
    });
    await office.ask(phs.liaison, 'finishStep', { number: 3, lane: phs.code });
    expect((await finish(pelaksana, 4, 'KANTOR')).ok).toBe(true);
  });

  test('no step is done twice', async () => {
    for (const step of walk) {
      await step.prepare?.(office);
      await office.ask(step.doer, 'finishStep', { number: step.number, lane: step.lane });
      const again = await finish(step.doer, step.number, step.lane);
      expect(again).toMatchObject({
        ok: false,
        code: 'STEP_DONE',
        message: expect.stringContaining(step.doer) as string,
      });
    }
    await office.ask(ppid, 'sendReport', null);
    const again = await office.tryTo(ppid, 'sendReport', null);
    expect(again).toMatchObject({ ok: false, code: 'NO_KEGIATAN' });
  });

  test('every step is refused to people who are not its doers, naming the doers', async () => {
    for (const step of walk) {
      await step.prepare?.(office);
      const answer = await finish(sekretaris, step.number, step.lane);
      expect(answer).toMatchObject({
        ok: false,
        code: 'WRONG_ACTOR',
        message: expect.stringContaining(step.doer) as string,
      });
      await office.ask(step.doer, 'finishStep', { number: step.number, lane: step.lane });
    }
    const answer = await office.tryTo(pelaksana, 'sendReport', null);
    expect(answer).toMatchObject({
      ok: false,
      code: 'WRONG_ACTOR',
      message: expect.stringContaining(nameOf(ppid)) as string,
    });
  });

  test('a stranger may do nothing', async () => {
    // A person with edit access to the workbook and without a role.
    office.workspace.drive.share(office.workspace.spreadsheetId, 'orang.lain@example.com', 'writer');
    const answer = await office.tryTo('orang.lain@example.com', 'finishStep', { number: 1, lane: 'KUL' });
    expect(answer).toMatchObject({
      ok: false,
      code: 'WRONG_ACTOR',
      message: expect.stringContaining('orang.lain@example.com tidak berwenang') as string,
    });
  });
});

describe('what blocks a step', () => {
  test('step 1 requires rows or Nihil, and names the empty cells of a row', async () => {
    expect(await finish(kul.staff, 1, 'KUL')).toMatchObject({
      ok: false,
      code: 'BLOCKED',
      details: [expect.stringContaining('Nihil')],
    });
    await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca' }]);
    expect(await finish(kul.staff, 1, 'KUL')).toMatchObject({
      ok: false,
      details: ['KUL-0001 "Neraca": Tahun, Kategori masih kosong.'],
    });
  });

  test('step 2 requires a scan, a link or a reason for each row', async () => {
    await office.ask(kul.staff, 'addRows', 'KUL', [{ ...document, link: '' }]);
    await office.ask(kul.staff, 'finishStep', { number: 1, lane: 'KUL' });
    expect(await finish(kul.staff, 2, 'KUL')).toMatchObject({
      ok: false,
      details: [expect.stringContaining('belum ada hasil pindai')],
    });
    await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001'], 'Buku besar terjilid');
    expect((await finish(kul.staff, 2, 'KUL')).ok).toBe(true);
  });

  test('the typist of a row may not accept it unless the PPID records an exception', async () => {
    await office.typeBeside(
      'Pengaturan',
      { Bagian: 'Peran', Uraian: 'Tim Penghubung KUL' },
      'Nilai',
      kul.staff,
      ppid,
    );
    await walkTo(2);
    for (const unit of units) await office.ask(unit.staff, 'finishStep', { number: 2, lane: unit.code });
    const own = await office.tryTo(kul.staff, 'decideRows', 'KUL', ['KUL-0001'], 'diterima', '');
    expect(own).toMatchObject({
      ok: false,
      code: 'FOUR_EYES',
      message: expect.stringContaining('empat mata') as string,
    });
    await office.ask(ppid, 'grantException', 'KUL', 'Sub Bagian hanya satu orang');
    expect((await office.tryTo(kul.staff, 'decideRows', 'KUL', ['KUL-0001'], 'diterima', '')).ok).toBe(true);
  });

  test('step 6 is refused while one person has done it all', async () => {
    for (const [section, label] of [...rolesOfAll()])
      await office.typeBeside('Pengaturan', { Bagian: section, Uraian: label }, 'Nilai', ppid, ppid);
    for (const unit of units) {
      await office.ask(ppid, 'declareNihil', unit.code);
      for (const number of [1, 2, 3]) await office.ask(ppid, 'finishStep', { number, lane: unit.code });
    }
    for (const number of [4, 5]) await office.ask(ppid, 'finishStep', { number, lane: 'KANTOR' });
    const answer = await office.tryTo(ppid, 'sendReport', null);
    expect(answer).toMatchObject({
      ok: false,
      code: 'BLOCKED',
      details: ['Peserta baru 1 orang; SOP mensyaratkan minimal 2 orang.'],
    });
    expect(office.workspace.mailbox.list()).toHaveLength(0);
  });
});

function rolesOfAll(): readonly (readonly [string, string])[] {
  const perUnit = units.flatMap(({ code }) => [`Sub Bagian ${code}`, `Tim Penghubung ${code}`]);
  return [...perUnit, 'Pelaksana', 'PPID'].map((label) => ['Peran', label] as const);
}

test('only the PPID opens a Kegiatan, and one at a time', async () => {
  expect(await office.tryTo(ppid, 'openKegiatan', 'Lagi')).toMatchObject({
    ok: false,
    code: 'KEGIATAN_RUNNING',
    message: expect.stringContaining('Semester I 2026') as string,
  });
  const fresh = await localOffice();
  expect(await fresh.tryTo(pelaksana, 'openKegiatan', 'Baru')).toMatchObject({
    ok: false,
    code: 'WRONG_ACTOR',
  });
  await fresh.close();
});
