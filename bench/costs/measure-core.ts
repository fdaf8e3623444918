import Papa from 'papaparse';
import type { Context } from '../../src/domain/office/context';
import { readListText } from '../../src/app/inventory/read-list-text';
import { addListed } from '../../src/domain/inventory/add-rows';
import { viewRows } from '../../src/domain/inventory/view-rows';
import { openKegiatan } from '../../src/domain/procedure/open-kegiatan';
import { instant } from '../../src/domain/calendar/instant';
import { readSettings } from '../../src/domain/office/settings/settings';
import { defaultUnits } from '../../src/domain/office/settings/setting-definitions';
import { settingDefinitions } from '../../src/domain/office/settings/setting-list';
import { documents } from './measure-rows';

export interface CoreCost {
  readonly work: string;
  readonly rows: number;
  readonly cpuMs: number;
  /** Heap growth after the work, in MB. */
  readonly heapMb: number;
}

const person = 'staf@example.com';

/** The domain rules alone, without any service: CPU time and memory by rows. */
export function measureCore(rows: number): readonly CoreCost[] {
  const context = contextOf();
  const office = {
    kegiatan: [],
    tahapan: [],
    inventaris: [],
    beranda: [],
    angka: [],
    pindaian: [],
    dip: [],
    dik: [],
    log: [],
  };
  const opened = openKegiatan(office, context, 'Semester I 2026');
  if (!opened.ok) throw new Error(opened.error.code);
  const rowsOf = (sheet: string) =>
    opened.value.changes.inserts.filter((insert) => insert.sheet === sheet).map(({ row }) => row) as never;
  const running = { ...office, kegiatan: rowsOf('kegiatan'), tahapan: rowsOf('tahapan') };
  const drafts = documents(rows).map((cells) => ({ unit: 'KUL', cells }));
  const csv = Papa.unparse(
    documents(rows).map(({ title, year, category }) => ({ Judul: title, Tahun: year, Kategori: category })),
  );
  const added = addListed(running, context, drafts);
  if (!added.ok) throw new Error(added.error.code);
  const inventaris = added.value.changes.inserts.map(({ row }) => row) as never;
  return [
    measured('a list is read', rows, () => {
      return readListText(csv, { units: defaultUnits, year: 2026, home: 'KUL' });
    }),
    measured('rows are added', rows, () => addListed(running, context, drafts)),
    measured('rows are listed and counted', rows, () =>
      viewRows({ ...running, inventaris, klasifikasi: [] }, context, {
        unit: 'KUL',
        filter: 'semua',
        search: 'pleno 9',
        from: 0,
      }),
    ),
  ];
}

function contextOf(): Context {
  const rows = settingDefinitions(defaultUnits).map(({ section, label, default: value }) => ({
    section,
    label,
    value: /^(PPID|Sub Bagian )/.test(label) && section === 'Peran' ? person : value,
  }));
  const settings = readSettings(rows);
  const calendar = {
    zone: settings.office.zone,
    week: settings.week,
    holidays: new Map(),
    periods: [],
    extraDays: new Set<never>(),
  };
  return {
    actor: person,
    actorKey: '',
    now: instant(Date.UTC(2026, 1, 4, 2)),
    settings,
    people: new Map(),
    calendar,
    workbookId: 'buku-kerja',
  };
}

const REPEATS = 5;

/** The median time of several runs, and the memory of the last. */
function measured(work: string, rows: number, run: () => unknown): CoreCost {
  const times: number[] = [];
  let heapMb = 0;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    global.gc?.();
    const heap = process.memoryUsage().heapUsed;
    const cpu = process.cpuUsage();
    const kept = run();
    const { user, system } = process.cpuUsage(cpu);
    times.push((user + system) / 1000);
    global.gc?.();
    heapMb = (process.memoryUsage().heapUsed - heap) / 1_000_000;
    if (kept === undefined) throw new Error('nothing was made');
  }
  times.sort((a, b) => a - b);
  return { work, rows, cpuMs: times[Math.floor(REPEATS / 2)] ?? 0, heapMb: Math.max(0, heapMb) };
}
