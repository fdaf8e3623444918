import { instant } from '../../domain/calendar/instant';
import type { Context } from '../../domain/office/context';
import { atHome } from '../../domain/inventory/at-home';
import { asLogged } from '../../domain/inventory/typists/as-logged';
import type { LogOfRows } from '../../domain/inventory/typists/logged-rows';
import { duplicatesLast } from '../../domain/inventory/review/duplicates-last';
import { peopleFrom } from '../../domain/office/people/people';
import { knownSteps } from '../../domain/kegiatan/known-steps';
import { vouchedKegiatan } from '../../domain/kegiatan/vouched-kegiatan';
import { vouchedSteps } from '../../domain/kegiatan/vouched-steps';
import { officeCalendar } from '../../domain/office/read-calendar';
import { readSettings, type Settings } from '../../domain/office/settings/settings';
import { withoutCopies } from '../../domain/workbook/without-copies';
import { vouchedEntries } from '../../domain/registers/vouched-entries';
import { asFiled } from '../../domain/scans/ledger/as-filed';
import type { LogOfScans } from '../../domain/scans/ledger/filing-log';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import { typedColumns } from '../../domain/workbook/typed-columns';
import { formerSheets, workbook, type SheetName } from '../../domain/workbook';
import type { HolidayRow, PersonRow, SettingRow, SpecialHoursRow } from '../../domain/workbook/reference';
import type { StepRow } from '../../domain/workbook/procedure';
import type { Reads } from '../../ports/execution';
import type { PlatformFault } from '../../ports/platform-fault';
import { classify } from '../errors';
import { decodeRows, type StoredRow } from './rows/decode-rows';
import type { SheetSnapshot } from './transaction/plan';
import { originalEntries } from './original-entries';
import { readInParts } from './rows/read-in-parts';
import { readTables, type ColumnsRead, type RawTables } from './rows/read-tables';
import type { SheetsService } from './sheets-service';

/** The caller and the time, from the platform. */
export interface Caller {
  readonly actor: () => string;
  readonly actorKey: () => string;
  readonly now: () => number;
  /** Id of the spreadsheet that is read. */
  readonly workbookId: () => string;
}

export interface Loaded {
  /** The rows of the sheets, to which writes are compared: what was typed over a cell is overwritten. */
  readonly snapshot: SheetSnapshot;
  /** The rows as they count. */
  readonly office: SheetSnapshot['rows'];
  readonly context: Context;
}

/** Read by every execution: the settings, the chain head, the calendar. */
const always = {
  pengaturan: ['id', 'section', 'label', 'value'],
  hariLibur: ['date', 'name', 'kind'],
} as const;

/** Read where it exists: a workbook of an earlier version works until set-up adds these sheets. */
const ifPresent: Reads = { orang: 'all', jamKhusus: 'all' };

/** Sheets that a workbook of an earlier version does not have yet: read as empty. */
const MAY_BE_ABSENT: readonly SheetName[] = [...formerSheets, 'naskah', 'salinan', 'daftarWajib'];

/** Reads the named columns in one call. A missing sheet or column is a refusal that says how to repair it. */
export function loadOffice(service: SheetsService, caller: Caller, reads: Reads): Result<Loaded> {
  const tables = readWhatExists(service, withContent(reads));
  if ('code' in tables) return err(tables);
  const broken = brokenSheet(tables);
  if (broken) return err(broken);
  const { layout, cells } = tables;
  const settings = readSettings(
    decodeRows('pengaturan', cells.pengaturan ?? {}, 'WIB') as unknown as SettingRow[],
  );
  const { zone } = settings.office;
  const rows: { [S in SheetName]?: readonly StoredRow[] } = {};
  for (const name of Object.keys(cells) as SheetName[])
    rows[name] = decodeRows(name, cells[name] ?? {}, zone);
  if (rows.inventaris) rows.inventaris = duplicatesLast(rows.inventaris);
  const originals = originalEntries(service, rows, zone);
  for (const name of ['dip', 'dik'] as const)
    if (rows[name]) rows[name] = withoutCopies(rows[name], originals[name]);
  if (rows.pindaian) rows.pindaian = withoutCopies(rows.pindaian);
  if (rows.tahapan) rows.tahapan = knownSteps(rows.tahapan);
  const office = confirmed(rows, settings, Object.keys(cells.log ?? {}));
  return ok({ snapshot: { layout, rows, zone }, office, context: contextOf(settings, rows, caller) });
}

type Rows = SheetSnapshot['rows'];

/** The rows as they count: in their units, and as far as the Log confirms them with the columns of it that were read. */
function confirmed(rows: Rows, { units, system }: Settings, columns: readonly string[]): Rows {
  const given = system.counters.Pindaian ?? Infinity;
  const log = rows.log as unknown as readonly (LogOfRows & LogOfScans)[];
  const office: { -readonly [S in keyof Rows]: Rows[S] } = { ...rows };
  if (columns.includes('event')) {
    if (office.kegiatan) office.kegiatan = vouchedKegiatan(office.kegiatan, log);
    if (office.tahapan) office.tahapan = vouchedSteps(office.tahapan, log);
  }
  const steps = office.tahapan as unknown as readonly StepRow[] | undefined;
  if (office.inventaris && steps) office.inventaris = atHome(office.inventaris, steps, units);
  if (columns.includes('cells')) {
    if (office.inventaris) office.inventaris = asLogged(office.inventaris, log);
    if (office.pindaian) office.pindaian = asFiled(office.pindaian, log, given);
  }
  if (columns.includes('event')) {
    if (office.dip) office.dip = vouchedEntries(office.dip, log, 'DIP');
    if (office.dik) office.dik = vouchedEntries(office.dik, log, 'DIK');
  }
  return office;
}

/**
 * Decisions count only as far as the Log confirms them, with the content that was decided, and guesses until their cell is changed;
 * files are filed only as far as it does, with the content that was filed.
 */
function withContent(reads: Reads): Reads {
  const { inventaris, pindaian, log } = reads;
  if (log !== 'all' && !log?.includes('cells')) return reads;
  return {
    ...reads,
    ...(isPart(inventaris, 'decision') && {
      inventaris: [...new Set([...inventaris, 'subBagian' as const, ...typedColumns])],
    }),
    ...(isPart(pindaian, 'state') && {
      pindaian: [...new Set([...pindaian, 'row' as const, 'reason' as const, 'sha256' as const])],
    }),
  };
}

/** Whether single columns are read, and this one among them. */
const isPart = <C extends string>(
  columns: readonly C[] | 'all' | undefined,
  column: C,
): columns is readonly C[] => columns !== undefined && columns !== 'all' && columns.includes(column);

/** Faults that mean that a sheet no longer exists, or that the workbook is not shared with the person. */
const refusals: { readonly [F in PlatformFault]?: Refusal } = {
  NO_GRID: { code: 'SHEET_BROKEN', sheet: '', columns: [] },
  NO_PERMISSION: { code: 'NO_ACCESS' },
};

/** Everything; without the sheets that may be absent; then also without those that are read where they exist. */
function readWhatExists(service: SheetsService, reads: Reads): RawTables | Refusal {
  const whole = tryReadTables(service, columnsRead(always, ifPresent, reads));
  if (!isBroken(whole)) return whole;
  const absent = MAY_BE_ABSENT.filter((name) => name in reads);
  const rest = Object.fromEntries(
    Object.entries(reads).filter(([name]) => !absent.some((each) => each === name)),
  );
  const newer = absent.length > 0 ? tryReadTables(service, columnsRead(always, ifPresent, rest)) : whole;
  const read = isBroken(newer) ? tryReadTables(service, columnsRead(always, rest)) : newer;
  return 'code' in read ? read : { ...read, cells: { ...read.cells, ...emptyCells(absent) } };
}

const isBroken = (tables: RawTables | Refusal): boolean =>
  ('code' in tables ? tables : brokenSheet(tables))?.code === 'SHEET_BROKEN';

const emptyCells = (names: readonly SheetName[]): RawTables['cells'] =>
  Object.fromEntries(names.map((name) => [name, {}]));

function tryReadTables(service: SheetsService, reads: ColumnsRead): RawTables | Refusal {
  try {
    return readTablesInParts(service, reads);
  } catch (error) {
    const refusal = refusals[classify(error)];
    if (refusal) return refusal;
    throw error;
  }
}

/** Sheets that only grow: what needs all their rows reads them in parts. */
const GROWING: readonly SheetName[] = ['logLama', 'rekapitulasiLama', 'tahapanLama'];

/** The first call reads the key column of a growing sheet, which tells how many rows there are; no other where only keys are wanted. */
function readTablesInParts(service: SheetsService, reads: ColumnsRead): RawTables {
  const growing = GROWING.filter((name) => reads[name]?.some((column) => column !== workbook[name].key));
  const keysOnly = Object.fromEntries(growing.map((name) => [name, [workbook[name].key]]));
  const tables = readTables(service, { ...reads, ...keysOnly });
  const cells = { ...tables.cells };
  const missing = [...tables.missing];
  for (const name of growing) {
    const layout = tables.layout[name];
    const columns = reads[name] ?? [];
    const lacking = columns.filter((column) => layout?.columns[column] === undefined);
    missing.push(...lacking.map((column) => ({ sheet: name, column })));
    if (layout && lacking.length === 0) cells[name] = readInParts(service, name, columns, layout);
  }
  return { ...tables, cells, missing };
}

function brokenSheet({ missing }: RawTables): Refusal | undefined {
  const [first] = missing;
  if (!first) return undefined;
  const headers = workbook[first.sheet].columns as Record<string, { header: string }>;
  const columns = missing
    .filter(({ sheet }) => sheet === first.sheet)
    .map(({ column }) => headers[column]?.header ?? column);
  return { code: 'SHEET_BROKEN', sheet: workbook[first.sheet].title, columns };
}

/** Entries of the Log are found by what they say; their number is read only where it is named. */
const KEYLESS: readonly SheetName[] = ['log', 'logLama'];

/** The columns that are always read and the requested ones, 'all' expanded; with the key column, unless none is read. */
function columnsRead(...parts: readonly Reads[]): ColumnsRead {
  const columns: { [S in SheetName]?: readonly string[] } = {};
  for (const [name, wanted] of parts.flatMap(
    (reads) => Object.entries(reads) as [SheetName, readonly string[] | 'all'][],
  )) {
    const named = wanted === 'all' ? Object.keys(workbook[name].columns) : wanted;
    const withKey = named.length === 0 || KEYLESS.includes(name) ? named : [workbook[name].key, ...named];
    columns[name] = [...new Set([...(columns[name] ?? []), ...withKey])];
  }
  return columns;
}

function contextOf(
  settings: Settings,
  { hariLibur = [], orang = [], jamKhusus = [] }: { readonly [S in SheetName]?: readonly StoredRow[] },
  caller: Caller,
): Context {
  const calendar = officeCalendar(
    settings,
    hariLibur as unknown as readonly HolidayRow[],
    jamKhusus as unknown as readonly SpecialHoursRow[],
  );
  return {
    actor: caller.actor(),
    actorKey: caller.actorKey(),
    now: instant(caller.now()),
    settings,
    people: peopleFrom(orang as unknown as readonly PersonRow[]),
    calendar,
    workbookId: caller.workbookId(),
  };
}
