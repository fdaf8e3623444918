import { idOf, rowsOf, type DemoOffice } from '../office';
import { pelaksana, ppid, units, type Unit } from '../people';
import { makeScan } from '../scans';
import { answerGuard } from './guard';
import { goTo } from './schedule';

/** Jakarta time in February 2026: the second Kegiatan soon follows the first, since the clock trigger runs in all the time between. */
const at = (day: number, clock: string): string =>
  `2026-02-${String(day).padStart(2, '0')}T${clock.replace('.', ':')}:00+07:00`;

const drafts = ['Laporan Keuangan Semester I', 'Rencana Umum Pengadaan', 'Daftar Barang Persediaan'].map(
  (title) => ({
    title,
    year: 2026,
    category: 'berkala',
    form: 'Softcopy',
  }),
);

/** Every click by which people changed something in the second Kegiatan, beside giving and pairing scans. */
export interface NextStory {
  readonly actions: readonly string[];
}

/**
 * The second Kegiatan of the sample office: three documents are new, two have changed (one cell, one scan), one is gone,
 * all others are as they were. The scans of the first Kegiatan are given again.
 */
export async function walkNext(office: DemoOffice, say: (line: string) => void): Promise<NextStory> {
  const actions: string[] = [];
  const ask: DemoOffice['ask'] = (person, name, ...args) => {
    if (!/^(view|preview)/.test(name)) actions.push(`${name} ${person}`);
    return office.ask(person, name, ...args);
  };
  await goTo(office, at(9, '08.00'));
  const { carried } = await ask(ppid, 'openKegiatan', 'Semester II 2026');
  say(`Mulai    PPID membuka Kegiatan Semester II 2026 dengan ${carried} dokumen dari yang sebelumnya.`);
  const largest = units.reduce((most, unit) =>
    registered(office, unit).length > registered(office, most).length ? unit : most,
  );
  const rows = registered(office, largest).filter((row) => row['Masuk'] === 'DIP');
  const [edited = {}, gone = {}] = rows;
  const rescanned =
    rows.find(
      (row) => idOf(row) !== idOf(edited) && idOf(row) !== idOf(gone) && hasScan(office, idOf(row)),
    ) ?? {};
  const { ids } = await ask(
    largest.staff,
    'importList',
    drafts.map((cells) => ({ unit: largest.code, cells })),
  );
  await ask(largest.staff, 'editRow', idOf(edited), {}, { summary: 'Keadaan per Juni 2026' });
  await giveScans(office, largest, ids, idOf(rescanned));
  for (const unit of units) {
    const groups =
      unit === largest
        ? [{ answer: 'tidak ada lagi' as const, ids: [idOf(gone)], reason: 'Sudah dimusnahkan' }]
        : [];
    await ask(unit.staff, 'answerCarried', unit.code, groups, true, true);
  }
  say(
    `Tahap 1  ${drafts.length} dokumen baru, 2 berubah, 1 tidak ada lagi; yang lain dinyatakan tetap sekaligus.`,
  );
  for (const unit of units) {
    const own = rowsOf(office, unit).filter((row) => row['Kegiatan'] === 'K-0002');
    await answerGuard({ ...office, ask }, unit);
    if (own.length === 0) await ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
    else {
      const also = own.filter((row) => row['Kelanjutan'] !== 'tetap').map(idOf);
      await ask(unit.liaison, 'acceptUnchanged', unit.code, also);
    }
  }
  say(
    'Tahap 3  Tim Penghubung menerima yang tetap sekaligus, sesudah memeriksa yang baru, berubah, dan berakhir.',
  );
  await goTo(office, at(9, '10.00'));
  await ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  await placeLeftOver({ ...office, ask }, largest);
  await ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
  const report = await ask(ppid, 'sendReport', null);
  say(`Tahap 6  Laporan ${report.letterNumber} dikirim; ${actions.length} tindakan di samping pindaian.`);
  return { actions };
}

const registered = (office: DemoOffice, unit: Unit) =>
  rowsOf(office, unit).filter((row) => row['Masuk'] !== '');

const hasScan = (office: DemoOffice, id: string): boolean =>
  office.table('Pindaian').some((scan) => scan['Status'] === 'tersimpan' && scan['ID Inventaris'] === id);

/** The scans of the new documents and a new version of one arrive, and all scans of the first Kegiatan once more. */
async function giveScans(
  office: DemoOffice,
  unit: Unit,
  added: readonly string[],
  version: string,
): Promise<void> {
  const { clock, drive } = office.workspace;
  const drop = ({ code, staff }: Unit, name: string, bytes: Uint8Array): void => {
    const inbox = drive.find(`Dokumentasi Informasi Publik/Masuk/${code}`) ?? '';
    drive.drop(inbox, name, bytes, { owner: staff });
  };
  for (const scan of office.table('Pindaian').filter((each) => each['Status'] === 'tersimpan')) {
    const owner = units.find(({ code }) => code === scan['Sub Bagian']) ?? unit;
    drop(owner, scan['Nama Asli'] ?? '', drive.read(scan['ID Berkas'] ?? ''));
  }
  for (const [index, id] of [...added, version].entries())
    drop(unit, `${id} versi 2026.pdf`, makeScan('pdf', `${id} 2026`, 900 + index));
  await clock.advance(31 * 60_000);
  const asked = office
    .table('Pindaian')
    .filter((scan) => scan['Status'] === 'menunggu' && (scan['Nama Asli'] ?? '').startsWith(version));
  for (const scan of asked) await office.ask(unit.staff, 'pairScan', idOf(scan), [version]);
}

/** What the first Kegiatan left open takes its usual way. */
async function placeLeftOver(office: DemoOffice, unit: Unit): Promise<void> {
  const { code, staff } = unit;
  const ids = rowsOf(office, unit)
    .filter(
      (row) => row['Kelanjutan'] === '' && row['Bentuk'] !== 'Softcopy' && row['Lokasi Arsip Fisik'] === '',
    )
    .map(idOf);
  if (ids.length > 0)
    await office.ask(staff, 'amendRows', 'lokasiTercetak', ids, `Lemari arsip ${code}, boks 2`);
}
