import { countExpected, type ExpectedCounts } from '../expected/expected-counts';
import type { ExpectedItem, ExpectedLine, HeldRow } from '../expected/expected-lines';
import { expectedOf, expectedTime, type ExpectingOffice } from '../expected/expected-of';
import { signerFor } from '../office/people/officials';
import type { Context } from '../office/context';
import { roleInLane } from '../organisation/role';
import { kegiatanTitle } from '../report/kegiatan-title';
import type { Signer } from '../report/report-model';
import type { KegiatanRow } from '../workbook/procedure';

/** The master list of a Sub Bagian in a Kegiatan, to be signed. */
export interface ExpectedPaper {
  /** Name of the Sub Bagian. */
  readonly unit: string;
  readonly lines: readonly ExpectedLine[];
  readonly counts: ExpectedCounts;
  readonly head: Signer;
}

export interface ExpectedPapers {
  /** '' before the first Kegiatan. */
  readonly kegiatan: string;
  readonly year: number;
  readonly units: readonly ExpectedPaper[];
}

export interface ExpectedPapersOffice extends Pick<ExpectingOffice, 'tahapan'> {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'name' | 'openedAt' | 'closedAt'>[];
  readonly inventaris: readonly HeldRow[];
  readonly daftarWajib: readonly ExpectedItem[];
}

/** The master list in the Kegiatan that was opened last, by unit; units without items have no paper. */
export function expectedPapers(office: ExpectedPapersOffice, context: Context): ExpectedPapers {
  const last = [...office.kegiatan].sort((one, other) => (other.openedAt ?? 0) - (one.openedAt ?? 0))[0];
  if (last === undefined) return { kegiatan: '', year: 0, units: [] };
  const lines = expectedOf(office, last, context);
  const units = context.settings.units.map((unit) => ({
    unit: unit.name,
    lines: lines.filter((line) => line.unit === unit.code),
    head: signerFor(roleInLane('Kepala Sub Bagian', unit.code), `Kepala Sub Bagian ${unit.name}`, context),
  }));
  return {
    kegiatan: kegiatanTitle(last.name),
    year: expectedTime(last, context).year,
    units: units
      .filter((unit) => unit.lines.length > 0)
      .map((unit) => ({ ...unit, counts: countExpected(unit.lines) })),
  };
}
