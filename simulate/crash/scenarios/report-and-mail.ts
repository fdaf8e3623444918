import type { DemoOffice } from '../../../demo/office';
import { ppid } from '../../../demo/people';
import type { Scenario } from '../scenario';

const kegiatan = (office: DemoOffice) => office.table('Kegiatan')[0] ?? {};
const isUncertain = (office: DemoOffice): boolean => kegiatan(office)['Surel'] === 'MENGIRIM';
const REASON = 'Nama PPID keliru';

/** A report that was stored but never mailed stays in its folder: nothing in Drive is deleted. */
const KEPT_TWICE = /^berkas .*\/Laporan\/|^Log LAPORAN_TIDAK_TERKIRIM/;

/** The person who is asked whether the message arrived reads the Sekretaris' mailbox. */
const answer = (office: DemoOffice, expected: number): string =>
  office.workspace.mailbox.list().filter(({ attachments }) => attachments.length > 0).length >= expected
    ? 'sudah terkirim'
    : 'kirim ulang';

export const reportAndMail: Scenario = {
  name: 'laporan dan surel',
  steps: [
    { name: 'laporan dilihat', as: ppid, from: 'page', call: 'viewReport' },
    {
      name: 'laporan dikirim',
      as: ppid,
      from: 'page',
      call: 'sendReport',
      args: (office) => [isUncertain(office) ? answer(office, 1) : null],
      isDone: (office) => kegiatan(office)['Surel'] === 'TERKIRIM',
      mayLeave: KEPT_TWICE,
    },
    {
      name: 'revisi dikirim',
      as: ppid,
      from: 'page',
      call: 'reviseReport',
      args: (office) => (isUncertain(office) ? ['', answer(office, 2)] : [REASON, null]),
      isDone: (office) => kegiatan(office)['Surel'] === 'TERKIRIM' && kegiatan(office)['Revisi'] === '1',
      mayLeave: KEPT_TWICE,
    },
    {
      name: 'DIP dicetak',
      as: ppid,
      from: 'page',
      call: 'makeOutput',
      args: () => ['dip-pdf'],
      mayLeave: KEPT_TWICE,
    },
    {
      name: 'DIP diterbitkan',
      as: ppid,
      from: 'page',
      call: 'publishDip',
      // The page says so until it is recorded, and that a second click records it.
      isDone: (office) =>
        office.table('Pengaturan').some((row) => row['Uraian'] === 'Terbitan' && row['Nilai'] === 'terbit'),
    },
  ],
};
