import { blankRow } from '../workbook/sheet';
import { kegiatan, type KegiatanRow } from '../workbook/procedure';
import { instantOf, loggedProcedure, type LoggedKegiatan, type LogOfSteps } from './logged-procedure';
import { NOWHERE, type VouchedLine } from './vouched-line';

/**
 * The lines of Kegiatan as the Log confirms them: one whose opening is in the Log is closed exactly if its closing is; any former one is
 * closed. One whose line the sheet lacks is there as `isGone`.
 */
export function vouchedKegiatan<R extends object>(
  rows: readonly R[],
  log: readonly LogOfSteps[],
): readonly (R & VouchedLine<KegiatanRow>)[] {
  const { kegiatan: known } = loggedProcedure(log);
  if (known.size === 0) return rows;
  const kept = rows.map((row): R & VouchedLine<KegiatanRow> => {
    const { id = '', status }: Partial<KegiatanRow> = row;
    const counts = statusIn(known.get(id));
    return id === '' || status === undefined || status === counts
      ? row
      : { ...row, status: counts, typed: { status } };
  });
  const listed = new Set(rows.map(({ id }: Partial<KegiatanRow>) => id));
  const gone = [...known.values()].filter(({ id }) => !listed.has(id)).map(goneKegiatan);
  return [...kept, ...(gone as unknown as readonly (R & VouchedLine<KegiatanRow>)[])];
}

const statusIn = (known: LoggedKegiatan | undefined): KegiatanRow['status'] =>
  known !== undefined && known.closed === undefined ? 'berjalan' : 'selesai';

/** What the Log has of a Kegiatan whose line was deleted. Whether the mail of an announced report was sent, a person decides. */
function goneKegiatan(known: LoggedKegiatan): KegiatanRow & VouchedLine<KegiatanRow> {
  const { id, opened, closed, sending } = known;
  const [, letterNumber = '', mailTo = '', mailToken = ''] =
    /^(.*) kepada (.*) \[(.*)\]$/s.exec(sending?.detail ?? '') ?? [];
  return {
    ...NOWHERE,
    ...blankRow(kegiatan),
    mailState: closed ? 'TERKIRIM' : sending ? 'MENGIRIM' : '',
    mailTo,
    mailToken,
    id,
    name: opened.detail ?? '',
    status: statusIn(known),
    openedAt: instantOf(opened),
    openedBy: opened.actor ?? '',
    closedAt: closed ? instantOf(closed) : null,
    letterNumber: closed?.detail ?? letterNumber,
    isGone: true,
  };
}
