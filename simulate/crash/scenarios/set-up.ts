import { everybodyComes } from '../../../demo/first-day';
import type { DemoOffice } from '../../../demo/office';
import { people, ppid, settings } from '../../../demo/people';
import { unit } from '../../unit';
import type { Scenario } from '../scenario';

const isReady = (office: DemoOffice): boolean => {
  const titles = office.workspace.sheets.titles();
  return titles.includes('Log') && office.table('Log').some((row) => row['Peristiwa'] === 'SIAPKAN');
};

const isShared = ({ workspace: { drive } }: DemoOffice): boolean => {
  const archive = drive.getAll([drive.find('Dokumentasi Informasi Publik') ?? '']);
  return [...archive.values()].some(
    ({ permissions }) => (permissions as readonly unknown[]).length === people.length,
  );
};

/** Turns an empty spreadsheet into an office with a Kegiatan. */
export const setUp: Scenario = {
  name: 'penyiapan',
  steps: [
    { name: 'izin pertama', byHand: everybodyComes },
    { name: 'Siapkan', as: ppid, from: 'menu', call: 'setUp', isDone: isReady },
    {
      name: 'peran diketik di Pengaturan',
      byHand: async (office) => {
        for (const [section, label, value] of settings)
          await office.typeBeside('Pengaturan', { Bagian: section, Uraian: label }, 'Nilai', value, ppid);
      },
    },
    {
      name: 'pengaturan disimpan dari sidebar',
      as: ppid,
      from: 'page',
      call: 'saveSettings',
      args: () => [[{ key: 'Kantor/Nama Sekretaris', seen: '', value: 'Sekretaris (contoh)' }]],
    },
    {
      name: 'folder dan lembar dibagikan',
      as: ppid,
      from: 'page',
      call: 'repair',
      args: () => ['belum-dibagikan'],
      isDone: isShared,
      // Access that is not limited in time is recorded, and limited at night.
      endsWithNight: true,
    },
    { name: 'Siapkan sekali lagi', as: ppid, from: 'menu', call: 'setUp' },
    {
      name: 'buka Kegiatan',
      as: ppid,
      from: 'page',
      call: 'openKegiatan',
      args: () => ['Semester I 2026'],
    },
    {
      name: 'baris Nihil dari Sub Bagian lain',
      as: unit('PHS').staff,
      from: 'page',
      call: 'declareNihil',
      args: () => [unit('PHS').code],
    },
    { name: 'lihat Beranda', as: unit('KUL').staff, from: 'page', call: 'viewOverview' },
  ],
};
