import type { Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { err, ok, type Result } from '../refusal/result';
import type { QuarantineReason } from '../refusal/quarantine-reason';
import { closedLanes } from '../kegiatan/lanes';
import { runningKegiatan } from '../sop/running';
import type { ScanRow } from '../workbook/pindaian';
import type { FiledBeside, Placement } from './announce';
import { fileFor } from './classify-file';
import { fillings } from './fillings';
import type { IntakeOffice, IntakeRow } from './intake-state';
import { exceptionIn } from '../kegiatan/lanes';
import { isPassed, lateRows } from './late';
import { checkScannable, type CheckedFile, type Scannable } from './quarantine';
import { rescanned } from './rescanned';
import { SIGNED } from './scan-move';
import { cameSigned } from './signed/came-signed';
import { checkSigned, fileForPapers, papersWith } from './signed/classify-signed';

/** What a person has chosen a file for: rows of the Inventaris, or papers that were signed. */
export interface Target {
  /** Code of the Sub Bagian, or SIGNED. */
  readonly unit: string;
  readonly ids: readonly string[];
  /** Those of the rows for which a file waits until the Tim Penghubung has looked at it (late.ts). */
  readonly late: readonly IntakeRow[];
  /** The exception to four eyes that the PPID recorded for the unit; '' for none. */
  readonly exception: string;
  /** What a new file means beside the files that there are. */
  readonly beside: (files: readonly ScanRow[], context: Context) => FiledBeside;
  readonly check: <F extends CheckedFile>(
    file: F,
    context: Context,
  ) => Result<Scannable<F>, QuarantineReason>;
  readonly place: (file: Scannable, names: ReadonlySet<string>, context: Context) => Placement;
  /** What is written besides the ledger once the file is placed. */
  readonly told: (
    placement: Placement,
    file: { readonly id: string; readonly sha256: string },
    context: Context,
  ) => Partial<Changes>;
}

/** Rows of the running Kegiatan and of the unit in whose inbox the file was. */
export function rowsFor(
  { kegiatan, inventaris, tahapan }: IntakeOffice,
  { subBagian }: Pick<ScanRow, 'subBagian'>,
  ids: readonly string[],
): Result<Target> {
  const running = runningKegiatan(kegiatan);
  if (!running) return err({ code: 'NO_KEGIATAN' });
  const rows: IntakeRow[] = [];
  for (const rowId of ids) {
    const row = inventaris.find((each) => each.id === rowId && each.subBagian === subBagian);
    if (!row || row.kegiatan !== running.id) return err({ code: 'ROW_UNKNOWN', rowId });
    rows.push(row);
  }
  return targetRows(rows, tahapan);
}

/** @param steps those of the rows' Kegiatan; where they are not known, no unit has finished its coordination */
export function targetRows(rows: readonly IntakeRow[], steps: IntakeOffice['tahapan'] = []): Result<Target> {
  const [first] = rows;
  if (!first) return err({ code: 'NOTHING_TO_DO' });
  const ids = rows.map(({ id }) => id);
  const late = lateRows(rows, steps);
  const isOver = closedLanes(steps, first.kegiatan).has(first.subBagian);
  const undecided = isOver ? [] : rows;
  return ok({
    unit: first.subBagian,
    ids,
    late,
    exception: exceptionIn(steps, first.kegiatan, first.subBagian),
    beside: (files, context) => {
      const filled = fillings(files, context);
      const reopened = undecided.filter(isPassed).map(({ id }) => id);
      const had = ids.flatMap((id) => {
        const filling = filled.get(id);
        return filling ? [{ id, ...filling }] : [];
      });
      return { had, reopened };
    },
    check: checkScannable,
    place: (file, names, context) => ({ ...fileFor(first, file, names, context), row: ids.join(', ') }),
    told: (_placement, { id }, context) => rescanned(undecided, id, context),
  });
}

export function papersFor(
  { naskah = [] }: Pick<IntakeOffice, 'naskah'>,
  ids: readonly string[],
): Result<Target> {
  const papers = papersWith(naskah, ids);
  if (!papers.ok) return err({ code: 'PAPER_UNKNOWN', token: papers.error });
  if (papers.value.length === 0) return err({ code: 'NOTHING_TO_DO' });
  return ok({
    unit: SIGNED,
    ids,
    late: [],
    exception: '',
    // The list of papers shows the copies of each.
    beside: () => ({ had: [], reopened: [] }),
    check: checkSigned,
    place: (file, names) => fileForPapers(papers.value, file, names),
    told: (placement, { id, sha256 }) => cameSigned(placement, id, { sha256 }),
  });
}
