import type { DemoOffice } from '../../../demo/office';
import { pelaksana, ppid } from '../../../demo/people';
import type { Operation, Scenario } from '../scenario';

const root = 'Dokumentasi Informasi Publik';
const at = (office: DemoOffice, path: string): string => office.workspace.drive.find(`${root}/${path}`) ?? '';

const repair = (finding: string): Operation => ({
  name: `perbaiki ${finding}`,
  as: ppid,
  from: 'page',
  call: 'repair',
  args: () => [finding],
});

/** Columns that an older version did not have, by sheet. */
const newer = [
  ['Kegiatan', 'Riwayat Laporan'],
  ['Pindaian', 'Dibagikan'],
] as const;
const hasNewer = ({ workspace: { sheets } }: DemoOffice): boolean =>
  newer.every(([title, header]) => (sheets.values(title)[0] ?? []).includes(header));

/** Repairs a workbook of an older version, and one that people have damaged. */
export const migrationAndRepair: Scenario = {
  name: 'pemutakhiran dan perbaikan',
  steps: [
    {
      name: 'kolom yang belum ada di versi lama',
      byHand: ({ workspace: { sheets } }) => {
        for (const [title, header] of newer)
          sheets.deleteColumn(title, (sheets.values(title)[0] ?? []).indexOf(header));
      },
    },
    // The menu item reports a failure in a dialog, and the person clicks again.
    { name: 'lembar kerja dimutakhirkan', as: ppid, from: 'menu', call: 'setUp', isDone: hasNewer },
    {
      name: 'kolom disisipkan, folder dibuang',
      byHand: (office) => {
        const { drive, sheets } = office.workspace;
        sheets.insertColumn('Inventaris', 2);
        drive.trash(at(office, 'Karantina'));
      },
    },
    repair('folder-terhapus'),
    {
      name: 'folder diganti nama',
      byHand: (office) => {
        office.workspace.drive.rename(at(office, 'Arsip'), 'Arsip lama');
      },
    },
    repair('folder-berganti-nama'),
    {
      name: 'standar waktu tidak terbaca',
      byHand: (office) =>
        office.typeBeside(
          'Pengaturan',
          { Bagian: 'Waktu Standar', Uraian: 'Tahap 1' },
          'Nilai',
          'sebentar',
          ppid,
        ),
    },
    repair('pengaturan:Waktu Standar/Tahap 1'),
    { name: 'pemicu diambil alih', as: pelaksana, from: 'page', call: 'takeOverTriggers' },
    { name: 'Siapkan di kantor yang sudah berjalan', as: ppid, from: 'menu', call: 'setUp' },
  ],
};
