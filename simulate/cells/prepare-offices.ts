import { makeScan } from '../../demo/scans';
import { openOffice, type TempWorkspaces } from '../open-office';
import { kul, pelaksana, ppid, tph } from '../seeds/cast';
import { folderAt } from '../seeds/drops';
import { prepareStages } from '../seeds/stages';
import { nothingRemembered, worldOf } from '../seeds/world';

/** An office at one stage of the procedure, saved in a folder that each run copies. */
export interface PreparedOffice {
  readonly name: string;
  readonly folder: string;
}

const MINUTES = 16;
const BEFORE_REPORT = 'laporan';

/** The offices of the seed runs, and one that has reported, published, withdrawn and started again. */
export async function prepareOffices(temp: TempWorkspaces): Promise<readonly PreparedOffice[]> {
  const stages: readonly PreparedOffice[] = await prepareStages(temp);
  const folder = temp.create(stages.find(({ name }) => name === BEFORE_REPORT)?.folder);
  const office = openOffice(folder);
  await office.ask(ppid, 'sendReport', null);
  await office.ask(ppid, 'publishDip');
  await office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'Keliru');
  await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  const row = {
    title: 'Daftar Gaji',
    year: 2025,
    category: 'dikecualikan',
    exemptionBasis: '17/2026',
  } as const;
  await office.ask(kul.staff, 'addRows', 'KUL', [row, { ...row, title: 'Terhapus' }]);
  await office.workspace.sheets.deleteRow(
    'Inventaris',
    office.workspace.sheets.values('Inventaris').length - 1,
  );
  await office.ask(tph.staff, 'importList', [{ unit: 'TPH', cells: { title: 'Risalah 2024' } }]);
  const inbox = folderAt(worldOf(office, nothingRemembered), 'Masuk/KUL') ?? '';
  office.workspace.drive.drop(inbox, 'entah apa.pdf', makeScan('pdf', 'x', 1), { owner: kul.staff });
  await office.workspace.clock.advance(MINUTES * 60_000);
  await office.tryTo(pelaksana, 'auditRows');
  await office.workspace.close();
  return [...stages, { name: 'laporan terkirim', folder }];
}
