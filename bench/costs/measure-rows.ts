import { pelaksana, ppid, units } from '../../demo/people';
import { benchOffice, during, type BenchOffice } from './bench-office';
import { costOf, type Cost } from './cost';
import {
  makeRoom,
  otherChanges,
  otherDecisions,
  otherEntries,
  otherImports,
  otherOpenings,
  otherPages,
  otherReports,
  otherTicks,
  type OtherWays,
} from './other-ways';

/** One operation at one size, compared with two other implementations where they exist. */
export interface Measured {
  readonly operation: string;
  readonly ours: Cost;
  /** Null for the whole procedure, whose comparison values are the sums of its parts. */
  readonly others: OtherWays | null;
}

const kul = units[0] ?? { code: '', staff: '', liaison: '' };
/** The maximum number of rows in one call. */
const AT_ONCE = 5_000;

/** Measures every operation whose cost may grow with the rows of the inventory, from an empty office to the report. */
export async function measureRows(root: string, rows: number): Promise<readonly Measured[]> {
  const office = await benchOffice(root);
  const measured: Measured[] = [];
  const note = async (operation: string, work: () => Promise<unknown>, others: OtherWays) => {
    measured.push({ operation, ours: costOf(await during(office.workspace, work)), others });
  };
  try {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    office.workspace.sheets.addSheet('Banding');
    await makeRoom(office, rows);
    const imported = await otherImports(office, rows);
    await note('a list is imported', () => addDocuments(office, rows), imported);
    await note('the sidebar opens', () => openSidebar(office), await otherOpenings(office, rows));
    await note('a page of rows', () => listRows(office), await otherPages(office, rows));
    await note('one row is changed', () => changeOne(office, rows), await otherChanges(office, rows));
    const idle = await otherTicks(office, rows, inboxesOf(office));
    await note('a clock run with nothing new', () => tick(office), idle);
    await toCoordination(office);
    await note('all rows are decided', () => decideAll(office), await otherDecisions(office, rows));
    await finishCoordination(office);
    await note('step 4', () => finish(office, pelaksana, 4), await otherEntries(office, rows));
    await finish(office, pelaksana, 5);
    await note('step 6', () => office.ask(ppid, 'sendReport', null), await otherReports(office, rows));
    return measured;
  } finally {
    await office.close();
  }
}

const inboxesOf = ({ workspace: { drive } }: BenchOffice): readonly string[] =>
  units.map(({ code }) => drive.find(`Dokumentasi Informasi Publik/Masuk/${code}`) ?? '');

export const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Berita Acara Rapat Pleno Rekapitulasi Nomor ${index + 1}`,
    year: 2025,
    category: 'berkala' as const,
    unscannable: 'Terjilid',
    printedPlace: 'Lemari 1',
  }));

export async function addDocuments(
  office: BenchOffice,
  rows: number,
  drafts = documents(rows),
): Promise<void> {
  for (let from = 0; from < rows; from += AT_ONCE)
    await office.ask(
      kul.staff,
      'importList',
      drafts.slice(from, from + AT_ONCE).map((cells) => ({ unit: kul.code, cells })),
    );
}

async function openSidebar(office: BenchOffice): Promise<void> {
  await office.workspace.run({ function: 'openSidebar', as: kul.staff, from: 'menu' });
  await office.ask(kul.staff, 'viewOverview');
}

const listRows = (office: BenchOffice) =>
  office.ask(kul.staff, 'viewRows', { unit: null, filter: 'semua', search: '', from: 0 });

const middleRow = (rows: number): string => `KUL-${String(Math.ceil(rows / 2)).padStart(4, '0')}`;
const changeOne = (office: BenchOffice, rows: number) =>
  office.ask(kul.staff, 'editRow', middleRow(rows), {}, { summary: 'Ringkasan' });

const tick = (office: BenchOffice) =>
  office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });

export const finish = (office: BenchOffice, person: string, number: number, lane = 'KANTOR') =>
  office.ask(person, 'finishStep', { number, lane });

export async function toCoordination(office: BenchOffice): Promise<void> {
  for (const { code, staff } of units) {
    if (code !== kul.code) await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2]) await finish(office, staff, number, code);
  }
}

export async function decideAll(office: BenchOffice): Promise<void> {
  const ids = office.table('Inventaris').map((row) => row['ID'] ?? '');
  for (let from = 0; from < ids.length; from += AT_ONCE)
    await office.ask(kul.liaison, 'decideRows', kul.code, ids.slice(from, from + AT_ONCE), 'diterima', '');
}

export async function finishCoordination(office: BenchOffice): Promise<void> {
  for (const { code, liaison } of units) await finish(office, liaison, 3, code);
}
