import { rowsOf, idOf } from '../../demo/office';
import { everybodyComes } from '../../demo/first-day';
import { setUpOffice } from '../../demo/set-up-office';
import { makeScan } from '../../demo/scans';
import { openOffice, type TempWorkspaces } from '../open-office';
import { labelRows } from './actions/sheet-edits';
import { kul, leftOut, pdi, pelaksana, ppid, tph, units } from './cast';
import { drop, folderAt } from './drops';
import { LABEL } from './observation';
import { idsIn, SHEET, typeCell } from './sheet';
import { edited, memoryOf, nothingRemembered, worldOf, type Memory, type World } from './world';

/** An office at one stage of the procedure, to be copied. */
export interface Stage {
  readonly name: string;
  readonly folder: string;
  readonly memory: Memory;
}

const KEPT_ROWS = 11;
/** The guard asks about the last one. */
const titles = ['Laporan Persediaan', 'Neraca', 'Rekap Absensi'];
/** The second has a scan, which step 5 moves into a folder with limited access. */
const EXEMPTED = ['diusulkan dikecualikan', 'Memuat data pribadi', false, true] as const;
const draft = (title: string) => ({ title, year: 2025, category: 'berkala' as const });

const walk: readonly (readonly [name: string, go: (world: World) => Promise<void>])[] = [
  ['inventaris', open],
  ['koordinasi', scan],
  ['penyimpanan', enter],
  ['laporan', store],
  ['Kegiatan kedua', openNext('Semester II 2026')],
  ['Kegiatan ketiga', third],
];

/**
 * Prepares offices before the inventory, the coordination, the storing and the report, and offices whose second and third
 * Kegiatan asks about the documents of the former one.
 */
export async function prepareStages(temp: TempWorkspaces): Promise<readonly Stage[]> {
  const stages: Stage[] = [];
  let memory = nothingRemembered;
  for (const [name, go] of walk) {
    const folder = temp.create(stages.at(-1)?.folder);
    const office = openOffice(folder);
    if (stages.length === 0) await prepareOffice(office);
    const world = worldOf(office, memory);
    await go(world);
    labelRows(world);
    await edited(world);
    memory = memoryOf(world);
    await office.workspace.close();
    stages.push({ name, folder, memory });
  }
  return stages;
}

async function prepareOffice(office: World['office']): Promise<void> {
  const { workspace } = office;
  await everybodyComes(office);
  await setUpOffice(office);
  await office.ask(
    ppid,
    'saveSettings',
    leftOut.map(({ code, name }) => ({ key: `Sub Bagian/${code}`, seen: name, value: '-' })),
  );
  // A long list that the procedure rarely reads would slow down every seed.
  const rows = workspace.sheets.values('Klasifikasi').length;
  await workspace.sheets.deleteRows('Klasifikasi', KEPT_ROWS, rows - KEPT_ROWS);
}

async function open(world: World): Promise<void> {
  const { office } = world;
  void office.workspace.sheets.insertColumn(SHEET, 4);
  world.order.splice(4, 0, LABEL);
  typeCell(world, 4, 0, 'Label map', kul.staff);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(kul.staff, 'addRows', 'KUL', titles.map(draft));
  await office.ask(tph.staff, 'addRows', 'TPH', [draft('Keputusan Penetapan')]);
}

async function scan(world: World): Promise<void> {
  const { office } = world;
  await office.ask(pdi.staff, 'declareNihil', 'PDI');
  for (const { code, staff } of units) await office.ask(staff, 'finishStep', { number: 1, lane: code });
  for (const [at, id] of idsIn(world, 'KUL').slice(0, 2).entries())
    drop(world, folderAt(world, 'Masuk/KUL') ?? '', `${id}.pdf`, makeScan('pdf', id, at), kul.staff);
  await office.workspace.clock.advance(16 * 60_000);
  const rest = office.table('Inventaris').filter((row) => row['Nama Dokumen'] === titles[2]);
  await office.ask(kul.staff, 'amendRows', 'tidakDipindai', rest.map(idOf), 'Terjilid');
  await office.ask(tph.staff, 'amendRows', 'tidakDipindai', idsIn(world, 'TPH'), 'Terjilid');
  for (const { code, staff } of units) await office.ask(staff, 'finishStep', { number: 2, lane: code });
}

async function enter({ office }: World): Promise<void> {
  for (const unit of units) {
    const ids = rowsOf(office, unit).map(idOf);
    if (ids.length > 0) await office.ask(unit.liaison, 'decideRows', unit.code, ids, 'diterima', '');
    if (unit === kul) {
      const exempted = rowsOf(office, unit).filter((row) => row['Nama Dokumen'] === titles[1]);
      await office.ask(kul.liaison, 'decideRows', kul.code, exempted.map(idOf), ...EXEMPTED);
      const asked = rowsOf(office, unit).filter((row) => row['Nama Dokumen'] === titles[2]);
      await office.ask(unit.liaison, 'clearGuardedRows', asked.map(idOf), 'Hanya rekapitulasi');
    }
    await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
  }
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
}

async function store(world: World): Promise<void> {
  const { office } = world;
  await office.ask(pelaksana, 'archiveScans');
  for (const { code, staff } of [kul, tph])
    await office.ask(staff, 'amendRows', 'lokasiTercetak', idsIn(world, code), 'Lemari 1');
  await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
}

/** Closes the running Kegiatan and opens the next one. */
function openNext(name: string) {
  return async ({ office }: World): Promise<void> => {
    await office.ask(ppid, 'sendReport', null);
    await office.workspace.clock.advance(60_000);
    await office.ask(ppid, 'openKegiatan', name);
  };
}

/** The second Kegiatan: one document is new, one has changed, one ends, the others are as they were; then the third opens. */
async function third(world: World): Promise<void> {
  const { office } = world;
  const [changed = '', ended = ''] = idsIn(world, 'KUL');
  await office.ask(kul.staff, 'addRows', 'KUL', [
    { ...draft('Renstra'), unscannable: 'Terjilid', printedPlace: 'Lemari 2' },
  ]);
  await office.ask(kul.staff, 'editRow', changed, {}, { summary: 'Keadaan Juni 2026' });
  for (const { code, staff } of units) {
    const groups =
      code === 'KUL' ? [{ answer: 'habis masa', ids: [ended], reason: 'Retensi lewat' } as const] : [];
    await office.ask(staff, 'answerCarried', code, groups, true, true);
  }
  for (const unit of units) {
    const own = rowsOf(office, unit);
    const also = own.filter((row) => row['Kelanjutan'] !== 'tetap').map(idOf);
    if (own.length === 0) await office.ask(unit.liaison, 'finishStep', { number: 3, lane: unit.code });
    else await office.ask(unit.liaison, 'acceptUnchanged', unit.code, also);
  }
  for (const number of [4, 5]) await office.ask(pelaksana, 'finishStep', { number, lane: 'KANTOR' });
  await openNext('Semester I 2027')(world);
}
