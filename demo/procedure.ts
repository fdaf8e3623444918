import { readFileSync } from 'node:fs';
import type { DocumentDraft, ListPreviewView } from '../src/rpc/contract/contract';
import type { DemoOffice } from './office';
import { pelaksana, ppid, settings, units, type Unit } from './people';
import { dropScans, type Drop } from './drop-scans';

/** Jakarta time in the first week of February 2026. */
const at = (day: number, clock: string): string =>
  `2026-02-${String(day).padStart(2, '0')}T${clock}:00+07:00`;
export const START = at(4, '07:45');

export type Flags = ListPreviewView['rows'][number]['flags'];

export interface Story {
  /** Lines of the list that held anything. */
  readonly read: number;
  readonly flags: Flags;
}

/** Every step of the SOP, carried out by the people of the sample office on the Workspace's clock. */
export async function walkProcedure(
  office: DemoOffice,
  inventory: string,
  scans: string | undefined,
  say: (line: string) => void,
): Promise<Story> {
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu' });
  for (const [section, label, value] of settings)
    await office.typeBeside('Pengaturan', { Bagian: section, Uraian: label }, 'Nilai', value, ppid);
  say('Buku kerja, folder, dan pemicu waktu siap; peran diisi di sheet Pengaturan.');
  await office.workspace.clock.set(at(4, '08:00'));
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  say('PPID membuka Kegiatan Semester I 2026.');
  const story = await takeInventory(office, inventory, say);
  const drops = await scanDocuments(office, scans, say);
  await coordinate(office, say);
  await enterStoreReport(office, say);
  say(`Pindaian dimasukkan ke kotak masuk: ${drops.length} berkas.`);
  return story;
}

/** Step 1: each unit enters its part of the list; a unit without documents declares Nihil. The largest is a day late. */
async function takeInventory(
  office: DemoOffice,
  inventory: string,
  say: (line: string) => void,
): Promise<Story> {
  const preview = await office.ask(ppid, 'previewList', readFileSync(inventory, 'utf8'));
  await office.workspace.clock.set(at(5, '09:30'));
  const parts = units.map((unit) => ({ unit, rows: preview.rows.filter((row) => row.unit === unit.code) }));
  const largest = Math.max(...parts.map(({ rows }) => rows.length));
  for (const { unit, rows } of parts) {
    if (rows.length === 0) await office.ask(unit.staff, 'declareNihil', unit.code);
    else
      await enterRows(
        office,
        unit,
        rows.map(({ cells }) => cells),
      );
    say(rows.length === 0 ? `${unit.code}: Nihil.` : `${unit.code}: ${rows.length} dokumen diinventarisir.`);
  }
  for (const { unit } of parts.filter((part) => part.rows.length < largest))
    await finish(office, unit.staff, 1, unit.code);
  await office.workspace.clock.set(at(6, '08:00'));
  for (const { unit } of parts.filter((part) => part.rows.length === largest))
    await finish(office, unit.staff, 1, unit.code);
  return { read: preview.rows.length, flags: preview.rows.flatMap(({ flags }) => flags) };
}

const finish = (office: DemoOffice, person: string, number: number, lane: string): Promise<unknown> =>
  office.ask(person, 'finishStep', { number, lane });

/** Rows that cannot be completed now (no title in the list) are set aside, with the reason; nothing is dropped. */
async function enterRows(office: DemoOffice, unit: Unit, drafts: readonly DocumentDraft[]): Promise<void> {
  const { ids } = await office.ask(unit.staff, 'addRows', unit.code, drafts);
  const untitled = ids.filter((_, index) => (drafts[index]?.title ?? '') === '');
  if (untitled.length > 0)
    await office.ask(unit.staff, 'amendRows', 'ditunda', untitled, 'Judul dokumen belum diketahui');
  if (untitled.length === ids.length) await office.ask(unit.staff, 'declareNihil', unit.code);
}

/** Step 2: files are dropped, the clock trigger takes them in, people answer its questions, the rest gets a reason. */
async function scanDocuments(
  office: DemoOffice,
  scans: string | undefined,
  say: (line: string) => void,
): Promise<readonly Drop[]> {
  await office.workspace.clock.set(at(6, '08:05'));
  const drops = dropScans(office, scans);
  await office.workspace.clock.set(at(6, '08:20'));
  const waiting = office.table('Pindaian').filter((scan) => scan['Status'] === 'menunggu');
  for (const scan of waiting) await answerQuestion(office, scan, drops);
  for (const unit of units) {
    await explainUnscanned(office, unit);
    await office.ask(unit.staff, 'finishStep', { number: 2, lane: unit.code });
  }
  say(`Pemicu waktu mengambil pindaian; ${waiting.length} berkas ditanyakan kepada staf.`);
  return drops;
}

/** A person who knows what was scanned says so; a file that nobody knows goes on waiting. */
async function answerQuestion(
  office: DemoOffice,
  scan: Readonly<Record<string, string>>,
  drops: readonly Drop[],
): Promise<void> {
  const unit = units.find(({ code }) => code === scan['Sub Bagian']);
  const row = drops.find(({ fileId }) => fileId === scan['ID Berkas'])?.row;
  if (unit && row !== undefined) await office.ask(unit.staff, 'pairScan', scan['ID'] ?? '', row);
}

async function explainUnscanned(office: DemoOffice, unit: Unit): Promise<void> {
  const scanned = new Set(
    office
      .table('Pindaian')
      .filter((scan) => scan['Status'] === 'tersimpan')
      .map((scan) => scan['ID Inventaris']),
  );
  const without = rowsOf(office, unit).filter(
    (row) =>
      row['Keputusan'] !== 'ditunda' &&
      !scanned.has(row['ID']) &&
      !/^https?:\/\/\S+\.\S/.test(row['Tautan'] ?? ''),
  );
  if (without.length > 0)
    await office.ask(
      unit.staff,
      'amendRows',
      'tidakDipindai',
      without.map(idOf),
      'Belum ada pindaian; dokumen tercetak disimpan di Sub Bagian',
    );
}

/** Step 3: the Tim Penghubung accepts; in the largest unit it returns one row and proposes one as dikecualikan. */
async function coordinate(office: DemoOffice, say: (line: string) => void): Promise<void> {
  await office.workspace.clock.set(at(6, '10:00'));
  const largest = Math.max(...units.map((unit) => rowsOf(office, unit).length));
  for (const unit of units) {
    const rows = rowsOf(office, unit).filter((row) => row['Keputusan'] !== 'ditunda');
    const example = rowsOf(office, unit).length === largest && rows.length >= 3;
    const returned = example ? rows.slice(-1) : [];
    const proposed = [
      ...rows.filter((row) => row['Kategori'] === 'dikecualikan'),
      ...(example ? rows.slice(-2, -1) : []),
    ].filter((row) => !returned.includes(row));
    const accepted = rows.filter((row) => !returned.includes(row) && !proposed.includes(row));
    await decide(office, unit, returned, 'dikembalikan', 'Mohon periksa tahun dokumen');
    await decide(
      office,
      unit,
      proposed,
      'diusulkan dikecualikan',
      'Memuat data pribadi; perlu uji konsekuensi',
    );
    await decide(office, unit, accepted, 'diterima', '');
    await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
    say(
      `${unit.code}: ${accepted.length} diterima, ${returned.length} dikembalikan, ${proposed.length} diusulkan dikecualikan.`,
    );
  }
}

async function decide(
  office: DemoOffice,
  unit: Unit,
  rows: readonly Readonly<Record<string, string>>[],
  verdict: 'diterima' | 'dikembalikan' | 'diusulkan dikecualikan',
  reason: string,
): Promise<void> {
  if (rows.length > 0)
    await office.ask(unit.liaison, 'decideRows', unit.code, rows.map(idOf), verdict, reason);
}

/** Steps 4 to 6, the office's. */
async function enterStoreReport(office: DemoOffice, say: (line: string) => void): Promise<void> {
  await office.workspace.clock.set(at(6, '10:20'));
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  say('Pelaksana memasukkan baris yang diterima ke DIP dan DIK.');
  await office.workspace.clock.set(at(6, '10:40'));
  const { moved } = await office.ask(pelaksana, 'archiveScans');
  const onPaper = office
    .table('Inventaris')
    .filter((row) => row['Masuk'] !== '' && row['Lokasi Arsip Tercetak'] === '');
  for (const unit of units) {
    const ids = onPaper.filter((row) => row['Sub Bagian'] === unit.code).map(idOf);
    if (ids.length > 0)
      await office.ask(unit.staff, 'amendRows', 'lokasiTercetak', ids, `Lemari arsip ${unit.code}, boks 1`);
  }
  await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
  say(`${moved} pindaian dipindahkan ke folder Arsip; lokasi arsip tercetak dicatat.`);
  await office.workspace.clock.set(at(6, '13:30'));
  const report = await office.ask(ppid, 'sendReport', null);
  say(`Laporan ${report.letterNumber} dikirim kepada ${report.to.join(', ')}.`);
}

const rowsOf = (office: DemoOffice, unit: Unit): readonly Readonly<Record<string, string>>[] =>
  office.table('Inventaris').filter((row) => row['Sub Bagian'] === unit.code);
const idOf = (row: Readonly<Record<string, string>>): string => row['ID'] ?? '';
