import { pelaksana, ppid, units } from '../../demo/people';
import { makeScan } from '../../demo/scans';
import { benchOffice, during, type BenchOffice } from './bench-office';
import { costOf } from './cost';
import {
  addDocuments,
  decideAll,
  documents,
  finish,
  finishCoordination,
  toCoordination,
  type Measured,
} from './measure-rows';
import { makeRoom, otherFilings } from './other-ways';

const MINUTE = 60_000;
const kul = units[0]?.code ?? '';

/** Measures N files in one inbox until all are filed, and until all are archived. */
export async function measureFiles(root: string, files: number, rows = 1_000): Promise<readonly Measured[]> {
  const office = await benchOffice(root);
  try {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    await addDocuments(office, rows, withScans(rows, files));
    office.workspace.sheets.addSheet('Banding');
    await makeRoom(office, files);
    const dropped = dropScans(office, files);
    const filing = costOf(await during(office.workspace, () => untilFiled(office, files)));
    return [{ operation: 'new files are filed', ours: filing, others: await otherFilings(office, dropped) }];
  } finally {
    await office.close();
  }
}

/** Measures the whole procedure; the largest size in the budgets is 5,000 rows and 500 scans in one inbox. */
export async function measureWhole(root: string, rows: number, files: number): Promise<Measured> {
  const office = await benchOffice(root);
  try {
    const walk = async (): Promise<void> => {
      await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
      await addDocuments(office, rows, withScans(rows, files));
      dropScans(office, files);
      await untilFiled(office, files);
      await toCoordination(office);
      await decideAll(office);
      await finishCoordination(office);
      await finish(office, pelaksana, 4);
      await untilArchived(office);
      await finish(office, pelaksana, 5);
      await office.ask(ppid, 'sendReport', null);
    };
    return {
      operation: 'the whole procedure',
      ours: costOf(await during(office.workspace, walk)),
      others: null,
    };
  } finally {
    await office.close();
  }
}

/** The first rows wait for a scan; the others have a reason for having none. */
const withScans = (rows: number, files: number) =>
  documents(rows).map((draft, index) => ({ ...draft, unscannable: index < files ? '' : draft.unscannable }));

function dropScans({ workspace }: BenchOffice, files: number): readonly string[] {
  const inbox = workspace.drive.find(`Dokumentasi Informasi Publik/Masuk/${kul}`) ?? '';
  return Array.from({ length: files }, (_, index) => {
    const id = `${kul}-${String(index + 1).padStart(4, '0')}`;
    return workspace.drive.drop(inbox, `${id}.pdf`, makeScan('pdf', id, index));
  });
}

/** Runs the clock trigger until all files are filed. */
async function untilFiled(office: BenchOffice, files: number): Promise<void> {
  for (let run = 0; run < 60; run += 1) {
    await office.workspace.clock.advance(5 * MINUTE);
    const filed = office.table('Pindaian').filter((scan) => scan['Status'] === 'tersimpan');
    if (filed.length === files) return;
  }
  throw new Error('The files were not filed');
}

async function untilArchived(office: BenchOffice): Promise<void> {
  for (let run = 0; run < 60; run += 1) if ((await office.ask(pelaksana, 'archiveScans')).left === 0) return;
  throw new Error('The files were not archived');
}
