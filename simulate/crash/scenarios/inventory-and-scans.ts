import { idOf, type DemoOffice } from '../../../demo/office';
import { ppid, type Unit } from '../../../demo/people';
import { makeScan } from '../../../demo/scans';
import { unit } from '../../unit';
import type { Operation, ManualStep, Scenario } from '../scenario';

const [kul, tph, pdi, phs] = [unit('KUL'), unit('TPH'), unit('PDI'), unit('PHS')];

const TRICKY = '=HYPERLINK("http://contoh")';
const titles = ['Laporan Persediaan', 'Neraca', TRICKY, 'Rencana Kerja'];
const drafts = titles.map((title) => ({
  title,
  year: 2025,
  category: title === 'Neraca' ? 'setiap saat' : 'berkala',
}));
const has = (office: DemoOffice, title: string): boolean =>
  office.table('Inventaris').some((row) => row['Nama Dokumen'] === title);
const row = (office: DemoOffice, title: string): string =>
  idOf(office.table('Inventaris').find((each) => each['Nama Dokumen'] === title) ?? {});
const scanCalled = (office: DemoOffice, name: string): string =>
  idOf(office.table('Pindaian').find((each) => each['Nama Asli'] === name) ?? {});

const drop = (unit: string, name: string, bytes: Uint8Array, owner: string): ManualStep => ({
  name: `${name} ditaruh di Masuk/${unit}`,
  byHand: (office) => {
    const { drive } = office.workspace;
    drive.drop(drive.find(`Dokumentasi Informasi Publik/Masuk/${unit}`) ?? '', name, bytes, { owner });
  },
});

/** Runs the clock trigger, then gives the product time to finish. */
const tick = (name: string): Operation => ({
  name,
  as: ppid,
  from: 'trigger',
  call: 'clockTick',
  settleMinutes: 16,
});

const finish = ({ code, staff }: Unit, number: number): Operation => ({
  name: `${code} selesai dengan tahap ${number}`,
  as: staff,
  from: 'page',
  call: 'finishStep',
  args: () => [{ number, lane: code }],
});

/** A day of steps 1 and 2: rows are typed; scans are dropped, taken in, asked about, and uploaded. */
export const inventoryAndScans: Scenario = {
  name: 'sehari inventaris dan pindaian',
  steps: [
    {
      name: 'baris ditambah',
      as: kul.staff,
      from: 'page',
      call: 'addRows',
      args: () => [kul.code, drafts],
      isDone: (office) => has(office, 'Laporan Persediaan'),
    },
    {
      name: 'daftar diimpor',
      as: tph.staff,
      from: 'page',
      call: 'importList',
      args: () => [
        [{ unit: tph.code, cells: { title: 'Keputusan Penetapan', year: 2024, category: 'serta merta' } }],
      ],
      isDone: (office) => has(office, 'Keputusan Penetapan'),
    },
    {
      name: 'baris diketik langsung di sheet',
      byHand: async (office) => {
        const [headers = [], ...rows] = office.workspace.sheets.values('Inventaris');
        const letter = (name: string): string => String.fromCharCode(65 + headers.indexOf(name));
        const at = rows.length + 2;
        for (const [header, text] of [
          ['Sub Bagian', kul.code],
          ['Nama Dokumen', 'Diketik sendiri'],
          ['Tahun', '2025'],
          ['Kategori', 'berkala'],
        ] as const)
          await office.workspace.sheets.type('Inventaris', `${letter(header)}${at}`, text, kul.staff);
      },
    },
    { name: 'baris diperiksa', as: kul.staff, from: 'page', call: 'auditRows' },
    {
      name: 'baris diubah',
      as: kul.staff,
      from: 'page',
      call: 'editRow',
      args: (office) => [row(office, 'Neraca'), {}, { summary: 'Neraca akhir tahun' }],
      isDone: (office) =>
        office.table('Inventaris').some((each) => each['Ringkasan Isi Informasi'] === 'Neraca akhir tahun'),
    },
    {
      name: 'Nihil',
      as: pdi.staff,
      from: 'page',
      call: 'declareNihil',
      args: () => [pdi.code],
    },
    ...[kul, tph, pdi, phs].map((each) => finish(each, 1)),
    drop('KUL', 'KUL-0001 Laporan Persediaan.pdf', makeScan('pdf', 'persediaan', 1), kul.staff),
    drop('KUL', 'KUL-0001 Laporan Persediaan (1).pdf', makeScan('pdf', 'persediaan', 1), kul.staff),
    drop('KUL', 'Scan_kosong.pdf', new Uint8Array(), kul.staff),
    drop('KUL', 'entah.pdf', makeScan('pdf', 'entah', 2), kul.staff),
    drop('KUL', 'KUL-0005 Diketik sendiri.pdf', makeScan('pdf', 'diketik', 5), kul.staff),
    drop('TPH', 'TPH-0001 Keputusan.pdf', makeScan('pdf', 'keputusan', 3), ppid),
    tick('pindaian pertama kali terlihat'),
    tick('pindaian dipindahkan'),
    {
      name: 'pindaian dipasangkan',
      as: kul.staff,
      from: 'page',
      call: 'pairScan',
      args: (office) => [scanCalled(office, 'entah.pdf'), [row(office, 'Rencana Kerja')]],
      // Time for a lease to expire, the move, and the office's own copy.
      settleMinutes: 32,
    },
    {
      name: 'pindaian diunggah',
      as: kul.staff,
      from: 'page',
      call: 'uploadScan',
      // Uploaded repeatedly but filed once: the other copies are set aside.
      mayLeave: /P-000[89]|\/Duplikat\/neraca\.pdf/,
      args: (office) => [
        row(office, 'Neraca'),
        {
          name: 'neraca.pdf',
          mimeType: 'application/pdf',
          base64: Buffer.from(makeScan('pdf', 'neraca', 4)).toString('base64'),
        },
      ],
      settleMinutes: 32,
    },
    {
      name: 'alasan tidak dipindai',
      as: kul.staff,
      from: 'page',
      call: 'amendRows',
      args: (office) => ['tidakDipindai', [row(office, TRICKY)], 'Terjilid'],
    },
    ...[kul, tph, pdi, phs].map((each) => finish(each, 2)),
  ],
};
