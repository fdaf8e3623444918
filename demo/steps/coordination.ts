import type { VerdictView } from '../../src/rpc/contract/contract';
import { idOf, rowsOf, type DemoOffice, type TableRow } from '../office';
import { units, type Unit } from '../people';
import { answerGuard } from './guard';

/** Step 3: the Tim Penghubung accepts; in the largest unit it returns one row and proposes one as dikecualikan. */
export async function coordinate(office: DemoOffice, say: (line: string) => void): Promise<void> {
  const showcase = largestUnit(office);
  for (const unit of units) {
    const rows = openRows(office, unit);
    const example = unit === showcase;
    const returned = example ? rows.slice(-1) : [];
    const personal = example ? rows.slice(-2, -1) : [];
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
    const { safe, exempt } = await answerGuard(office, unit);
    await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
    say(
      `Tahap 3  ${unit.code}: ${accepted.length - exempt} diterima, ${returned.length} dikembalikan, ${proposed.length + exempt} diusulkan dikecualikan.`,
    );
    if (safe + exempt > 0)
      say(
        `         ${safe + exempt} dokumen memuat kata rahasia atau data pribadi: ${safe} aman diumumkan, ${exempt} dikecualikan.`,
      );
  }
}

/** The unit with most rows, if it has rows enough to show all three decisions. */
function largestUnit(office: DemoOffice): Unit | undefined {
  const most = Math.max(...units.map((unit) => openRows(office, unit).length));
  return most >= 3 ? units.find((unit) => openRows(office, unit).length === most) : undefined;
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
