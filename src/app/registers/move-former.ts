import { entriesToMove, movedUntil } from '../../domain/log/split-log';
import { formerRows, returningRows, type FormerOffice } from '../../domain/procedure/former-rows';
import type { Context } from '../../domain/office/context';
import { mapResult, ok, type Result } from '../../domain/refusal/result';
import { currentKegiatan } from '../../domain/sop/running';
import { noChanges, type RowMove } from '../../domain/workbook/changes';
import type { KegiatanRow } from '../../domain/workbook/procedure';
import type { Deps } from '../deps';

/** What is read to find the rows that no running Kegiatan needs; the other sheets get them. */
export const formerReads = {
  log: ['id'],
  logLama: [],
  tahapan: ['kegiatan'],
  tahapanLama: [],
  rekapitulasi: ['id'],
  rekapitulasiLama: [],
  inventarisLama: [],
} as const;

const reads = {
  ...formerReads,
  kegiatan: ['status', 'closedAt'],
  inventaris: ['kegiatan', 'register'],
  inventarisLama: ['entry'],
  pindaian: ['row'],
  dip: ['status'],
  dik: ['status'],
} as const;

/** Rows to move, and what is stored with them. */
interface FormerMoves {
  readonly moves: readonly RowMove[];
  readonly settings: Readonly<Record<string, string>>;
}

/** The move to the sheets of former Kegiatan that an opening began; nothing if it is done. */
function movesFor(
  office: FormerOffice & { readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status' | 'closedAt'>[] },
  { settings }: Pick<Context, 'settings'>,
): FormerMoves {
  const last = entriesToMove(settings);
  const current = currentKegiatan(office.kegiatan);
  return last === null || !current
    ? { moves: [], settings: {} }
    : { moves: formerRows(office, current.id, last), settings: movedUntil(last) };
}

/**
 * Moves what no running Kegiatan needs to the sheets of former ones, if the opening could not; first back what became active
 * again. Runs every night, and after an entry was reinstated.
 */
export const moveFormer =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<{ readonly isMoved: boolean }> => {
    const planned = execution.transact(reads, (office, context) => {
      const back = returningRows(office);
      const move = back.rows.length > 0 ? { moves: [back], settings: {} } : movesFor(office, context);
      return ok({ changes: noChanges, reply: move });
    });
    return mapResult(planned, ({ moves, settings }) => ({
      isMoved: moves.length > 0 && execution.move(moves, settings),
    }));
  };
