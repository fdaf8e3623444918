import { ppid } from '../../demo/people';
import type { DemoOffice } from '../../demo/office';

/** The PPID confirms lines that were typed into the sheet DIP; from then on they are in the Log. */
export async function confirmEntries(
  office: Pick<DemoOffice, 'ask'>,
  ...ids: readonly string[]
): Promise<void> {
  for (const id of ids) {
    await office.ask(ppid, 'withdrawEntry', id, 'diketik di sheet');
    await office.ask(ppid, 'reinstateEntry', id, 'sudah diperiksa');
  }
}
