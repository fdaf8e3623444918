import { localDate } from '../../calendar/instant';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { Context } from '../../office/context';
import { decreeInForce } from '../../coordination/decree';
import { identityOf } from '../../inventory/review/identity';
import type { InventoryRow, Register } from '../../workbook/inventaris';
import type { LegalBasisRow } from '../../workbook/reference';
import type { Vouched } from '../../inventory/typists/as-logged';
import { isEnding, isUnchanged } from '../../workbook/vocabulary/carried';
import { entriesByDocument, heldBy, isActive, type KnownDik, type KnownDip } from '../active-entries';

export type PlannedInventory = Pick<
  InventoryRow,
  'id' | 'kegiatan' | 'subBagian' | 'title' | 'year' | 'category' | 'decision' | 'reason' | 'exemptionBasis'
> &
  Partial<Pick<InventoryRow, 'entry' | 'carried'>> &
  Pick<Vouched, 'outdated'>;

export interface PlanningOffice<R extends PlannedInventory = PlannedInventory> {
  readonly inventaris: readonly R[];
  readonly dip: readonly KnownDip[];
  readonly dik: readonly KnownDik[];
  readonly dasarHukum: readonly LegalBasisRow[];
}

/** The action of step 4 on a document. */
export type EntryAction =
  'baru' | 'tetap' | 'dimutakhirkan' | 'pindah kategori' | 'ditetapkan' | 'pindah register' | 'kembali';

/** Why a document is in the DIK. */
export type DikWhy = 'keputusan' | 'diusulkan' | 'keputusan tidak berlaku' | 'baris lain mengecualikan';

interface Target {
  readonly register: Register;
  readonly status: 'berlaku' | 'diusulkan' | 'ditetapkan';
  /** Number of the decree; '' if none. */
  readonly basis: string;
  /** null for the DIP. */
  readonly why: DikWhy | null;
}

/** An entering document with all rows of the Kegiatan that list it. */
export interface EnteringDocument<R> {
  readonly rows: readonly R[];
  /** The last of its rows; for an excluded document with the reason of the row that excludes it. */
  readonly latestRow: R;
  readonly target: Target;
  readonly action: EntryAction;
  /** Its existing entry, whose number it keeps; null where it gets a new one. */
  readonly entry: KnownDip | KnownDik | null;
  /** Its entries in the other register, which it leaves. */
  readonly leaves: readonly (KnownDip | KnownDik)[];
  /** Further entries of the same document in the same register, created by hand: reported to the PPID, not changed. */
  readonly twins: readonly string[];
}

export type StayingWhy = 'dikembalikan' | 'ditunda' | 'belum diputuskan' | 'isi berubah' | 'ditarik PPID';
export interface StayingRow<R> {
  readonly row: R;
  readonly why: StayingWhy;
  /** The withdrawn entry that prevents entering; '' otherwise. */
  readonly entry: string;
}

/** A document that its unit ended; the Tim Penghubung has accepted that. */
export interface EndingDocument<R> {
  readonly row: R;
  readonly entry: KnownDip | KnownDik;
}

export interface EntryPlan<R> {
  readonly entering: readonly EnteringDocument<R>[];
  /** Documents whose entry leaves its register. */
  readonly ending: readonly EndingDocument<R>[];
  readonly staying: readonly StayingRow<R>[];
}

/**
 * SOP 4: what happens to the rows of a Kegiatan. Both the preview and step 4 use this function. Accepted rows enter the
 * DIP once (unit + title + year), those backed by a decree enter the DIK, and proposed ones wait there. A document
 * keeps its number for ever, also when it returns. One that the PPID withdrew from the DIP stays out until the PPID
 * reinstates it.
 */
export function planEntry<R extends PlannedInventory>(
  office: PlanningOffice<R>,
  kegiatan: string,
  context: { readonly now: Context['now']; readonly calendar: Pick<Context['calendar'], 'zone'> },
): EntryPlan<R> {
  const today = localDate(context.now, context.calendar.zone);
  const known = { DIP: entriesByDocument(office.dip), DIK: entriesByDocument(office.dik) };
  const staying: StayingRow<R>[] = [];
  const documents = new Map<string, Aimed<R>[]>();
  const identityIn = identities(office);
  const ending: R[] = [];
  for (const row of office.inventaris.filter((candidate) => candidate.kegiatan === kegiatan)) {
    if (isEnding(row) && row.decision === 'diterima') {
      ending.push(row);
      continue;
    }
    const target = targetOf(row, office.dasarHukum, today);
    if (typeof target === 'string') {
      staying.push({ row, why: target, entry: '' });
      continue;
    }
    const identity = identityIn(row);
    const known = documents.get(identity);
    if (known) known.push({ row, target });
    else documents.set(identity, [{ row, target }]);
  }
  const entering = [...documents].flatMap(([identity, aimed]): EnteringDocument<R>[] => {
    const own = { DIP: known.DIP(identity), DIK: known.DIK(identity) };
    const { latestRow, target: aim } = settled(aimed);
    const other = aim.register === 'DIP' ? 'DIK' : 'DIP';
    const [entry, ...twins] = own[aim.register].active;
    const target = upheld(aim, entry, office.dasarHukum, today);
    const leaves = own[other].active;
    const former = own[target.register].withdrawn[0];
    const held = heldBy(own);
    if (target.register === 'DIP' && held) {
      for (const { row } of aimed) staying.push({ row, why: 'ditarik PPID', entry: held.id });
      return [];
    }
    const rows = aimed.map(({ row }) => row);
    const action = actionOf(latestRow, target, { rows, entry, former, leaves: leaves.length > 0 });
    return [
      {
        rows,
        latestRow,
        target,
        action,
        entry: entry ?? former ?? null,
        leaves,
        twins: twins.map(({ id }) => id),
      },
    ];
  });
  return { entering, staying, ending: ended(office, ending, documents, identityIn) };
}

/** The identity of a row's document: for a carried row that of its entry, so that a new title makes no second entry. */
function identities({ dip, dik }: PlanningOffice): (row: PlannedInventory) => string {
  const byNumber = new Map([...dip, ...dik].map((entry) => [entry.id, entry]));
  return (row) => {
    const entry = (row.carried ?? '') === '' ? undefined : byNumber.get(row.entry ?? '');
    return identityOf(entry ?? row);
  };
}

/** Active entries of the documents that end; one that another row lists does not end. */
function ended<R extends PlannedInventory>(
  { dip, dik }: PlanningOffice<R>,
  rows: readonly R[],
  documents: ReadonlyMap<string, unknown>,
  identityIn: (row: PlannedInventory) => string,
): readonly EndingDocument<R>[] {
  const active = new Map([...dip, ...dik].filter(isActive).map((entry) => [entry.id, entry]));
  return rows.flatMap((row): readonly EndingDocument<R>[] => {
    const entry = active.get(row.entry ?? '');
    active.delete(row.entry ?? '');
    return entry && !documents.has(identityIn(row)) ? [{ row, entry }] : [];
  });
}

interface Aimed<R> {
  readonly row: R;
  readonly target: Target;
}

/** The last row determines the cells. If one row of a document is excluded, all are. */
function settled<R extends PlannedInventory>(
  aimed: readonly Aimed<R>[],
): { readonly latestRow: R; readonly target: Target } {
  const spoken = aimed[aimed.length - 1] as Aimed<R>;
  const category = aimed.flatMap(({ row }) => row.category || []).pop() ?? '';
  const last = { ...spoken, row: { ...spoken.row, category } };
  const excluding = aimed.filter(({ target }) => target.register === 'DIK').pop();
  if (!excluding || last.target.register === 'DIK') return { latestRow: last.row, target: last.target };
  return {
    latestRow: { ...last.row, reason: excluding.row.reason },
    target: { ...excluding.target, why: 'baris lain mengecualikan' },
  };
}

/**
 * The register of a decided row, or why it stays in the inventory. If its decree has lapsed since step 3, the row
 * becomes a proposal.
 */
function targetOf(
  row: PlannedInventory,
  decrees: readonly LegalBasisRow[],
  today: CalendarDate,
): Target | StayingWhy {
  if (row.decision === 'diusulkan dikecualikan') return proposal('diusulkan');
  if (row.outdated) return 'isi berubah';
  if (row.decision !== 'diterima') return row.decision === '' ? 'belum diputuskan' : row.decision;
  if (row.category !== 'dikecualikan') return { register: 'DIP', status: 'berlaku', basis: '', why: null };
  const decree = decreeInForce(row.exemptionBasis, decrees, today);
  return decree
    ? { register: 'DIK', status: 'ditetapkan', basis: decree.id, why: 'keputusan' }
    : proposal('keputusan tidak berlaku');
}

/** A proposal does not replace an exemption that a decree in force has decided. */
function upheld(
  target: Target,
  entry: KnownDip | KnownDik | undefined,
  decrees: readonly LegalBasisRow[],
  today: CalendarDate,
): Target {
  if (target.status !== 'diusulkan' || !entry || !('basis' in entry) || entry.status !== 'ditetapkan')
    return target;
  const decree = decreeInForce(entry.basis, decrees, today);
  return decree ? { register: 'DIK', status: 'ditetapkan', basis: decree.id, why: 'keputusan' } : target;
}

const proposal = (why: DikWhy): Target => ({ register: 'DIK', status: 'diusulkan', basis: '', why });

function actionOf(
  latestRow: PlannedInventory,
  target: Target,
  {
    rows,
    entry,
    former,
    leaves,
  }: {
    readonly rows: readonly PlannedInventory[];
    readonly entry: KnownDip | KnownDik | undefined;
    readonly former: KnownDip | KnownDik | undefined;
    readonly leaves: boolean;
  },
): EntryAction {
  if (leaves) return 'pindah register';
  if (!entry) return former ? 'kembali' : 'baru';
  if (target.status === 'ditetapkan' && entry.status === 'diusulkan') return 'ditetapkan';
  if (entry.status === target.status && rows.every(isUnchanged)) return 'tetap';
  const isMoved = 'category' in entry && latestRow.category !== '' && entry.category !== latestRow.category;
  return isMoved ? 'pindah kategori' : 'dimutakhirkan';
}
