import { idOf, type DemoOffice } from '../../../demo/office';
import { pelaksana, ppid, sekretaris } from '../../../demo/people';
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

/** What Drive declined, once a later night has done it: the setting stays, without a value. */
const NOTHING_DECLINED = /^Pengaturan Sistem\/Akses Tertunda \| Sistem \| Akses Tertunda \| {2}\|/;

const exemptedFolder = ({ workspace: { drive } }: DemoOffice): string =>
  drive.find('Dokumentasi Informasi Publik/Arsip/2025/KUL/dikecualikan') ?? '';

/** Whether the Sekretaris, a former head or anybody with the link can open the folder or a file in it. */
function isOpen(office: DemoOffice): boolean {
  const { drive } = office.workspace;
  const folder = exemptedFolder(office);
  const others = [sekretaris, unit('KUL').head, undefined];
  return [...drive.getAll([folder, ...drive.list(folder).map(({ id }) => id)]).values()].some((file) =>
    ((file['permissions'] ?? []) as readonly { emailAddress?: string; view?: string }[]).some(
      ({ emailAddress, view }) => view === undefined && others.includes(emailAddress),
    ),
  );
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
      endsWithNight: true,
      mayLeave: NOTHING_DECLINED,
    },
    {
      name: 'folder dan pindaian yang dikecualikan dibuka orang, peran berganti',
      byHand: async (office) => {
        const { drive } = office.workspace;
        const folder = exemptedFolder(office);
        drive.limit(folder, false);
        drive.share(folder, ppid, null);
        drive.share(folder, sekretaris, 'reader');
        for (const { id } of drive.list(folder)) drive.shareLink(id, true);
        await office.typeBeside(
          'Pengaturan',
          { Bagian: 'Peran', Uraian: 'Kepala Sub Bagian KUL' },
          'Nilai',
          unit('TPH').head,
          ppid,
        );
      },
    },
    {
      name: 'folder yang dikecualikan dibatasi malam hari',
      as: ppid,
      from: 'trigger',
      call: 'dailyTick',
      isDone: (office) => !isOpen(office),
      endsWithNight: true,
      mayLeave: NOTHING_DECLINED,
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
