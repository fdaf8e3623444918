import type { DemoOffice } from './office';
import { ppid, settings } from './people';

/** The owner runs "Siapkan", types who is who into Pengaturan, and shares the archive with them. */
export async function setUpOffice(office: DemoOffice): Promise<void> {
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu', isolation: 'inline' });
  for (const [section, label, value] of settings) {
    await office.typeBeside('Pengaturan', { Bagian: section, Uraian: label }, 'Nilai', value, ppid);
  }
  await office.ask(ppid, 'mend', 'belum-dibagikan');
}
