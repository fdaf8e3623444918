import type { VerdictView } from '../../src/rpc/contract/contract';
import { idOf, rowsOf, type DemoOffice, type TableRow } from '../office';
import { units, type Unit } from '../people';
import { answerGuard } from './guard';

/**
 * Step 3: the Tim Penghubung accepts the rows. In the largest unit it proposes one row as dikecualikan and returns two:
 * one is corrected and then accepted, the other is postponed to the next Kegiatan.
 */
export async function coordinate(office: DemoOffice, say: (line: string) => void): Promise<void> {
  const showcase = largestUnit(office);
  for (const unit of units) {
    const rows = openRows(office, unit);
    const example = unit === showcase;
    const returned = example ? rows.slice(-2) : [];
    const personal = example ? rows.slice(-3, -2) : [];
    const proposed = rows.filter(
      (row) => !returned.includes(row) && (row['Kategori'] === 'dikecualikan' || personal.includes(row)),
    );
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
    if (example) await settleReturned(office, unit, returned);
    const { safe, exempt } = await answerGuard(office, unit);
    await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
    say(
      `Tahap 3  ${unit.code}: ${accepted.length - exempt} diterima, ${returned.length} dikembalikan (lalu ${Math.min(1, returned.length)} diperbaiki dan diterima, ${Math.max(0, returned.length - 1)} ditunda), ${proposed.length + exempt} diusulkan dikecualikan.`,
    );
    if (safe + exempt > 0)
      say(
        `         ${safe + exempt} dokumen memuat kata rahasia atau data pribadi: ${safe} aman diumumkan, ${exempt} dikecualikan.`,
      );
  }
}

/** Returned rows keep the step open: one is corrected and decided again, the others are postponed with a reason. */
async function settleReturned(office: DemoOffice, unit: Unit, returned: readonly TableRow[]): Promise<void> {
  const [corrected, ...left] = returned;
  if (corrected !== undefined) {
    const summary = corrected['Ringkasan Isi Informasi'] ?? '';
    const checked = `${summary} Tahun dokumen sudah diperiksa.`.trim();
    await office.ask(unit.staff, 'editRow', idOf(corrected), { summary }, { summary: checked });
    await decide(office, unit, [corrected], 'diterima', '');
  }
  if (left.length > 0)
    await office.ask(
      unit.liaison,
      'amendRows',
      'pengembalianDitunda',
      left.map(idOf),
      'Dokumen aslinya masih dicari',
    );
}

/** The unit with the most rows, if they are enough to show all decisions. */
function largestUnit(office: DemoOffice): Unit | undefined {
  const most = Math.max(...units.map((unit) => openRows(office, unit).length));
  return most >= 4 ? units.find((unit) => openRows(office, unit).length === most) : undefined;
}

const openRows = (office: DemoOffice, unit: Unit): readonly TableRow[] =>
  rowsOf(office, unit).filter((row) => row['Keputusan'] !== 'ditunda');

async function decide(
  office: DemoOffice,
  unit: Unit,
  rows: readonly TableRow[],
  verdict: VerdictView,
  reason: string,
): Promise<void> {
  if (rows.length > 0)
    await office.ask(unit.liaison, 'decideRows', unit.code, rows.map(idOf), verdict, reason);
}
