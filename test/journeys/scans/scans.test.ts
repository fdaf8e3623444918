import { Killed, type CallNotice } from '../../../emulator';
import { makeScan } from '../../../demo/scans';
import { pelaksana, ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/** Known problems of other scan watchers, on the built bundle: no file is lost or filed twice. */
const kul = units[0]!;
const MINUTE = 60_000;
/** A Thursday on which the first twentieth of the stored files is due. */
const FIRST_PART = '2026-02-19T08:00:00+07:00';
const titles = ['Laporan Persediaan', 'Neraca', 'Buku Kas Umum'];

let office: LocalOffice;
let inbox: string;
beforeEach(async () => {
  office = await localOffice({ start: FIRST_PART });
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(
    kul.staff,
    'addRows',
    'KUL',
    titles.map((title) => ({ title, year: 2025, category: 'berkala' as const })),
  );
  inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
});
afterEach(async () => {
  expectBalance();
  await office.close();
});

const pdf = (title: string, seed = 1): Uint8Array => makeScan('pdf', title, seed);
const drop = (name: string, bytes: Uint8Array, owner = kul.staff): string =>
  office.workspace.drive.drop(inbox, name, bytes, { owner });
const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
const later = (minutes: number) => office.workspace.clock.advance(minutes * MINUTE);
/** Two trigger runs, three minutes apart. */
async function settle(): Promise<void> {
  await tick();
  await later(3);
  await tick();
}
const ledger = () => office.table('Pindaian');
const states = (): string[] => ledger().map((scan) => scan['Status'] ?? '');
const inFolder = (path: string): string[] =>
  office.workspace.drive
    .list(office.workspace.drive.find(`Dokumentasi Informasi Publik/${path}`) ?? '')
    .map(({ name }) => name);

/** seen = waiting + filed + duplicate + quarantined, and every filed file is stored once at the path in the ledger. */
function expectBalance(): void {
  const known = ['terlihat', 'menunggu', 'memindahkan', 'tersimpan', 'duplikat', 'karantina'];
  expect(states().every((state) => known.includes(state))).toBe(true);
  for (const scan of ledger().filter((row) => row['Status'] === 'tersimpan' && row['Alasan'] === '')) {
    expect(inFolder(scan['Tempat'] ?? '').filter((name) => name === scan['Nama Arsip'])).toHaveLength(1);
  }
}

describe('a file that is still being written', () => {
  test('is filed only after two runs saw it unchanged', async () => {
    const id = drop('KUL-0001.pdf', pdf('a').slice(0, 100));
    for (let round = 0; round < 3; round += 1) {
      await tick();
      await later(3);
      office.workspace.drive.write(id, pdf('a').slice(0, 200 + round));
    }
    await tick();
    expect(states()).toEqual(['terlihat']);
    office.workspace.drive.write(id, pdf('a'));
    await settle();
    expect(states()).toEqual(['tersimpan']);
  });

  test('and stays truncated goes to Karantina, and returns after it was corrected', async () => {
    drop('KUL-0001.pdf', pdf('a').slice(0, 300));
    await settle();
    expect(ledger()[0]).toMatchObject({ Status: 'karantina', Alasan: 'rusak', Tempat: 'Karantina' });
    const { quarantined } = await office.ask(kul.staff, 'viewScans', 'KUL');
    expect(quarantined[0]?.reason).toContain('Pindai atau unggah ulang');
    office.workspace.drive.write(ledger()[0]!['ID Berkas']!, pdf('a'));
    await office.ask(kul.staff, 'resolveScan', 'P-0001', 'coba lagi');
    await settle();
    expect(ledger()[0]).toMatchObject({ Status: 'tersimpan', 'ID Inventaris': 'KUL-0001' });
  });
});

test('equal names in one inbox are two files', async () => {
  drop('Scan.pdf', pdf('satu', 1));
  drop('Scan.pdf', pdf('dua', 2));
  await settle();
  expect(states()).toEqual(['menunggu', 'menunggu']);
  await office.ask(kul.staff, 'pairScan', 'P-0001', ['KUL-0001']);
  await office.ask(kul.staff, 'pairScan', 'P-0002', ['KUL-0002']);
  expect(states()).toEqual(['tersimpan', 'tersimpan']);
});

describe('the same content twice', () => {
  beforeEach(async () => {
    drop('KUL-0001.pdf', pdf('sama'));
    await tick();
    drop('Neraca 2025.pdf', pdf('sama'));
    await settle();
  });

  test('goes to Duplikat, with both shown and a link to the first', async () => {
    expect(states()).toEqual(['tersimpan', 'duplikat']);
    const { duplicates } = await office.ask(kul.staff, 'viewScans', 'KUL');
    expect(duplicates).toMatchObject([{ id: 'P-0002', first: { id: 'P-0001' } }]);
    await office.ask(kul.staff, 'resolveScan', 'P-0002', 'sama');
    expect(ledger()[1]).toMatchObject({ Status: 'duplikat', Alasan: 'salinan, sudah diperiksa' });
  });

  test('may still be a document of its own', async () => {
    await office.ask(kul.staff, 'resolveScan', 'P-0002', 'bukan sama');
    await office.ask(kul.staff, 'pairScan', 'P-0002', ['KUL-0002']);
    expect(ledger().map((scan) => scan['ID Inventaris'])).toEqual(['KUL-0001', 'KUL-0002']);
    expect(states()).toEqual(['tersimpan', 'tersimpan']);
  });
});

describe('manual changes in the folders', () => {
  test('a file removed before it is filed is reported missing, and found again', async () => {
    const id = drop('KUL-0001.pdf', pdf('a'));
    await tick();
    office.workspace.drive.trash(id);
    await tick();
    expect(ledger()[0]).toMatchObject({ Status: 'karantina', Alasan: 'hilang' });
    drop('KUL-0001.pdf', pdf('a'));
    await settle();
    expect(states()).toEqual(['karantina', 'tersimpan']);
  });

  test('a file renamed in the inbox is matched by its new name', async () => {
    const id = drop('IMG_1234.pdf', pdf('a'));
    await tick();
    office.workspace.drive.rename(id, 'KUL-0003.pdf');
    await later(3);
    await settle();
    expect(ledger()[0]).toMatchObject({ Status: 'tersimpan', 'ID Inventaris': 'KUL-0003' });
  });

  test('a filed file moved back into the inbox reopens its row and is filed again, once', async () => {
    drop('KUL-0001.pdf', pdf('a'), ppid);
    await settle();
    await later(5);
    office.workspace.drive.move(ledger()[0]!['ID Berkas']!, inbox);
    await tick();
    expect(ledger()[0]).toMatchObject({ Status: 'terlihat', 'ID Inventaris': '' });
    await later(3);
    await tick();
    expect(ledger()).toHaveLength(1);
    expect(ledger()[0]).toMatchObject({ Status: 'tersimpan', 'ID Inventaris': 'KUL-0001' });
  });

  test('a file that changes after it was filed reopens its row and is never overwritten by the product', async () => {
    drop('KUL-0001.pdf', pdf('a'), ppid);
    await settle();
    await later(5);
    office.workspace.drive.write(ledger()[0]!['ID Berkas']!, pdf('b', 2));
    await tick();
    expect(ledger()[0]).toMatchObject({
      Status: 'menunggu',
      Alasan: 'isi berkas berubah',
      Usulan: 'KUL-0001',
    });
    await office.ask(kul.staff, 'pairScan', 'P-0001', ['KUL-0001']);
    expect(ledger()[0]).toMatchObject({ Status: 'tersimpan', 'ID Inventaris': 'KUL-0001' });
  });

  test('a deleted inbox is recreated by set-up, and its files are not lost', async () => {
    drop('KUL-0001.pdf', pdf('a'));
    await tick();
    office.workspace.drive.trash(inbox);
    await tick();
    expect(ledger()[0]).toMatchObject({ Status: 'karantina', Alasan: 'hilang' });
    await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
    inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
    expect(inbox).not.toBe('');
    drop('KUL-0001.pdf', pdf('a'));
    await settle();
    expect(states()).toEqual(['karantina', 'tersimpan']);
  });
});

test('a second scan of a row asks whether it is a new version, and both are kept', async () => {
  drop('KUL-0001.pdf', pdf('a'));
  await settle();
  drop('KUL-0001 v2.pdf', pdf('b', 2));
  await settle();
  const { waiting } = await office.ask(kul.staff, 'viewScans', 'KUL');
  expect(waiting).toMatchObject([
    {
      id: 'P-0002',
      suggestions: [{ id: 'KUL-0001' }],
      reason: expect.stringContaining('Versi baru?') as string,
    },
  ]);
  await office.ask(kul.staff, 'pairScan', 'P-0002', ['KUL-0001']);
  expect(new Set(ledger().map((scan) => scan['Nama Arsip'])).size).toBe(2);
  expect(states()).toEqual(['tersimpan', 'tersimpan']);
});

test('a file that Drive refuses does not stop the others, and the next run retries it', async () => {
  for (const id of ['KUL-0001', 'KUL-0002', 'KUL-0003']) drop(`${id}.pdf`, pdf(id), ppid);
  await tick();
  await later(3);
  let refused = 0;
  office.workspace.onCall = ({ service, method, phase }: CallNotice) => {
    if (phase === 'before' && `${service}.${method}`.includes('Drive.Files.update') && (refused += 1) === 2)
      throw new Error('The user has exceeded their Drive storage quota');
  };
  await tick();
  office.workspace.onCall = undefined;
  expect(states().sort()).toEqual(['memindahkan', 'tersimpan', 'tersimpan']);
  await tick();
  expect(states()).toEqual(['tersimpan', 'tersimpan', 'tersimpan']);
});

test('a trigger run killed before or after any of its calls loses nothing and files nothing twice', async () => {
  const killedAt = async (at: number, phase: 'before' | 'after'): Promise<boolean> => {
    let count = 0;
    let killed = false;
    office.workspace.onCall = (call: CallNotice) => {
      if (call.phase === phase && (count += 1) === at) {
        killed = true;
        throw new Killed();
      }
    };
    await tick();
    office.workspace.onCall = undefined;
    return killed;
  };
  let number = 0;
  for (const phase of ['before', 'after'] as const) {
    for (let at = 1; at < 40; at += 1) {
      number += 1;
      const { ids } = await office.ask(kul.staff, 'addRows', 'KUL', [
        { title: `Dokumen ${number}`, year: 2025, category: 'berkala' },
      ]);
      drop(`${ids[0]}.pdf`, pdf(`isi ${number}`, number));
      await tick();
      await later(3);
      const killed = await killedAt(at, phase);
      await later(11);
      await tick();
      const scan = ledger().at(-1)!;
      expect(scan).toMatchObject({ Status: 'tersimpan', 'ID Inventaris': ids[0] });
      expect(inFolder('Pindaian/KUL').filter((name) => name.startsWith(ids[0]!))).toHaveLength(1);
      if (!killed) break;
    }
  }
  expect(ledger()).toHaveLength(number);
  expect(inFolder('Masuk/KUL')).toEqual([]);
}, 60_000);

test('two trigger runs at once do no harm', async () => {
  for (const id of ['KUL-0001', 'KUL-0002']) drop(`${id}.pdf`, pdf(id));
  await tick();
  await later(3);
  const run = () =>
    office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger', isolation: 'worker' });
  const both = await Promise.all([run(), run()]);
  expect(both.map(({ status }) => status)).toEqual(['completed', 'completed']);
  await later(11);
  await tick();
  expect(states()).toEqual(['tersimpan', 'tersimpan']);
  expect(inFolder('Pindaian/KUL')).toHaveLength(2);
});

describe('a file that is not what its name says', () => {
  const program = Buffer.alloc(100_000, 'MZ');

  test('is recognized by its ends, however long it is', async () => {
    drop('KUL-0001.pdf', program);
    await settle();
    expect(ledger()).toMatchObject([{ Status: 'karantina', Alasan: 'program', Isi: 'program' }]);
  });

  test('counts as unread if Drive sends all of it instead of its ends', async () => {
    office.workspace.network.ignoresRanges = true;
    drop('KUL-0001.pdf', program);
    drop('KUL-0002.pdf', pdf('pendek'));
    await settle();
    expect(ledger().map((row) => [row['Nama Asli'], row['Isi']])).toEqual(
      expect.arrayContaining([
        ['KUL-0001.pdf', ''],
        ['KUL-0002.pdf', 'pdf'],
      ]),
    );
  });
});

test('an upload from the sidebar reaches its row through the ledger too', async () => {
  const file = upload;
  await office.ask(kul.staff, 'uploadScan', 'KUL-0002', file);
  expect(ledger()).toMatchObject([
    { Status: 'tersimpan', 'ID Inventaris': 'KUL-0002', 'Nama Asli': 'foto.pdf' },
  ]);
  await office.ask(kul.staff, 'uploadScan', 'KUL-0002', file); // retried: the response to the first call was lost
  expect(ledger()).toMatchObject([{ Status: 'tersimpan', 'ID Inventaris': 'KUL-0002' }]);
  const broken = await office.tryTo(kul.staff, 'uploadScan', 'KUL-0001', {
    ...file,
    base64: Buffer.from('MZ').toString('base64'),
  });
  expect(broken).toMatchObject({
    ok: false,
    code: 'FILE_REFUSED',
    message: expect.stringContaining('program') as string,
  });
  expect(await office.tryTo(units[1]!.staff, 'uploadScan', 'KUL-0001', file)).toMatchObject({
    ok: false,
    code: 'WRONG_ACTOR',
  });
});

const upload = {
  name: 'foto.pdf',
  mimeType: 'application/pdf',
  base64: Buffer.from(pdf('unggah')).toString('base64'),
};

describe('a scan that was removed', () => {
  beforeEach(async () => {
    await office.ask(kul.staff, 'uploadScan', 'KUL-0002', upload);
    office.workspace.drive.trash(ledger()[0]!['ID Berkas']!);
    await office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
    expect(ledger()[0]).toMatchObject({ Status: 'tersimpan', Alasan: 'hilang' });
  });

  test('is no longer the scan of its row', async () => {
    const { missing } = await office.ask(kul.staff, 'viewScans', 'KUL');
    expect(missing.map(({ id }) => id)).toContain('KUL-0002');
  });

  test('is filed when it is uploaded again', async () => {
    await office.ask(kul.staff, 'uploadScan', 'KUL-0002', upload);
    expect(ledger()[1]).toMatchObject({
      Status: 'tersimpan',
      'ID Inventaris': 'KUL-0002',
      'Duplikat Dari': '',
    });
  });

  test('is filed when it is dropped again', async () => {
    drop('KUL-0002.pdf', pdf('unggah'));
    await settle();
    expect(ledger()[1]).toMatchObject({ Status: 'tersimpan', 'ID Inventaris': 'KUL-0002' });
  });
});

test('the daily check reports manual changes in the folders that are due', async () => {
  for (const [index, id] of ['KUL-0001', 'KUL-0002', 'KUL-0003'].entries())
    drop(`${id}.pdf`, pdf(id, index), ppid);
  await settle();
  office.workspace.drive.rename(ledger()[0]!['ID Berkas']!, 'nama lain.pdf');
  const folder = office.workspace.drive.find('Dokumentasi Informasi Publik/Pindaian/KUL')!;
  office.workspace.drive.drop(folder, 'asing.pdf', pdf('asing', 8));
  await office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
  const found = office.table('Log').filter((entry) => entry['Peristiwa'] === 'KEUTUHAN');
  expect(found.map((entry) => entry['Rincian'])).toEqual([
    `berganti nama: Pindaian/KUL/${ledger()[0]!['Nama Arsip']}`,
    'asing: Pindaian/KUL/asing.pdf',
  ]);
  office.workspace.drive.rename(ledger()[0]!['ID Berkas']!, ledger()[0]!['Nama Arsip']!);
});

test('a stopped trigger is reported, and a permitted person takes it over', async () => {
  await tick();
  expect((await office.ask(ppid, 'viewScans', null)).triggerStale).toBe(false);
  office.workspace.clock.skip(6 * 60 * MINUTE);
  expect((await office.ask(ppid, 'viewScans', null)).triggerStale).toBe(true);
  expect((await office.ask(ppid, 'viewOverview')).triggerStale).toBe(true);
  expect(await office.ask(kul.staff, 'notifyTriggerDown')).toEqual({ warned: true });
  expect(await office.ask(ppid, 'notifyTriggerDown')).toEqual({ warned: false });
  expect(office.workspace.mailbox.list()).toMatchObject([
    { to: [ppid], subject: expect.stringContaining('tidak bekerja') as string },
  ]);
  expect(await office.tryTo(kul.staff, 'takeOverTriggers')).toMatchObject({ ok: false, code: 'WRONG_ACTOR' });
  await office.ask(pelaksana, 'takeOverTriggers');
  expect((await office.ask(ppid, 'viewScans', null)).triggerOwner).toBe(pelaksana);
  const idle = await tick();
  expect(idle.calls['Drive.Files.list']).toBeUndefined();
});
