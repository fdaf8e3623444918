import type { ListPreviewView } from '../src/rpc/contract/contract';
import type { LineKindView } from '../src/rpc/contract/list-import';
import { everybodyComes } from './first-day';
import type { DemoOffice } from './office';
import { officeAccount, peopleAndAccount, ppid } from './people';
import { readInventory } from './read-inventory';
import { setUpOffice } from './set-up-office';
import { coordinate } from './steps/coordination';
import { takeInventory } from './steps/inventory';
import { enterStoreReport } from './steps/office-steps';
import { scanDocuments } from './steps/scanning';
import { goTo, OPENING, officeTimes, shifts } from './steps/schedule';

export interface Story {
  /** The number of non-empty lines of the list. */
  readonly read: number;
  readonly flags: ListPreviewView['rows'][number]['flags'];
}

/** Lines of the list that a unit enters: documents, and those whose name is not known yet. */
const entered: readonly LineKindView[] = ['document', 'untitled'];

/** Carries out every step of the SOP as the people of the sample office, on the Workspace's clock. */
export async function walkProcedure(
  office: DemoOffice,
  inventory: string,
  scans: string | undefined,
  say: (line: string) => void,
): Promise<Story> {
  await everybodyComes(office, peopleAndAccount);
  await setUpOffice(office, officeAccount);
  say(
    'Siap     Lembar kerja, folder, dan pemicu waktu dibuat; peran diisi di sheet Pengaturan, folder dibagikan.',
  );
  await goTo(office, OPENING);
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  say('Mulai    PPID membuka Kegiatan Semester I 2026.');
  const { text, kind } = await readInventory(inventory);
  const preview = await office.ask(ppid, 'previewList', text, null, { kind });
  const rows = preview.rows.filter((row) => entered.includes(row.kind));
  const sizes = new Map<string, number>();
  for (const { unit } of rows) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  for (const shift of shifts(sizes)) {
    await goTo(office, shift.inventory);
    await takeInventory(office, shift, rows, say);
    await scanDocuments(office, shift, scans, say);
  }
  await goTo(office, officeTimes.coordination);
  await coordinate(office, say);
  await enterStoreReport(office, say);
  return { read: rows.length, flags: rows.flatMap(({ flags }) => flags) };
}
