import { createHash } from 'node:crypto';
import { makeScan } from '../../../demo/scans';
import { nameOf, ppid, units } from '../../../demo/people';
import { Killed, type CallNotice } from '../../../emulator';
import type { UploadView } from '../../../src/rpc/contract/contract';
import { killEach } from '../kill-each';
import { localOffice, type LocalOffice } from '../local-office';

/** Uploads from the sidebar on the built bundle, large ones in parts: no file is lost or filed twice, whichever call is interrupted. */
const [kul, other] = [units[0]!, units[1]!];
const PART = 4 * 1024 * 1024;
const ROW = 'KUL-0002';

let office: LocalOffice;
beforeEach(async () => {
  office = await localOffice({ start: '2026-02-19T08:00:00+07:00' });
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  const rows = ['Neraca', 'Laporan'].map((title) => ({ title, year: 2025, category: 'berkala' as const }));
  await office.ask(kul.staff, 'addRows', 'KUL', rows);
});
afterEach(() => office.close());

/** A PDF of that many bytes: unique content between a valid beginning and end. */
function pdfOf(size: number): Buffer {
  const scan = Buffer.from(makeScan('pdf', 'besar', 3));
  const cut = scan.lastIndexOf('startxref');
  return Buffer.concat([scan.subarray(0, cut), Buffer.alloc(size - scan.length, '%'), scan.subarray(cut)]);
}

const announced = (bytes: Buffer, name = 'besar.pdf') => ({
  name,
  mimeType: 'application/pdf',
  size: bytes.length,
  head: bytes.subarray(0, 2_048).toString('base64'),
  tail: bytes.subarray(-16_384).toString('base64'),
});
const partOf = (bytes: Buffer, from: number, length = PART) => ({
  from,
  base64: bytes.subarray(from, from + length).toString('base64'),
});

const ledger = () => office.table('Pindaian');
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The number of files with that content outside Asli, which holds the originals of which the office made copies. */
function copies(bytes: Buffer, folder = office.workspace.drive.rootId): number {
  const items = office.workspace.drive.list(folder);
  return items.reduce(
    (sum, { id, name, mimeType, sha256Checksum }) =>
      sum +
      (sha256Checksum === sha256(bytes) ? 1 : 0) +
      (mimeType.endsWith('.folder') && name !== 'Asli' ? copies(bytes, id) : 0),
    0,
  );
}

/** As the page does: part after part from the position that Google has received, reading the progress after each lost response. */
async function sendAll(bytes: Buffer, first?: UploadView): Promise<readonly string[]> {
  const begun = first ?? (await office.ask(kul.staff, 'beginUpload', ROW, announced(bytes)));
  const codes: string[] = [];
  let at = begun.received ?? 0;
  for (let turn = 0; turn < 20; turn += 1) {
    const answer = await office.tryTo(
      kul.staff,
      'sendUpload',
      ROW,
      begun.id,
      codes.length % 2 === 1 ? null : partOf(bytes, at),
    );
    if (!answer.ok) codes.push(answer.code);
    else if (answer.value.moves) return codes;
    else at = answer.value.received ?? 0;
  }
  throw new Error('The upload does not end');
}

describe('a file too large for one call', () => {
  test('is sent in parts with progress, and reaches its row like any other', async () => {
    const bytes = pdfOf(2 * PART + 300_000);
    const { id, partBytes } = await office.ask(kul.staff, 'beginUpload', ROW, announced(bytes));
    expect(partBytes).toBe(PART);
    const first = await office.ask(kul.staff, 'sendUpload', ROW, id, partOf(bytes, 0));
    expect(first).toMatchObject({ received: PART, moves: null });
    expect(copies(bytes)).toBe(0);
    await office.ask(kul.staff, 'sendUpload', ROW, id, partOf(bytes, PART));
    const last = await office.ask(kul.staff, 'sendUpload', ROW, id, partOf(bytes, 2 * PART));
    expect(last).toMatchObject({ received: bytes.length, moves: { moved: 1, left: 0 } });
    expect(ledger()).toMatchObject([
      {
        Status: 'tersimpan',
        'ID Inventaris': ROW,
        'SHA-256': sha256(bytes),
        Isi: 'pdf',
        'Nama Asli': 'besar.pdf',
      },
    ]);
    expect(copies(bytes)).toBe(1);
  }, 60_000);

  test('is sent outside the lock, a part in memory at a time', async () => {
    const bytes = pdfOf(PART + 300_000);
    const seen: string[] = [];
    office.workspace.onCall = ({ service, method, phase, args }: CallNotice) => {
      if (phase === 'before') seen.push(`${service}.${method}`);
      expect(JSON.stringify(args).length).toBeLessThan(6_500_000);
    };
    await sendAll(bytes);
    const locked = seen.slice(seen.indexOf('LockService.tryLock'), seen.indexOf('LockService.releaseLock'));
    expect(locked.filter((name) => /UrlFetchApp|Drive/.test(name))).toEqual([]);
    expect(seen).toContain('UrlFetchApp.fetch');
  }, 60_000);

  test('is refused before its bytes are sent if it cannot be a scan', async () => {
    const bytes = pdfOf(PART + 300_000);
    const before = office.workspace.executions.length;
    for (const wrong of [
      { head: Buffer.from('MZ').toString('base64') },
      { tail: '' },
      { size: 200 * 1024 * 1024 },
      { name: 'besar.jpg' },
      { size: 0 },
    ])
      expect(
        await office.tryTo(kul.staff, 'beginUpload', ROW, { ...announced(bytes), ...wrong }),
      ).toMatchObject({ ok: false, code: 'FILE_REFUSED' });
    const fetched = office.workspace.executions
      .slice(before)
      .map(({ calls }) => calls['UrlFetchApp.fetch'] ?? 0);
    expect(fetched).toEqual([0, 0, 0, 0, 0]);
  });

  test('is inspected by the server: what the page stated does not count', async () => {
    const program = Buffer.alloc(300_000, 'MZ');
    const honest = pdfOf(300_000);
    const { id } = await office.ask(kul.staff, 'beginUpload', ROW, announced(honest));
    expect(await office.tryTo(kul.staff, 'sendUpload', ROW, id, partOf(program, 0))).toMatchObject({
      ok: false,
      code: 'FILE_REFUSED',
    });
    expect(ledger()).toEqual([]);
    await office.workspace.clock.advance(30 * 60_000);
    expect(ledger()).toMatchObject([{ Status: 'karantina', Alasan: 'program' }]);
  });

  test('is refused, with words, for a document of a Kegiatan that was closed meanwhile', async () => {
    await office.typeBeside('Kegiatan', { ID: 'K-0001' }, 'Status', 'selesai', ppid);
    const bytes = pdfOf(50_000);
    expect(await office.tryTo(kul.staff, 'beginUpload', ROW, announced(bytes))).toMatchObject({
      code: 'NO_KEGIATAN',
    });
    expect(ledger()).toEqual([]);
  });

  test('requires the role from beginning to end', async () => {
    const bytes = pdfOf(300_000);
    expect(await office.tryTo(other.staff, 'beginUpload', ROW, announced(bytes))).toMatchObject({
      code: 'WRONG_ACTOR',
    });
    const { id } = await office.ask(kul.staff, 'beginUpload', ROW, announced(bytes));
    expect(await office.tryTo(other.staff, 'sendUpload', ROW, id, partOf(bytes, 0))).toMatchObject({
      code: 'WRONG_ACTOR',
    });
    // Another person of the unit, another row, an address instead of an id: the upload is unknown to them.
    for (const [who, row, upload] of [
      [kul.liaison, ROW, id],
      [kul.staff, 'KUL-0001', id],
      [kul.staff, ROW, 'https://www.googleapis.com/upload/drive/v3/files?upload_id=x'],
    ] as const) {
      const answer = await office.tryTo(who, 'sendUpload', row, upload, partOf(bytes, 0));
      expect(answer.ok ? answer.value.received : answer.code).toEqual(answer.ok ? null : 'WRONG_ACTOR');
    }
    expect(copies(bytes)).toBe(0);
  });

  test('is restarted if Google or the server no longer knows it', async () => {
    const bytes = pdfOf(300_000);
    const { id } = await office.ask(kul.staff, 'beginUpload', ROW, announced(bytes));
    office.workspace.clock.skip(7 * 3_600_000);
    expect(await office.ask(kul.staff, 'sendUpload', ROW, id, partOf(bytes, 0))).toMatchObject({
      received: null,
    });
  });
});

describe('another scan for a document', () => {
  const upload = (text: string) =>
    office.ask(kul.staff, 'uploadScan', 'KUL-0001', {
      name: `${text}.pdf`,
      mimeType: 'application/pdf',
      base64: Buffer.from(makeScan('pdf', text, 3)).toString('base64'),
    });
  const row = () => office.table('Inventaris')[0]!;
  const filled = expect.stringMatching(
    new RegExp(
      `^KUL-0001 sudah mempunyai pindaian \\(dari ${nameOf(kul.staff)}, 19 Feb 2026 08\\.0\\d\\); keduanya disimpan\\.`,
    ),
  ) as string;
  beforeEach(async () => {
    await upload('pertama');
    await office.ask(kul.staff, 'amendRows', 'tidakDipindai', [ROW], 'Terjilid');
    for (const number of [1, 2]) await office.ask(kul.staff, 'finishStep', { number, lane: 'KUL' });
  });

  test.each([
    ['diterima', ''],
    ['diusulkan dikecualikan', 'Memuat data pribadi'],
  ] as const)(
    'that was decided (%s): both are kept, the decision is void, and the person is told',
    async (decision, reason) => {
      await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], decision, reason);
      const { note = '' } = await upload('kedua');
      expect(note).toEqual(filled);
      expect(note).toContain('Keputusan Tim Penghubung atas KUL-0001 batal');
      expect(row()).toMatchObject({ Keputusan: '', 'Diputuskan Oleh': '' });
      expect(ledger().map((scan) => scan['Status'])).toEqual(['tersimpan', 'tersimpan']);
      expect(office.table('Log').at(-1)).toMatchObject({ Objek: 'KUL-0001', Pelaku: kul.staff });
    },
  );

  test('that was returned waits until it is submitted again', async () => {
    await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'dikembalikan', 'Pindaian buram');
    const { note = '' } = await upload('kedua');
    expect(note).toEqual(filled);
    expect(row()).toMatchObject({ Keputusan: 'dikembalikan' });
  });

  test('after the coordination waits for the Tim Penghubung, with words for whoever gave it and a task for who looks', async () => {
    await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001', ROW], 'diterima', '');
    await office.ask(kul.liaison, 'finishStep', { number: 3, lane: 'KUL' });
    const { note = '', moved } = await upload('kedua');
    expect(note).toContain(
      'KUL-0001 sudah diputuskan dan tahap 3 Sub Bagian-nya selesai, jadi berkas ini menunggu.',
    );
    expect(note).toContain(`sampai Tim Penghubung (${nameOf(kul.liaison)}) melihatnya`);
    expect(moved).toBe(0);
    // As after a lost response: said again, and nothing is stored twice.
    expect((await upload('kedua')).note).toBe(note);
    const states = () => ledger().map((scan) => [scan['Status'], scan['ID Inventaris']]);
    const before = [
      ['tersimpan', 'KUL-0001'],
      ['menunggu', 'KUL-0001'],
    ];
    expect(states()).toEqual(before);
    // The same content for another document is a copy of it; it goes on waiting for its own.
    const again = Buffer.from(makeScan('pdf', 'kedua', 3)).toString('base64');
    const other = { name: 'kedua.pdf', mimeType: 'application/pdf', base64: again } as const;
    expect((await office.ask(kul.staff, 'uploadScan', ROW, other)).note).toContain('sama');
    expect(states()).toEqual(before);
    const { lanes } = await office.ask(kul.liaison, 'viewLacking');
    const words = '1 pindaian untuk dokumen yang sudah diputuskan menunggu dilihat oleh Anda';
    expect(lanes.flatMap(({ lines }) => lines.map((line) => line.words))).toContain(words);
    const { id } = (await office.ask(kul.liaison, 'viewScans', 'KUL')).waiting[0]!;
    const refused = await office.tryTo(kul.staff, 'pairScan', id, ['KUL-0001']);
    expect(refused).toMatchObject({ ok: false, code: 'WRONG_ACTOR' });
    await office.workspace.clock.advance(12 * 60_000);
    expect(states()).toEqual(before);
    await office.ask(kul.liaison, 'pairScan', id, ['KUL-0001']);
    expect(states().map(([state]) => state)).toEqual(['tersimpan', 'tersimpan']);
    expect(row()).toMatchObject({ Keputusan: 'diterima', 'Diputuskan Oleh': kul.liaison });
  });
});

describe('an upload that is interrupted at any call', () => {
  const file = (turn: number): Buffer => Buffer.concat([pdfOf(30_000), Buffer.from(`\n% ${turn}\n%%EOF`)]);

  /** After leases have expired and the trigger has run twice: each file once in the archive, filed for its row, nothing waiting. */
  async function expectOnce(files: readonly (readonly [call: number, bytes: Buffer])[]): Promise<void> {
    for (const minutes of [12, 12, 12]) {
      await office.workspace.clock.advance(minutes * 60_000);
      await office.ask(ppid, 'checkScans'); // the trigger does nothing outside office hours
    }
    for (const [call, bytes] of files) {
      const rows = ledger().filter((row) => row['SHA-256'] === sha256(bytes));
      const stands = rows.map((row) => [row['Status'], row['ID Inventaris']]);
      expect([call, copies(bytes), stands]).toEqual([call, 1, [['tersimpan', ROW]]]);
    }
  }

  test('in parts: the page reads the progress, continues, and the file is stored once', async () => {
    const begun: UploadView[] = [];
    const sent: [number, Buffer][] = [];
    const killed = await killEach(
      () => office,
      async (turn) => {
        begun[turn] = await office.ask(
          kul.staff,
          'beginUpload',
          ROW,
          announced(file(turn), `besar ${turn}.pdf`),
        );
        const args = [ROW, begun[turn].id, partOf(file(turn), 0)];
        return () => office.workspace.run({ function: 'sendUpload', args, as: kul.staff, from: 'page' });
      },
      async (turn) => {
        await sendAll(file(turn), begun[turn]);
        sent.push([turn, file(turn)]);
      },
    );
    expect(killed).toBeGreaterThan(10);
    await expectOnce(sent);
  }, 300_000);

  test('in one call: sent again wherever it ended, the file is stored once', async () => {
    const send = (turn: number) => ({
      name: `kecil ${turn}.pdf`,
      mimeType: 'application/pdf',
      base64: file(turn).toString('base64'),
    });
    const sent: [number, Buffer][] = [];
    const killed = await killEach(
      () => office,
      async (turn) => () =>
        office.workspace.run({
          function: 'uploadScan',
          args: [ROW, send(turn)],
          as: kul.staff,
          from: 'page',
        }),
      async (turn) => {
        await office.ask(kul.staff, 'uploadScan', ROW, send(turn));
        sent.push([turn, file(turn)]);
      },
    );
    expect(killed).toBeGreaterThan(10);
    await expectOnce(sent);
  }, 300_000);

  test('in parts that were begun anew, as after the upload expired: a stated content that is stored already is not sent', async () => {
    const bytes = file(0);
    const first = await office.ask(kul.staff, 'beginUpload', ROW, announced(bytes));
    await office.ask(kul.staff, 'sendUpload', ROW, first.id, partOf(bytes, 0));
    const again = { ...announced(bytes), sha256: sha256(bytes) };
    const begun = await office.ask(kul.staff, 'beginUpload', ROW, again);
    expect(begun).toMatchObject({ id: '', received: bytes.length, moves: { moved: 0, left: 0 } });
    expect(office.lastExecution().calls['UrlFetchApp.fetch']).toBeUndefined();
    await expectOnce([[0, bytes]]);
  });

  test('and never sent again: it is a dropped file of its inbox, which the trigger processes', async () => {
    const bytes = file(0);
    const { id } = await office.ask(kul.staff, 'beginUpload', ROW, announced(bytes, 'KUL-0002.pdf'));
    office.workspace.onCall = ({ service, phase }) => {
      if (service === 'LockService' && phase === 'before') throw new Killed();
    };
    await office.workspace.run({
      function: 'sendUpload',
      args: [ROW, id, partOf(bytes, 0)],
      as: kul.staff,
      from: 'page',
    });
    office.workspace.onCall = undefined;
    expect(ledger()).toEqual([]);
    await expectOnce([[0, bytes]]);
  });

  test('and seen by the trigger meanwhile: its ledger row is reused, no second one is created', async () => {
    const bytes = file(0);
    const { id } = await office.ask(kul.staff, 'beginUpload', ROW, announced(bytes, 'entah.pdf'));
    office.workspace.onCall = ({ service, phase }) => {
      if (service === 'LockService' && phase === 'before') throw new Killed();
    };
    await office.workspace.run({
      function: 'sendUpload',
      args: [ROW, id, partOf(bytes, 0)],
      as: kul.staff,
      from: 'page',
    });
    office.workspace.onCall = undefined;
    await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
    expect(ledger()).toMatchObject([{ Status: 'terlihat' }]);
    const answer = await office.ask(kul.staff, 'sendUpload', ROW, id, null);
    expect(answer.moves).toMatchObject({ moved: 1 });
    await expectOnce([[0, bytes]]);
  });
});
