import type { KegiatanWork } from '../../src/domain/completeness/work';
import { digest } from '../../src/render/digest';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { instant, parseInstant, type Instant } from '../../src/domain/calendar/instant';
import type { OfficeCalendar } from '../../src/domain/calendar/office-calendar';
import type { Changes } from '../../src/domain/workbook/changes';
import type { Context } from '../../src/domain/office/context';
import { decideRows } from '../../src/domain/coordination/decide-rows';
import { addRows } from '../../src/domain/inventory/add-rows';
import { declareNihil } from '../../src/domain/inventory/declare-nihil';
import { newRow } from '../../src/domain/inventory/new-row';
import { finishStep } from '../../src/domain/procedure/finish-step';
import { openKegiatan } from '../../src/domain/procedure/open-kegiatan';
import { peopleFrom } from '../../src/domain/office/people/people';
import { readSettings, type Settings } from '../../src/domain/office/settings/settings';
import { defaultUnits, keyOf } from '../../src/domain/office/settings/setting-definitions';
import { settingDefinitions } from '../../src/domain/office/settings/setting-list';
import { concludeReport, prepareReport } from '../../src/domain/report/sending/send-report';
import type { StepRef } from '../../src/domain/refusal/refusal';
import type { Result } from '../../src/domain/refusal/result';
import { seedRows } from '../../src/domain/seed/seed-rows';
import { PHONE_ADDRESS } from '../../src/domain/office/settings/locked-settings';
import { OFFICE_LANE } from '../../src/domain/sop/step';
import type { SheetName, SheetRow } from '../../src/domain/workbook';
import type { CellProblem } from '../../src/domain/workbook/sheet';
import type { InventoryRow } from '../../src/domain/workbook/inventaris';
import type { ScanRow } from '../../src/domain/workbook/pindaian';
import type { LegalBasisRow } from '../../src/domain/workbook/reference';
import { untested, type DikRow, type DipRow } from '../../src/domain/workbook/registers';

export const units = defaultUnits.map(({ code }) => code);
export const ppid = 'ppid@kpu-lahat.go.id';
export const sekretaris = 'sekretaris@kpu-lahat.go.id';
export const pelaksana = 'pelaksana@kpu-lahat.go.id';
export const staffOf = (unit: string): string => `staf.${unit.toLowerCase()}@gmail.com`;
export const headOf = (unit: string): string => `kepala.${unit.toLowerCase()}@gmail.com`;
export const liaisonOf = (unit: string): string => `penghubung.${unit.toLowerCase()}@gmail.com`;
export const stranger = 'orang.lain@gmail.com';

/** The office's manager has confirmed every role and the address of the page for the phone. */
const confirmedOf = (values: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(values).filter(([key]) => key.startsWith('Peran/') || key === PHONE_ADDRESS),
    ),
  );

/** Pengaturan by key, one person for each role; what is given replaces a value or adds a row. */
export function settingValues(given: Readonly<Record<string, string>> = {}): Record<string, string> {
  const defaults = settingDefinitions(defaultUnits).map((setting) => [keyOf(setting), setting.default]);
  const perUnit = units.flatMap((unit) => [
    [`Peran/Sub Bagian ${unit}`, staffOf(unit)],
    [`Peran/Kepala Sub Bagian ${unit}`, headOf(unit)],
    [`Peran/Tim Penghubung ${unit}`, liaisonOf(unit)],
  ]);
  const office = { 'Peran/PPID': ppid, 'Peran/Sekretaris': sekretaris, 'Peran/Pelaksana': pelaksana };
  const values = { ...Object.fromEntries(defaults), ...Object.fromEntries(perUnit), ...office, ...given };
  return { 'Sistem/Nilai Dipastikan': confirmedOf(values), ...values };
}

export function settingsOf(values: Readonly<Record<string, string>>): Settings {
  return readSettings(
    Object.entries(values).map(([key, value]) => {
      const slash = key.indexOf('/');
      return { section: key.slice(0, slash), label: key.slice(slash + 1), value };
    }),
  );
}

/** @example at('2026-02-04T09:00')  // in WIB */
export function at(local: string, offset = '+07:00'): Instant {
  const moment = parseInstant(`${local}:00${offset}`);
  if (moment === undefined) throw new Error(`Not a moment: ${local}`);
  return moment;
}

export const minutesAfter = (moment: Instant, count: number): Instant => instant(moment + count * 60_000);

/** The holidays of 2024 to 2026 with which every office starts. */
export const seededHolidays: ReadonlyMap<CalendarDate, string> = new Map(
  seedRows.hariLibur().flatMap(({ date, name }) => (date === null ? [] : [[date, name] as const])),
);

export const calendarOf = (settings: Settings): OfficeCalendar => ({
  zone: settings.office.zone,
  week: settings.week,
  holidays: seededHolidays,
  periods: [],
  extraDays: new Set(),
});

type Sheets = { readonly [S in SheetName]: readonly SheetRow<S>[] };
export type WholeOffice = Omit<Sheets, 'inventaris'> & {
  readonly inventaris: readonly (InventoryRow & {
    readonly position: number;
    readonly unreadable: readonly CellProblem[];
  })[];
};

/** A workbook with its clock: what every decision is made from, and what its changes lead to. */
export interface World {
  readonly office: WholeOffice;
  readonly values: Readonly<Record<string, string>>;
  readonly now: Instant;
}

const emptySheets: WholeOffice = {
  beranda: [],
  inventaris: [],
  pindaian: [],
  naskah: [],
  salinan: [],
  rekapitulasi: [],
  dip: [],
  dik: [],
  kegiatan: [],
  tahapan: [],
  log: [],
  pengaturan: [],
  orang: [],
  hariLibur: seedRows.hariLibur(),
  jamKhusus: [],
  dasarHukum: seedRows.dasarHukum(),
  klasifikasi: [],
  monev: seedRows.monev(),
  angka: [],
  logLama: [],
  daftarWajib: [],
  inventarisLama: [],
  rekapitulasiLama: [],
  tahapanLama: [],
};

export const MORNING = at('2026-02-04T09:00');

export const freshWorld = (values: Readonly<Record<string, string>> = {}, now = MORNING): World => ({
  office: emptySheets,
  values: settingValues(values),
  now,
});

export function as(actor: string, world: World): Context {
  const settings = settingsOf(world.values);
  return {
    actor,
    actorKey: '',
    now: world.now,
    settings,
    people: peopleFrom(world.office.orang),
    calendar: calendarOf(settings),
    workbookId: 'buku-kerja',
  };
}

export const later = (world: World, now: Instant): World => ({ ...world, now });
export const withOffice = (world: World, sheets: Partial<WholeOffice>): World => ({
  ...world,
  office: { ...world.office, ...sheets },
});
export const withValues = (world: World, values: Readonly<Record<string, string>>): World => ({
  ...world,
  values: { ...world.values, ...values },
});

/** What the write of these changes leaves. A change of a row that is not there is our fault, and throws. */
export function committed(world: World, changes: Partial<Changes>): World {
  const sheets: Record<string, readonly Record<string, unknown>[]> = { ...world.office };
  const rowsOf = (sheet: string): readonly Record<string, unknown>[] => sheets[sheet] ?? [];
  for (const { sheet, row } of changes.inserts ?? []) {
    if (rowsOf(sheet).some(({ id }) => id === row['id' as never]))
      throw new Error(`${sheet} has ${String(row['id' as never])} already`);
    const position = rowsOf(sheet).length + 2;
    sheets[sheet] = [...rowsOf(sheet), sheet === 'inventaris' ? { ...row, position, unreadable: [] } : row];
  }
  for (const { sheet, position, set } of changes.adoptions ?? []) {
    sheets[sheet] = rowsOf(sheet).map((row) => (row['position'] === position ? { ...row, ...set } : row));
  }
  for (const { sheet, id, set } of changes.updates ?? []) {
    if (!rowsOf(sheet).some((row) => row['id'] === id)) throw new Error(`${sheet} has no ${id}`);
    sheets[sheet] = rowsOf(sheet).map((row) => (row['id'] === id ? { ...row, ...set } : row));
  }
  return {
    ...world,
    office: sheets as unknown as WholeOffice,
    values: { ...world.values, ...(changes.settings ?? {}) },
  };
}

/** The value of something that must succeed. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export const stored = (row: InventoryRow, position = 2): WholeOffice['inventaris'][number] => ({
  ...row,
  position,
  unreadable: [],
});

/** A complete row of KUL in the Kegiatan K-0001, typed by its staff. */
export function inventoryRow(given: Partial<InventoryRow> = {}): InventoryRow {
  const { id = 'KUL-0001', kegiatan = 'K-0001', subBagian = 'KUL' } = given;
  const typed = { title: 'Laporan Persediaan', year: 2025, category: 'berkala' } as const;
  return {
    ...newRow({ id, kegiatan, subBagian, typedBy: staffOf(subBagian) }, typed, ''),
    ...given,
  };
}

/** A filed scan of the row KUL-0001. */
export function scanRow(given: Partial<ScanRow> = {}): ScanRow {
  const id = given.id ?? 'P-0001';
  return {
    id,
    subBagian: 'KUL',
    originalName: `${id}.pdf`,
    state: 'tersimpan',
    reason: '',
    row: 'KUL-0001',
    suggestions: '',
    archiveName: `${id}.pdf`,
    place: `Pindaian/${given.subBagian ?? 'KUL'}`,
    sender: staffOf('KUL'),
    seenAt: MORNING,
    unchangedSince: MORNING,
    filedAt: MORNING,
    archivedAt: null,
    verifiedAt: null,
    content: 'pdf',
    custody: 'pribadi',
    origin: '',
    duplicateOf: '',
    fileId: `berkas-${id}`,
    originalFileId: '',
    size: 1000,
    mimeType: 'application/pdf',
    sha256: `sha-${id}`,
    revision: 'r1',
    lease: '',
    shared: '',
    ...given,
  };
}

export const dipRow = (given: Partial<DipRow> = {}): DipRow => ({
  id: 'DIP-0001',
  number: 1,
  title: 'Laporan Persediaan',
  summary: '',
  holder: '',
  producer: '',
  made: '',
  form: 'Softcopy',
  retention: '',
  category: 'berkala',
  year: 2025,
  link: '',
  status: 'berlaku',
  addedAt: MORNING,
  refreshedAt: MORNING,
  kegiatan: 'K-0001',
  source: 'KUL-0001',
  subBagian: 'KUL',
  classification: '',
  withdrawnAt: null,
  withdrawnBy: '',
  withdrawnReason: '',
  movedTo: '',
  linkCheckedAt: null,
  guard: '',
  linkState: '',
  group: '',
  media: '',
  ...given,
});

export const dikRow = (given: Partial<DikRow> = {}): DikRow => ({
  id: 'DIK-0001',
  number: 1,
  title: 'Dokumen Calon',
  year: 2025,
  status: 'ditetapkan',
  basis: decree.id,
  reason: '',
  addedAt: MORNING,
  refreshedAt: MORNING,
  kegiatan: 'K-0001',
  source: 'TPH-0001',
  subBagian: 'TPH',
  classification: '',
  withdrawnAt: null,
  withdrawnBy: '',
  withdrawnReason: '',
  movedTo: '',
  retention: '',
  ...untested,
  ...given,
});

/** Registers with these entries, as publishing reads them. */
export const registersOf = (dip: readonly DipRow[], dik: readonly DikRow[] = []) => ({
  dip,
  dik,
  dasarHukum: [decree],
  log: [],
});

/** A decree of the KPU that exempts, in force. */
export const decree: LegalBasisRow = {
  id: 'Keputusan KPU Nomor 1 Tahun 2026',
  kind: 'keputusan pengecualian',
  printed: '',
  subject: 'Dokumen yang dikecualikan',
  status: 'berlaku',
  from: null,
  until: null,
  note: '',
  history: '',
};

export const office = (number: number): StepRef => ({ number, lane: OFFICE_LANE });

/** A Kegiatan just opened by the PPID. */
export function openedWorld(values: Readonly<Record<string, string>> = {}, now = MORNING): World {
  const world = freshWorld(values, now);
  return committed(world, must(openKegiatan(world.office, as(ppid, world), 'Semester I 2026')).changes);
}

/** The units that have a document each in a world that is walked; the others declare Nihil. */
export const busyUnits = ['KUL', 'TPH'];

/** Everything that the doer needs before this step can be finished. */
export function workDone(world: World, { number, lane }: StepRef): World {
  const { office: sheets } = world;
  if (number === 1 && !busyUnits.includes(lane))
    return committed(world, must(declareNihil(sheets, as(staffOf(lane), world), lane)));
  if (number === 1) {
    const draft = { title: `Laporan ${lane}`, year: 2025, category: 'berkala' } as const;
    return committed(world, must(addRows(sheets, as(staffOf(lane), world), lane, [draft])).changes);
  }
  const rows = sheets.inventaris.filter(({ subBagian }) => subBagian === lane);
  if (number === 2) {
    const scans = rows.map(({ id }, index) =>
      scanRow({ id: `P-${lane}-${index}`, row: id, subBagian: lane }),
    );
    return withOffice(world, { pindaian: [...sheets.pindaian, ...scans] });
  }
  if (number === 3 && rows.length > 0) {
    const ids = rows.map(({ id }) => id);
    return committed(
      world,
      must(decideRows(sheets, as(liaisonOf(lane), world), lane, ids, 'diterima', '')).changes,
    );
  }
  if (number === 5) {
    return withOffice(world, {
      pindaian: sheets.pindaian.map((scan) => ({ ...scan, archivedAt: world.now })),
      inventaris: sheets.inventaris.map((row) => ({ ...row, printedPlace: 'Lemari 3' })),
    });
  }
  return world;
}

/** Who finishes a step by the settings an office starts with. */
export const doerOf = ({ number, lane }: StepRef): string =>
  [staffOf(lane), staffOf(lane), liaisonOf(lane), pelaksana, pelaksana, ppid][number - 1] ?? '';

export function finished(world: World, ref: StepRef): World {
  const ready = workDone(world, ref);
  const context = as(doerOf(ref), ready);
  if (ref.number < 6) return committed(ready, must(finishStep(ready.office, context, ref)));
  const sent = committed(ready, must(prepareReport(ready.office, context, null, 100, digest)).changes);
  return committed(
    sent,
    must(concludeReport(sent.office, as(ppid, sent), { report: 'laporan.pdf', document: '' })),
  );
}

/** Every step before this one done: the step is open, nothing done for it yet. */
export function worldAt({ number, lane }: StepRef, values: Readonly<Record<string, string>> = {}): World {
  let world = openedWorld(values);
  for (let step = 1; step < number; step += 1) {
    const lanes = step > 3 ? [OFFICE_LANE] : number > 3 ? units : [lane];
    for (const each of lanes) world = finished(world, { number: step, lane: each });
  }
  return world;
}

/** What the steps of the office read: nothing but what is given. */
export const officeWork = (given: Partial<KegiatanWork> = {}): KegiatanWork => ({
  rows: [],
  scans: [],
  missing: [],
  gone: [],
  unlisted: [],
  participants: [],
  recipients: [],
  ...given,
});
