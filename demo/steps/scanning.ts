import type { Drop } from '../drop-scans';
import { dropScans } from '../drop-scans';
import { hasLink, idOf, rowsOf, type DemoOffice, type TableRow } from '../office';
import type { Unit } from '../people';
import { goTo, type Shift } from './schedule';

/** Step 2: files are dropped, the clock trigger takes them in, people answer its questions, and the remaining rows get a reason. */
export async function scanDocuments(
  office: DemoOffice,
  shift: Shift,
  folder: string | undefined,
  say: (line: string) => void,
): Promise<void> {
  await goTo(office, shift.drop);
  const drops = dropScans(office, shift.units, folder);
  await goTo(office, shift.scanned);
  for (const unit of shift.units) {
    const asked = await answerQuestions(office, unit, drops);
    await explainUnscanned(office, unit);
    await office.ask(unit.staff, 'finishStep', { number: 2, lane: unit.code });
    const own = drops.filter((drop) => drop.unit === unit.code).length;
    say(`Tahap 2  ${unit.code}: ${own} berkas masuk kotak masuk, ${asked} ditanyakan kepada staf.`);
  }
}

/** A person who knows the document assigns the file; an unknown file stays in the queue. */
async function answerQuestions(office: DemoOffice, unit: Unit, drops: readonly Drop[]): Promise<number> {
  const waiting = office
    .table('Pindaian')
    .filter((scan) => scan['Status'] === 'menunggu' && scan['Sub Bagian'] === unit.code);
  for (const scan of waiting) {
    const row = drops.find(({ fileId }) => fileId === scan['ID Berkas'])?.row;
    if (row !== undefined) await office.ask(unit.staff, 'pairScan', idOf(scan), [row]);
  }
  return waiting.length;
}

async function explainUnscanned(office: DemoOffice, unit: Unit): Promise<void> {
  const filed = office.table('Pindaian').filter((scan) => scan['Status'] === 'tersimpan');
  const scanned = new Set(filed.map((scan) => scan['ID Inventaris']));
  const lacksScan = (row: TableRow): boolean =>
    row['Keputusan'] !== 'ditunda' && !scanned.has(row['ID'] ?? '') && !hasLink(row);
  const ids = rowsOf(office, unit).filter(lacksScan).map(idOf);
  if (ids.length === 0) return;
  await office.ask(
    unit.staff,
    'amendRows',
    'tidakDipindai',
    ids,
    'Belum ada pindaian; dokumen tercetak disimpan di Sub Bagian',
  );
}
