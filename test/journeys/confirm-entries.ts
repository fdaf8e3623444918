import { ppid } from '../../demo/people';
import type { DemoOffice } from '../../demo/office';

/** The PPID looks at lines that were typed into the sheet DIP, and lets them stand: the Log knows them from then on. */
export async function confirmEntries(
  office: Pick<DemoOffice, 'ask'>,
  ...ids: readonly string[]
): Promise<void> {
  for (const id of ids) {
    await office.ask(ppid, 'withdrawEntry', id, 'diketik di lembar');
    await office.ask(ppid, 'reinstateEntry', id, 'sudah diperiksa');
  }
}
