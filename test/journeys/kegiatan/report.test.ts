import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { demoOffice, type DemoOffice } from '../../../demo/office';
import { pelaksana, people, ppid, sekretaris, units } from '../../../demo/people';
import { makeScan } from '../../../demo/scans';
import { setUpOffice } from '../../../demo/set-up-office';
import { openWorkspace, type Execution, type WorkspaceOptions } from '../../../emulator';
import { colleagueSorts, failAfter, failBefore, killAt } from '../../../emulator/faults';
import { logFault } from '../../../simulate/log-fault';
import { flat, readPdf } from '../../render/pdf/read-pdf';
import { readXlsx } from '../../render/read-xlsx';
import { killEach } from '../kill-each';
import { bundle, MORNING } from '../local-office';

/** Step 6 on the built bundle: the report is sent exactly once, whatever fails in between. */
const base = mkdtempSync(path.join(tmpdir(), 'laporan-'));
const READY = path.join(base, 'siap');
const SENT = path.join(base, 'terkirim');
const kul = units[0]!;
const REASON = 'Tautan dua entri keliru';

const open = (folder: string, more: Partial<WorkspaceOptions> = {}): DemoOffice =>
  demoOffice(
    openWorkspace({
      folder,
      project: bundle,
      owner: ppid,
      people,
      spreadsheetName: 'Buku Kerja',
      start: MORNING,
      seed: 7,
      language: 'id',
      ...more,
    }),
  );

beforeAll(async () => {
  const office = open(READY);
  await setUpOffice(office);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const documents = ['Laporan Persediaan', '=HYPERLINK("http://x")'].map((title) => ({
    title,
    year: 2025,
    category: 'berkala' as const,
    link: 'https://kpu.example.id/laporan',
  }));
  const { ids } = await office.ask(kul.staff, 'addRows', kul.code, documents);
  for (const unit of units) {
    if (unit !== kul) await office.ask(unit.staff, 'declareNihil', unit.code);
    for (const number of [1, 2]) await office.ask(unit.staff, 'finishStep', { number, lane: unit.code });
    if (unit === kul) await office.ask(unit.liaison, 'decideRows', unit.code, ids, 'diterima', '');
    await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
  }
  for (const number of [4, 5]) await office.ask(pelaksana, 'finishStep', { number, lane: 'KANTOR' });
  await office.workspace.close();
  cpSync(READY, SENT, { recursive: true });
  const sent = open(SENT);
  await sent.ask(ppid, 'sendReport', null);
  await sent.workspace.close();
}, 60_000);

let copies = 0;
let office: DemoOffice;
/** Copies an office in the state in which a test begins. */
function copyOf(folder: string, more: Partial<WorkspaceOptions> = {}): void {
  copies += 1;
  const target = path.join(base, `salinan-${copies}`);
  cpSync(folder, target, { recursive: true });
  office = open(target, more);
}
afterEach(() => office.workspace.close());
afterAll(() => rmSync(base, { recursive: true, force: true }));

const run = (name: string, ...args: readonly unknown[]): Promise<Execution> =>
  office.workspace.run({ function: name, args, as: ppid, from: 'page' });
const lastRun = (): Execution => office.workspace.executions.at(-1)!;
const mails = () => office.workspace.mailbox.list();
const kegiatan = () => office.table('Kegiatan')[0]!;
const stepSix = () => office.table('Tahapan').find(({ No }) => No === '6')!;
const letters = (): Promise<readonly ParsedMail[]> =>
  Promise.all(mails().map(({ file }) => simpleParser(readFileSync(file))));
const stored = (): readonly string[] =>
  office.workspace.drive
    .list(office.workspace.drive.find('Dokumentasi Informasi Publik/Laporan') ?? '')
    .filter(({ mimeType }) => !mimeType.endsWith('.folder'))
    .map(({ name }) => name);
/** The log matches its recorded head: both writes of a sending belong to one chain. */
const expectWholeChain = (): void =>
  expect(logFault(office.table('Log'), office.table('Pengaturan'))).toBeUndefined();
const set = (label: string, value: string): Promise<void> =>
  office.typeBeside('Pengaturan', { Bagian: 'Laporan', Uraian: label }, 'Nilai', value, ppid);

describe('the report that is sent', () => {
  beforeEach(() => copyOf(READY));

  test('costs at most 8 calls plus the mail, with the quota request and the editable copy', async () => {
    const sent = await office.ask(ppid, 'sendReport', null);
    expect(sent).toMatchObject({ letterNumber: '1/HM.02-LP/1604/4/2026', to: [sekretaris], notes: [] });
    const { calls, callCount } = lastRun();
    expect(calls['MailApp.sendEmail']).toBe(1);
    expect(calls['MailApp.getRemainingDailyQuota']).toBe(1);
    expect(callCount).toBeLessThanOrEqual(8 + 1);
    expect([...stored()].sort()).toEqual([
      'Laporan K-0001 Semester I 2026',
      'Laporan K-0001 Semester I 2026.pdf',
    ]);
    expect(kegiatan()).toMatchObject({ Status: 'selesai', Surel: 'TERKIRIM', Laporan: sent.report });
    expect(kegiatan()['Dokumen Laporan']).toBe(sent.document);
    expect(stepSix()).toMatchObject({ Status: 'selesai', 'Diselesaikan Oleh': ppid });
  });

  test('has a PDF, XLSX and CSV attached that open and contain the same rows', async () => {
    await office.ask(ppid, 'sendReport', null);
    const [letter] = await letters();
    const [pdf, xlsx, csv] = letter?.attachments ?? [];
    const titles = ['Laporan Persediaan', '=HYPERLINK("http://x")'];
    const words = (await readPdf(new Uint8Array(pdf!.content))).map(flat).join(' ');
    const cells = Object.entries(readXlsx(new Uint8Array(xlsx!.content))[0]!.cells);
    const lines = csv!.content.toString('utf8').trim().split('\r\n').slice(1);
    for (const title of titles) expect(words).toContain(title);
    expect(cells.filter(([place]) => /^B[2-9]$/.test(place)).map(([, cell]) => cell)).toEqual(titles);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('Laporan Persediaan');
    expect(lines[1]).toContain(`'=HYPERLINK`);
    expect(letter?.text).toContain('Dokumen diinventarisasi: 2');
    expect(letter?.html).toContain('<td>Masuk DIP</td><td><b>2 baru, 0 dimutakhirkan, 0 ditarik</b></td>');
  });

  test('finds the rows again if a colleague sorts them while the mail is being sent', async () => {
    office.workspace.onCall = colleagueSorts(
      office.workspace,
      1,
      { sheet: 'Tahapan', column: 3, ascending: false },
      'MailApp.sendEmail',
    );
    await office.ask(ppid, 'sendReport', null);
    expect(lastRun().calls['Sheets.Spreadsheets.batchUpdate']).toBeGreaterThan(2); // one was undone
    expectWholeChain();
    expect(stepSix()).toMatchObject({ Status: 'selesai' });
    expect(office.table('Tahapan').filter(({ Status }) => Status !== 'selesai')).toEqual([]);
    expect(mails()).toHaveLength(1);
  });

  test('is not prevented by a refused editable copy', async () => {
    let created = 0;
    office.workspace.onCall = ({ service, method, phase }) => {
      if (`${service}.${method}` !== 'Drive.Files.create' || phase !== 'before') return;
      created += 1;
      if (created > 1) throw new Error('The storage quota has been exceeded.');
    };
    const { notes, document } = await office.ask(ppid, 'sendReport', null);
    expect([mails().length, document]).toEqual([1, '']);
    expect(notes).toEqual([expect.stringContaining('Google Dokumen tidak dapat dibuat')]);
  });

  test('shows the logo that the settings name, within the same budget, and notes a missing logo', async () => {
    const id = office.workspace.drive.drop(
      office.workspace.drive.rootId,
      'logo.png',
      makeScan('png', 'L', 1),
    );
    await set('Logo', `https://drive.google.com/file/d/${id}/view`);
    expect((await office.ask(ppid, 'sendReport', null)).notes).toEqual([]);
    expect(lastRun().callCount).toBeLessThanOrEqual(8 + 1);
    const [letter] = await letters();
    expect(letter?.attachments[0]?.content.includes('/Subtype /Image')).toBe(true);
    await office.workspace.close();
    copyOf(READY);
    await set('Logo', 'x'.repeat(30));
    expect((await office.ask(ppid, 'sendReport', null)).notes).toEqual([
      expect.stringContaining('tanpa logo: berkasnya tidak ditemukan'),
    ]);
    expect(mails()).toHaveLength(1);
  });
});

describe('what prevents sending', () => {
  beforeEach(() => copyOf(READY));
  const before = (): string => JSON.stringify([office.table('Kegiatan'), office.table('Log'), stored()]);

  test('no quota: the report waits until tomorrow, nothing changed', async () => {
    const was = before();
    office.workspace.quotas.exhaust('mail', ppid);
    expect(await office.tryTo(ppid, 'sendReport', null)).toMatchObject({
      code: 'MAIL_QUOTA',
      message: expect.stringContaining('menunggu sampai besok') as string,
    });
    expect(before()).toBe(was);
    office.workspace.clock.skip(24 * 3_600_000);
    expect((await office.tryTo(ppid, 'sendReport', null)).ok).toBe(true);
  });

  test.each(['en', 'id'] as const)(
    'a quota used up by another program meanwhile: the mail is declined, known to be unsent, and waits (account in %s)',
    async (language) => {
      const steps = JSON.stringify(office.table('Tahapan'));
      office.workspace.accounts.setLanguage(ppid, language);
      office.workspace.onCall = ({ service, method, phase }) => {
        if (`${service}.${method}` === 'MailApp.sendEmail' && phase === 'before')
          office.workspace.quotas.exhaust('mail', ppid);
      };
      expect(await office.tryTo(ppid, 'sendReport', null)).toMatchObject({
        code: 'PLATFORM',
        message: expect.stringContaining('Surel belum terkirim; coba lagi besok') as string,
      });
      expect(JSON.stringify(office.table('Tahapan'))).toBe(steps);
      expect(mails()).toEqual([]);
    },
  );

  test('an invalid address, reported with its setting', async () => {
    const was = before();
    await office.typeBeside('Pengaturan', { Uraian: 'Tembusan' }, 'Nilai', 'ketua@kpu', ppid);
    expect(await office.tryTo(ppid, 'sendReport', null)).toMatchObject({
      code: 'ADDRESS_WRONG',
      message: expect.stringContaining('ketua@kpu') as string,
    });
    expect(before()).toBe(was);
  });

  test.each([
    ['Drive fails before the mail', failBefore(1, undefined, 'Drive.Files.create')],
    [
      'MailApp declines the message',
      failBefore(1, new Error('Service invoked too many times for one day: email.'), 'MailApp.sendEmail'),
    ],
  ])('%s: the state is restored, and the report can be sent without a question', async (_why, fault) => {
    office.workspace.onCall = fault;
    expect(await office.tryTo(ppid, 'sendReport', null)).toMatchObject({ ok: false });
    office.workspace.onCall = undefined;
    expect(kegiatan()).toMatchObject({ Surel: '', Status: 'berjalan' });
    expect(await office.ask(ppid, 'sendReport', null)).toMatchObject({
      letterNumber: '1/HM.02-LP/1604/4/2026',
    });
    expect(mails()).toHaveLength(1);
  });

  test('a lost response of MailApp raises a question and sends no second message', async () => {
    office.workspace.onCall = failAfter(1, undefined, 'MailApp.sendEmail');
    expect(await office.tryTo(ppid, 'sendReport', null)).toMatchObject({ ok: false });
    office.workspace.onCall = undefined;
    expect(kegiatan()).toMatchObject({ Surel: 'MENGIRIM', Status: 'berjalan' });
    expect(await office.tryTo(ppid, 'sendReport', null)).toMatchObject({ code: 'MAIL_UNCERTAIN' });
    await office.ask(ppid, 'sendReport', 'sudah terkirim');
    expect([mails().length, kegiatan()['Status']]).toEqual([1, 'selesai']);
    const kept = stored().map((name) =>
      office.workspace.drive.find(`Dokumentasi Informasi Publik/Laporan/${name}`),
    );
    expect(
      [kegiatan()['Laporan'], kegiatan()['Dokumen Laporan']]
        .map((link) => /[-\w]{25,}/.exec(link ?? '')?.[0])
        .sort(),
    ).toEqual(kept.sort());
  });
});

/** Kills the execution after each call; then a person continues as the sidebar offers. */
async function dieEverywhere(
  from: string,
  name: 'sendReport' | 'reviseReport',
  args: readonly unknown[],
  goOn: () => Promise<void>,
  check: (mailsBefore: number) => void,
): Promise<number> {
  let sentBefore = 0;
  const prepare = async () => {
    copyOf(from);
    sentBefore = mails().length;
    return () => run(name, ...args);
  };
  const look = async () => {
    expect(mails().length - sentBefore).toBeLessThanOrEqual(1);
    if (from === READY && kegiatan()['Status'] === 'selesai') expect(mails()).toHaveLength(1);
    await goOn();
    check(sentBefore);
    expectWholeChain();
    await office.workspace.close();
  };
  const deaths = await killEach(() => office, prepare, look);
  check(sentBefore);
  return deaths;
}

test('killed at any call of step 6: the mail is sent once, and the Kegiatan is never closed without it', async () => {
  const deaths = await dieEverywhere(
    READY,
    'sendReport',
    [null],
    async () => {
      const state = kegiatan()['Surel'];
      if (state === 'MENGIRIM')
        await office.ask(ppid, 'sendReport', mails().length === 1 ? 'sudah terkirim' : 'kirim ulang');
      else if (state === '') await office.ask(ppid, 'sendReport', null);
    },
    () => {
      expect(mails()).toHaveLength(1);
      expect(kegiatan()).toMatchObject({ Status: 'selesai', Surel: 'TERKIRIM' });
      expect(stepSix()).toMatchObject({ Status: 'selesai' });
    },
  );
  expect(deaths).toBeGreaterThanOrEqual(8);
}, 120_000);

test('killed at any call of a revision: one message more, and the Kegiatan stays closed', async () => {
  const deaths = await dieEverywhere(
    SENT,
    'reviseReport',
    [REASON, null],
    async () => {
      expect(kegiatan()['Status']).toBe('selesai');
      if (kegiatan()['Surel'] === 'MENGIRIM')
        await office.ask(ppid, 'reviseReport', '', mails().length === 2 ? 'sudah terkirim' : 'kirim ulang');
      else if (kegiatan()['Revisi'] !== '1') await office.ask(ppid, 'reviseReport', REASON, null);
    },
    (sentBefore) => {
      expect(mails()).toHaveLength(sentBefore + 1);
      expect(kegiatan()).toMatchObject({ Status: 'selesai', Surel: 'TERKIRIM', Revisi: '1' });
      expect(kegiatan()['Riwayat Laporan']?.split('\n')).toHaveLength(2);
    },
  );
  expect(deaths).toBeGreaterThanOrEqual(8);
}, 120_000);

test('revisions are numbered, state their reason in report and message, and are stored as separate files', async () => {
  copyOf(SENT);
  await office.ask(ppid, 'reviseReport', REASON, null);
  expect(lastRun().callCount).toBeLessThanOrEqual(8 + 1);
  await office.ask(ppid, 'reviseReport', 'Nama PPID keliru', null);
  const last = (await letters()).at(-1);
  expect(last?.subject).toContain('(Revisi 2): Semester I 2026');
  expect(last?.text).toContain('Alasan revisi: Nama PPID keliru');
  const words = (await readPdf(new Uint8Array(last!.attachments[0]!.content))).map(flat).join(' ');
  expect(words).toContain('Nomor: 1/HM.02-LP/1604/4/2026 Revisi 2');
  expect(words).toContain('Alasan revisi: Nama PPID keliru');
  expect(stored().filter((name) => name.endsWith('.pdf'))).toEqual([
    'Laporan K-0001 Semester I 2026.pdf',
    'Laporan K-0001 Semester I 2026 (Revisi 1).pdf',
    'Laporan K-0001 Semester I 2026 (Revisi 2).pdf',
  ]);
  const { past } = await office.ask(ppid, 'viewReport');
  expect(past[0]?.sent.map(({ label, reason }) => [label, reason])).toEqual([
    ['Laporan', ''],
    ['Revisi 1', REASON],
    ['Revisi 2', 'Nama PPID keliru'],
  ]);
  expect(new Set(past[0]?.sent.map(({ link }) => link)).size).toBe(3);
});

test('an interrupted revision becomes a question on the page, and is not sent again automatically', async () => {
  copyOf(SENT);
  office.workspace.onCall = killAt(1, 'before', 'MailApp.sendEmail');
  await run('reviseReport', REASON, null);
  office.workspace.onCall = undefined;
  expect(await office.tryTo(ppid, 'reviseReport', 'Lagi', null)).toMatchObject({ code: 'MAIL_UNCERTAIN' });
  expect(await office.ask(ppid, 'viewReport')).toMatchObject({
    mail: {
      state: 'MENGIRIM',
      isRevision: true,
      question: expect.stringContaining('mungkin sudah terkirim') as string,
    },
    revision: { may: false, number: 1, reason: REASON },
  });
  await office.ask(ppid, 'reviseReport', '', 'batalkan');
  expect(await office.ask(ppid, 'viewReport')).toMatchObject({
    mail: { state: 'TERKIRIM' },
    revision: { may: true, number: 2 },
  });
  expect(mails()).toHaveLength(1);
});

test('viewing the report costs 2 calls and shows what will be sent, by whom, to whom', async () => {
  copyOf(READY);
  const view = await office.ask(ppid, 'viewReport');
  expect(lastRun().callCount).toBeLessThanOrEqual(2);
  expect(view).toMatchObject({
    kegiatan: { id: 'K-0001', name: 'Semester I 2026', isRunning: true },
    maySend: true,
    senders: ['Rahmat Hidayat, S.H., M.Si.'],
    blockers: [],
    notices: [],
    letterNumber: '1/HM.02-LP/1604/4/2026',
    recipients: { to: [sekretaris], cc: [], quotaLeft: 100 },
    mail: { state: '', question: '' },
    past: [],
  });
  expect(view.figures).toContainEqual({ label: 'Masuk DIP', value: '2 baru, 0 dimutakhirkan, 0 ditarik' });
  expect(view.sections.map(({ heading }) => heading)).toContain('2. Kendala');
  expect(view.sections[3]?.lines[0]).toContain('Undang-Undang Nomor 14 Tahun 2008');
  expect(await office.ask(pelaksana, 'viewReport')).toMatchObject({ maySend: false, isSender: false });
});

test('the editable copy is a Google Doc with the same text as the PDF', async () => {
  copyOf(READY);
  await office.ask(ppid, 'sendReport', null);
  const folder = office.workspace.drive.find('Dokumentasi Informasi Publik/Laporan') ?? '';
  const doc = office.workspace.drive
    .list(folder)
    .find(({ name, mimeType }) => !name.endsWith('.pdf') && !mimeType.endsWith('.folder'));
  expect(doc?.mimeType).toBe('application/vnd.google-apps.document');
});

test('a mail server takes the message from the Workspace\u2019s relay', async () => {
  const taken: { readonly to: readonly string[]; readonly raw: Promise<Buffer> }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ to, raw: Promise.resolve(Buffer.concat(parts)) });
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    copyOf(READY, { relay: { host: '127.0.0.1', port: (server.server.address() as AddressInfo).port } });
    await office.ask(ppid, 'sendReport', null);
    const letter = await simpleParser(await taken[0]!.raw);
    expect(taken).toHaveLength(1);
    expect(taken[0]?.to).toEqual([sekretaris]);
    expect(letter.subject).toContain('Semester I 2026');
    expect(
      letter.attachments.map(({ filename, contentType }) => [filename?.split('.').at(-1), contentType]),
    ).toEqual([
      ['pdf', 'application/pdf'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['csv', 'text/csv'],
    ]);
    expect(letter.attachments[0]?.content).toEqual((await letters())[0]?.attachments[0]?.content);
  } finally {
    await new Promise<void>((closed) => server.close(closed));
  }
});
