import { idOf, type DemoOffice } from '../../../demo/office';
import { pelaksana, ppid } from '../../../demo/people';
import { unit } from '../../unit';
import type { Operation, Scenario } from '../scenario';

/** Whether the page reports no scans that are still to be moved. */
function isArchived(office: DemoOffice): boolean {
  const registered = office
    .table('Inventaris')
    .filter((row) => row['Masuk'] !== '')
    .map(idOf);
  return office
    .table('Pindaian')
    .filter((scan) => scan['Status'] === 'tersimpan' && registered.includes(scan['ID Inventaris'] ?? ''))
    .every((scan) => scan['Diarsipkan Pada'] !== '');
}

const printedPlaceTold = (code: string): Operation => ({
  name: `lokasi arsip tercetak ${code} dicatat`,
  as: unit(code).staff,
  from: 'page',
  call: 'amendRows',
  args: (office) => [
    'lokasiTercetak',
    office
      .table('Inventaris')
      .filter((row) => row['Masuk'] !== '' && row['Sub Bagian'] === code)
      .map(idOf),
    `Lemari ${code}, boks 1`,
  ],
});

export const storing: Scenario = {
  name: 'penyimpanan',
  steps: [
    {
      name: 'pindaian diarsipkan',
      as: pelaksana,
      from: 'page',
      call: 'archiveScans',
      isDone: isArchived,
      settleMinutes: 16,
    },
    printedPlaceTold('KUL'),
    printedPlaceTold('TPH'),
    { name: 'keutuhan diperiksa', as: ppid, from: 'trigger', call: 'clockTick', settleMinutes: 16 },
    {
      name: 'penyimpanan selesai',
      as: pelaksana,
      from: 'page',
      call: 'finishStep',
      args: () => [{ number: 5, lane: 'KANTOR' }],
    },
    {
      name: 'entri ditarik',
      as: ppid,
      from: 'page',
      call: 'withdrawEntry',
      args: () => ['DIP-0001', 'Keliru'],
    },
    {
      name: 'entri diberlakukan lagi',
      as: ppid,
      from: 'page',
      call: 'reinstateEntry',
      args: () => ['DIP-0001', 'Ternyata benar'],
    },
  ],
};
