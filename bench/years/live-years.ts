import { hasLink, idOf, type TableRow } from '../../demo/office';
import { pelaksana, ppid, units } from '../../demo/people';
import { makeScan } from '../../demo/scans';
import { benchOffice, during, type BenchOffice } from '../costs/bench-office';
import { costOf, type Cost } from '../costs/cost';
import { partsOf, type Parts } from './parts';

/** Documents of the first Kegiatan, and what happens to them in each later one. */
const SIZES = { first: 500, added: 60, changed: 30, ended: 20 } as const;

/** One of so many new documents is scanned; the others have a link. */
const SCANNED = 5;

/** A cost, and the cells by sheet that explain it. */
export interface YearlyCost extends Cost {
  readonly parts: Parts;
}

export interface YearCost {
  readonly year: number;
  /** The cost of each operation, the higher one of the year's two Kegiatan. */
  readonly operations: ReadonlyMap<string, YearlyCost>;
  readonly sizes: {
    readonly listed: number;
    readonly rows: number;
    readonly log: number;
    readonly oldLog: number;
    readonly cells: number;
  };
}

const kul = units[0] ?? { code: '', staff: '', liaison: '' };
const MINUTE = 60_000;

/** Lives through the years with the built bundle: two Kegiatan a year, by the calls that the pages make. */
export async function liveYears(
  root: string,
  count: number,
  say: (year: number) => void,
): Promise<readonly YearCost[]> {
  const office = await benchOffice(root);
  const years: YearCost[] = [];
  try {
    for (let year = 1; year <= count; year += 1) {
      say(year);
      const operations = new Map<string, YearlyCost>();
      for (const half of [1, 2]) await carryOut(office, 2 * (year - 1) + half, operations);
      years.push({ year, operations, sizes: sizesOf(office) });
    }
  } finally {
    await office.close();
  }
  return years;
}

async function carryOut(
  office: BenchOffice,
  number: number,
  operations: Map<string, YearlyCost>,
): Promise<void> {
  const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    let parts: Parts = new Map();
    const executions = await during(office.workspace, async () => {
      parts = await partsOf(office.workspace, work);
    });
    const cost = { ...costOf(executions), parts };
    const known = operations.get(name);
    if (!known || known.modelledSeconds < cost.modelledSeconds) operations.set(name, cost);
  };
  const { ask, workspace } = office;
  await workspace.clock.advance(MINUTE);
  await measure('Kegiatan dibuka', () => ask(ppid, 'openKegiatan', `Semester ${number}`));
  const kegiatan = `K-${String(number).padStart(4, '0')}`;
  const current = (): readonly TableRow[] =>
    office.table('Inventaris').filter((row) => row['Kegiatan'] === kegiatan);
  const carried = current();
  await measure('daftar diimpor', () =>
    ask(kul.staff, 'importList', documents(number, number === 1 ? SIZES.first : SIZES.added)),
  );
  await takeInScans(office, current());
  await measure('sidebar dibuka', async () => {
    await workspace.run({ function: 'openSidebar', as: kul.staff, from: 'menu' });
    const { lacks } = await ask(kul.staff, 'viewOverview');
    if (lacks === null) await ask(kul.staff, 'viewLacking');
  });
  const changed = carried.slice(-SIZES.changed).map(idOf);
  const [edited = ''] = changed.length === 0 ? current().map(idOf) : changed;
  await measure('satu baris diubah', () =>
    ask(kul.staff, 'editRow', edited, {}, { summary: `Keadaan ${number}` }),
  );
  const gone = carried.slice(0, SIZES.ended).map(idOf);
  const groups = [
    { answer: 'habis masa' as const, ids: gone, reason: 'Retensi lewat' },
    { answer: 'berubah' as const, ids: changed, reason: '' },
  ];
  if (number > 1)
    await measure('Sub Bagian menjawab', () => ask(kul.staff, 'answerCarried', 'KUL', groups, true, true));
  else for (const step of [1, 2]) await ask(kul.staff, 'finishStep', { number: step, lane: 'KUL' });
  const also = current()
    .filter((row) => row['Kelanjutan'] !== 'tetap')
    .map(idOf);
  await measure('Tim Penghubung menerima', () => ask(kul.liaison, 'acceptUnchanged', 'KUL', also));
  for (const { code, staff, liaison } of units.filter((each) => each.code !== 'KUL')) {
    await ask(staff, 'answerCarried', code, [], true, true);
    await ask(liaison, 'finishStep', { number: 3, lane: code });
  }
  await measure('tahap 4', () => ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' }));
  await ask(pelaksana, 'archiveScans');
  await ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
  await measure('tahap 6', () => ask(ppid, 'sendReport', null));
  await measure('Periksa Log', () => ask(ppid, 'checkLog', '', false));
  await measure('Periksa juga Log Lama', () => ask(ppid, 'checkLog', '', true));
}

/** The files of all documents without a link come in by the inbox: seen, then unchanged, then filed. */
async function takeInScans({ workspace }: BenchOffice, rows: readonly TableRow[]): Promise<void> {
  const inbox = workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
  const known = new Set(workspace.sheets.values('Pindaian').flat());
  for (const row of rows.filter((each) => !hasLink(each) && !known.has(idOf(each))))
    workspace.drive.drop(inbox, `${idOf(row)}.pdf`, makeScan('pdf', idOf(row), 1), { owner: ppid });
  for (const minutes of [0, 3]) {
    await workspace.clock.advance(minutes * MINUTE);
    await workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
  }
}

const documents = (kegiatan: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    unit: 'KUL',
    cells: {
      title: `Laporan Kegiatan Nomor ${index + 1} Semester ${kegiatan}`,
      year: 2025,
      category: 'berkala',
      form: 'Softcopy',
      link: index % SCANNED === 0 ? '' : `https://contoh.go.id/${kegiatan}/${index + 1}`,
    },
  }));

function sizesOf({ table, workspace: { sheets } }: BenchOffice): YearCost['sizes'] {
  const rows = table('Inventaris');
  const last = rows.reduce(
    (most, row) => ((row['Kegiatan'] ?? '') > most ? (row['Kegiatan'] ?? '') : most),
    '',
  );
  return {
    listed: rows.filter((row) => row['Kegiatan'] === last).length,
    rows: rows.length,
    log: table('Log').length,
    oldLog: table('Log Lama').length,
    cells: sheets
      .titles()
      .reduce((sum, title) => sum + sheets.values(title).flat().filter(Boolean).length, 0),
  };
}
