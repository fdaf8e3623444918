import { ppid, units } from '../../../demo/people';
import { makeScan } from '../../../demo/scans';
import { localOffice, type LocalOffice } from '../local-office';

/** An office with a running Kegiatan, one document of its first Sub Bagian (KUL-0001), and its filed scan (P-0001). */
export async function officeWithScan(): Promise<LocalOffice> {
  const office = await localOffice();
  const { staff, code } = units[0]!;
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.ask(staff, 'addRows', code, [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
  await office.ask(staff, 'uploadScan', 'KUL-0001', {
    name: 'Neraca.pdf',
    mimeType: 'application/pdf',
    base64: Buffer.from(makeScan('pdf', 'Neraca', 1)).toString('base64'),
  });
  return office;
}
