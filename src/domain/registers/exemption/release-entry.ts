import { localDate } from '../../calendar/instant';
import { identityOf } from '../../inventory/review/identity';
import type { Context } from '../../office/context';
import { refuseWithout } from '../../office/permissions';
import type { Refusal } from '../../refusal/refusal';
import { err, ok, type Result } from '../../refusal/result';
import { runningKegiatan } from '../../sop/running';
import { tidy } from '../../text/normalise';
import { joinChanges, type Changes, type RowUpdate } from '../../workbook/changes';
import { inventaris as sheet, type InventoryRow } from '../../workbook/inventaris';
import type { KegiatanRow } from '../../workbook/procedure';
import type { DikRow } from '../../workbook/registers';
import { blankRow } from '../../workbook/sheet';
import type { PublicCategory } from '../../workbook/vocabulary/category-and-form';
import { entriesByDocument, isActive } from '../active-entries';
import { enterDocuments, followUpChanges, type EntryOffice } from '../enter-registers';
import { findEntry } from '../entry/find-entry';
import type { EnteringDocument } from '../entry/plan-entry';
import { isLapsed } from '../register-state';
import { isEnded } from './exemption-test';

export interface ReleaseOffice extends EntryOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status'>[];
}

export interface ReleaseOrder {
  /** e.g. 'DIK-0003' */
  readonly number: string;
  /** The category under which the document is listed from now on. */
  readonly category: PublicCategory;
  readonly reason: string;
}

/**
 * The PPID opens a document whose exemption has ended, or whose decree is no longer in force: its entry leaves the DIK and the
 * document is listed in the DIP, under its former number there if it had one. Its rows in the inventory get the category, so that
 * the running Kegiatan does not exempt it again. A proposal, and an exemption in force, are KPU's to decide.
 */
export function releaseEntry(office: ReleaseOffice, context: Context, order: ReleaseOrder): Result<Changes> {
  const wrongActor = refuseWithout(context, 'changeEntries');
  if (wrongActor) return err(wrongActor);
  const found = findEntry({ dip: [], dik: office.dik }, order.number);
  if (!found) return err({ code: 'ENTRY_UNKNOWN', number: order.number });
  const { entry } = found;
  const refused = refuseRelease(entry, office, context);
  if (refused) return err(refused);
  const reason = tidy(order.reason);
  if (reason === '') return err({ code: 'REASON_NEEDED', field: 'Alasan Dibuka' });
  const kegiatan = runningKegiatan(office.kegiatan)?.id ?? '';
  const document = releasedDocument(entry, office, order);
  const changes = joinChanges(enterDocuments(office, [document], { kegiatan, context, reason }), {
    updates: exemptRows(entry, office).map(({ id }): RowUpdate => ({
      sheet: 'inventaris',
      id,
      set: { category: order.category },
    })),
  });
  return ok(joinChanges(changes, followUpChanges(office, changes, context)));
}

function refuseRelease(
  entry: DikRow,
  { dasarHukum }: Pick<ReleaseOffice, 'dasarHukum'>,
  { now, calendar }: Context,
): Refusal | undefined {
  const today = localDate(now, calendar.zone);
  if (!isActive(entry)) return { code: 'ENTRY_WITHDRAWN', number: entry.id };
  if (isEnded(entry, today) || isLapsed(entry, dasarHukum, today)) return undefined;
  return {
    code: 'STILL_EXEMPT',
    number: entry.id,
    until: entry.exemptUntil,
    isProposed: entry.status !== 'ditetapkan',
  };
}

/** The rows of the document that exempt it, also one that has not entered a register yet. */
function exemptRows(entry: DikRow, { inventaris }: ReleaseOffice): readonly InventoryRow[] {
  const identity = identityOf(entry);
  return inventaris.filter(
    (row) =>
      row.id !== '' &&
      row.category === 'dikecualikan' &&
      (row.entry === entry.id || (row.entry === '' && identityOf(row) === identity)),
  );
}

function releasedDocument(
  entry: DikRow,
  office: ReleaseOffice,
  { category }: ReleaseOrder,
): EnteringDocument<InventoryRow> {
  const identity = identityOf(entry);
  const leaves = entriesByDocument(office.dik)(identity).active;
  const { active, withdrawn } = entriesByDocument(office.dip)(identity);
  const rows = office.inventaris.filter((row) => row.id !== '' && leaves.some(({ id }) => id === row.entry));
  const row = rows[rows.length - 1] ?? { ...blankRow(sheet), id: entry.source };
  const { title, year, subBagian } = entry;
  return {
    rows,
    latestRow: { ...row, title, year, subBagian, category, reason: '' },
    target: { register: 'DIP', status: 'berlaku', basis: '', why: null },
    action: 'pindah register',
    entry: active[0] ?? withdrawn[0] ?? null,
    leaves,
    twins: [],
  };
}
