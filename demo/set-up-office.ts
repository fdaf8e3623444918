import type { DemoOffice } from './office';
import { ppid, settings } from './people';

/** The owner runs "Siapkan" and types who is who into Pengaturan. */
export async function setUpOffice(office: DemoOffice): Promise<void> {
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu', isolation: 'inline' });
  for (const [section, label, value] of settings) {
    await office.typeBeside('Pengaturan', { Bagian: section, Uraian: label }, 'Nilai', value, ppid);
  }
}
