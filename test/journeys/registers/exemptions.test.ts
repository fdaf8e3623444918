import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { makeScan } from '../../../demo/scans';
import { pelaksana, ppid, units } from '../../../demo/people';
import { publicSite, type PublicSite } from '../../../demo/public-site';
import { localOffice, root, type LocalOffice } from '../local-office';

/** A decided exemption from its announcement to its opening, on the built bundle. */
const kul = units[0]!;
const decree = 'Keputusan KPU Nomor 731 Tahun 2025';
const ANNOUNCE = 'Publik/Umumkan DIK';
const MINUTE = 60_000;

let office: LocalOffice;
let site: PublicSite;
beforeAll(async () => {
  office = await localOffice();
  await office.typeBeside('Dasar Hukum', { Nomor: decree }, 'Status', 'berlaku', ppid);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const exempt = { category: 'dikecualikan', exemptionBasis: decree, year: 2025 } as const;
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { title: 'Berkas Calon', summary: 'Berkas calon bupati', ...exempt },
    { title: 'Berkas Wakil', unscannable: 'Terjilid', ...exempt },
  ]);
  await scan('KUL-0001 Berkas Calon.pdf');
  for (const { code, staff, liaison } of units) {
    if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
    if (code === 'KUL')
      await office.ask(liaison, 'decideRows', code, ['KUL-0001', 'KUL-0002'], 'diterima', '');
    await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  }
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  await office.ask(pelaksana, 'archiveScans');
  for (const [number, announcedTitle] of [
    ['DIK-0001', 'Berkas syarat calon'],
    ['DIK-0002', 'Berkas syarat wakil'],
  ] as const)
    await office.ask(
      ppid,
      'recordTest',
      number,
      {},
      {
        announcedTitle,
        article: 'UU 14/2008 Pasal 17 huruf h',
        exemptUntil: '2026-02-27',
      },
    );
  site = publicSite(office.workspace, root);
}, 120_000);
afterAll(() => office.close());

async function scan(name: string): Promise<void> {
  const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  office.workspace.drive.drop(inbox, name, makeScan('pdf', name, 1), { owner: kul.staff });
  for (let look = 0; look < 3; look += 1) {
    await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
    await office.workspace.clock.advance(3 * MINUTE);
  }
}

const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
const announce = (value: 'ya' | 'tidak') =>
  office.ask(ppid, 'saveSettings', [{ key: ANNOUNCE, seen: value === 'ya' ? 'tidak' : 'ya', value }]);
async function seenByAll(): Promise<string> {
  site.pointAtFile();
  return JSON.stringify((await site.project.serve({ parameters: {} })).result);
}
const reminders = () =>
  office.workspace.mailbox.list().filter(({ subject }) => subject.includes('pengecualian berakhir'));

test('the decided list is announced only once the office has switched it on', async () => {
  await office.ask(ppid, 'publishDip');
  expect(await seenByAll()).not.toContain('Berkas syarat');
  await announce('ya');
  await office.ask(ppid, 'publishDip');
  const page = await seenByAll();
  for (const words of ['Berkas syarat calon', 'Pasal 17 huruf h', '2026-02-27'])
    expect(page).toContain(words);
  expect(page).not.toContain('Berkas Calon');
});

test('what is no longer announced leaves the page in the same execution', async () => {
  await office.ask(ppid, 'withdrawEntry', 'DIK-0002', 'Keliru');
  expect(await seenByAll()).not.toContain('Berkas syarat wakil');
  await announce('tidak');
  expect(await seenByAll()).not.toContain('Berkas syarat');
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(8);
  await announce('ya');
  await office.ask(ppid, 'publishDip');
  expect(await seenByAll()).toContain('Berkas syarat calon');
});

test('its end is a task of PPID and Pelaksana on Beranda, within the calls of opening it, and mailed once', async () => {
  for (const [person, count] of [
    [ppid, 1],
    [pelaksana, 1],
    [kul.staff, 0],
  ] as const) {
    const { exemptions } = await office.ask(person, 'viewOverview');
    expect(office.lastExecution().callCount).toBeLessThanOrEqual(2);
    expect(exemptions).toHaveLength(count);
  }
  await night();
  await office.workspace.clock.advance(MINUTE);
  await night();
  expect(
    reminders()
      .flatMap(({ to }) => to)
      .sort(),
  ).toEqual([pelaksana, ppid].sort());
  const { text = '' } = await simpleParser(readFileSync(reminders()[0]!.file));
  expect(text).toContain('DIK-0001: masa pengecualian akan berakhir');
  expect(text).not.toContain('Berkas Calon');
});

test('before its end it cannot be opened', async () =>
  expect(await office.tryTo(ppid, 'releaseEntry', 'DIK-0001', 'setiap saat', 'Dibuka')).toMatchObject({
    ok: false,
    code: 'STILL_EXEMPT',
  }));

test('after its end the PPID opens it: it leaves the announced list, enters the DIP, is published, and its scan moves', async () => {
  await office.ask(ppid, 'recordTest', 'DIK-0001', {}, { exemptUntil: '2026-02-03' });
  expect(await office.ask(ppid, 'viewOverview')).toMatchObject({ exemptions: [{ isOver: true }] });
  expect(await seenByAll()).not.toContain('Berkas syarat');
  const { words } = await office.ask(ppid, 'releaseEntry', 'DIK-0001', 'setiap saat', 'Masanya berakhir');
  expect(words).toContain('DIK-0001 dibuka dan masuk DIP');
  expect(office.lastExecution().callCount).toBeLessThanOrEqual(8);
  expect(await office.ask(ppid, 'viewOverview')).toMatchObject({ exemptions: [] });
  expect(office.table('DIP')).toMatchObject([
    { ID: 'DIP-0001', 'Judul Informasi': 'Berkas Calon', Kategori: 'setiap saat', Status: 'berlaku' },
  ]);
  await office.ask(ppid, 'publishDip');
  expect(await seenByAll()).toContain('Berkas Calon');
  await office.workspace.clock.advance(MINUTE);
  await night();
  const [archived] = office.table('Pindaian');
  expect(archived?.['Folder Arsip'] ?? JSON.stringify(archived)).toContain('setiap saat');
});
