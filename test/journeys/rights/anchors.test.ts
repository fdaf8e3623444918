import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { ppid, sekretaris, units } from '../../../demo/people';
import { columnName } from '../../../emulator';
import { digest, logFault } from '../../../simulate/log-fault';
import { appendToChain } from '../../../src/domain/log/chain';
import { sealOf } from '../../../src/domain/log/chain-seal';
import { emptyChain, type LogDraft } from '../../../src/domain/workbook/log-entry';
import { localOffice, type LocalOffice } from '../local-office';

/** An Editor can compute the whole chain of the Log anew. Anchors that went out before show it, and from which entry on. */
const kul = units[0]!;
let office: LocalOffice;
let code: string;

beforeAll(async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025 }]);
  await night();
  const { text = '' } = await simpleParser(readFileSync(anchorMails()[0]!.file));
  code = /LOG-[-\dA-F]+/.exec(text)?.[0] ?? '';
  await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Rencana Kerja', year: 2025 }]);
  await office.ask(ppid, 'publishDip');
}, 60_000);
afterAll(() => office.close());

const night = () => office.workspace.run({ function: 'dailyTick', as: ppid, from: 'trigger' });
const anchorMails = () =>
  office.workspace.mailbox.list().filter(({ subject }) => /^(Jangkar Log|Log berubah)/.test(subject));
const log = () => office.table('Log');
const check = (text = '') => office.ask(ppid, 'checkLog', text, false);
const entryOf = (event: string): number => log().findIndex((row) => row['Peristiwa'] === event) + 1;

/** Changes the Log as an Editor of the workbook may, and makes chain and head agree again. */
async function forge(change: (drafts: LogDraft[]) => LogDraft[]): Promise<void> {
  const { sheets } = office.workspace;
  const [headers = []] = sheets.values('Log');
  const before = log();
  const times = before.map((row) => row['Waktu'] ?? '');
  const drafts = before.map((row, index) => ({
    event: row['Peristiwa'] ?? '',
    object: row['Objek'] ?? '',
    detail: row['Rincian'] ?? '',
    actor: row['Pelaku'] ?? '',
    cells: row['Isi Baris'] ?? '',
    index,
  }));
  let head = emptyChain;
  const rows = change(drafts).map((draft) => {
    const at = times[(draft as { index?: number }).index ?? 0] ?? '';
    const { entries, head: next } = appendToChain(head, [draft], { at, actor: '' }, digest);
    head = next;
    return entries[0]!;
  });
  const column = {
    No: 'id',
    Waktu: 'at',
    Pelaku: 'actor',
    Peristiwa: 'event',
    Objek: 'object',
    Rincian: 'detail',
    'Isi Baris': 'cells',
    Sidik: 'hash',
  } as const;
  sheets.deleteRows('Log', 1, before.length - rows.length, kul.staff);
  for (const [header, key] of Object.entries(column))
    await sheets.type(
      'Log',
      `${columnName(headers.indexOf(header))}2`,
      rows.map((row) => [row[key]]),
      kul.staff,
    );
  const typed = {
    'Kepala Log': head.hash,
    'Jumlah Log': String(head.count),
    'Segel Kepala Log': sealOf(head, digest),
  };
  for (const [label, value] of Object.entries(typed))
    await office.typeBeside('Pengaturan', { Bagian: 'Sistem', Uraian: label }, 'Nilai', value, kul.staff);
  expect(logFault(log(), office.table('Pengaturan'))).toBeUndefined();
}

test('each week PPID and Sekretaris get a code, which the check accepts, as it does the ones kept in Drive', async () => {
  expect(anchorMails().flatMap(({ to }) => to)).toEqual([ppid, sekretaris]);
  const [without, with_] = [await check(), await check(`Kode: ${code.toLowerCase()}`)];
  expect([without, with_]).toMatchObject([{ isWhole: true }, { isWhole: true }]);
  expect(without.details.join()).toMatch(/Cocok dengan 2 jangkar.*daftar-informasi-publik\.json/);
  expect(with_.details.join()).toContain('Cocok dengan 3 jangkar');
});

test('another night of that week sends none', async () => {
  await night();
  expect(anchorMails()).toHaveLength(1);
});

test('a code that is mistyped or from elsewhere is named as that', async () => {
  const wrong = await check(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  expect(wrong).toMatchObject({ isWhole: false, words: expect.stringContaining('Log utuh') as string });
  expect(wrong.details[0]).toContain('salah ketik');
  expect((await check('LOG-12')).details[0]).toContain('tidak terbaca');
});

describe('after an Editor changed an actor and a decision, removed an entry and made the chain agree again', () => {
  let first = 0;
  const mailed = (): number => Number(code.split('-')[1]);
  beforeAll(async () => {
    first = entryOf('DIP_MENERBITKAN') - 1;
    await forge((drafts) =>
      drafts
        .map((draft, index) => (index === first - 1 ? { ...draft, actor: kul.staff, detail: 'lain' } : draft))
        .filter((_, index) => index !== first),
    );
  });

  test('the check says so, and from which entry on nothing can be relied on', async () => {
    const found = await check();
    expect(found).toMatchObject({
      isWhole: false,
      words: expect.stringContaining('dihitung ulang') as string,
    });
    expect(found.details.join()).toContain(
      `mulai catatan nomor ${mailed() + 1} isinya tidak dapat dipercaya`,
    );
  });

  test('a code from a mail vouches for what is before it', async () =>
    expect((await check(code)).details.join()).toContain(
      `Sampai catatan nomor ${mailed()} Log terbukti tidak berubah (kode yang Anda masukkan)`,
    ));

  test('the next weekly mail says so, too', async () => {
    await office.typeBeside('Pengaturan', { Uraian: 'Jangkar Log' }, 'Nilai', '2026-01-28 1', ppid);
    await office.workspace.clock.advance(60_000); // the minute's quota
    await night();
    expect(anchorMails().map(({ subject }) => subject.replace(/,.*/, ''))).toEqual([
      'Jangkar Log',
      'Log berubah',
    ]);
    expect(entryOf('LOG_BERBEDA')).toBeGreaterThan(0);
  });
});
