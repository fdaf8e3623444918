import { makeScan } from '../../demo/scans';
import { pelaksana, ppid, units } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { PAPER, type Stage } from './samples';

const [kul, tph, ...others] = units as unknown as readonly [(typeof units)[0], (typeof units)[0]];

/** The steps from each stage to the next, on one office. */
export const walkTo: Readonly<Record<Stage, (office: LocalOffice) => Promise<void>>> = {
  'belum dibuka': () => Promise.resolve(),
  'sub bagian': async (office) => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const whole = {
      title: 'Rencana Kerja Tahunan',
      year: 2025,
      category: 'berkala',
      unscannable: 'Terjilid',
    } as const;
    const year = { column: 'year', value: 2025, source: 'judul', found: '' } as const;
    await office.ask(kul.staff, 'importList', [
      { unit: 'KUL', cells: { ...whole, unscannable: '' }, guesses: [year] },
    ]);
    await office.ask(tph.staff, 'addRows', 'TPH', [{ ...whole, notes: 'Rekap absensi' }]);
    await office.ask(kul.staff, 'addRows', 'KUL', [{ ...whole, title: 'Terhapus' }]);
    await office.workspace.sheets.deleteRow('Inventaris', 3);
    for (const number of [1, 2]) await office.ask(tph.staff, 'finishStep', { number, lane: 'TPH' });
    const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
    office.workspace.drive.drop(inbox, 'entah apa.pdf', makeScan('pdf', 'x', 1));
    const signed = office.workspace.drive.find('Dokumentasi Informasi Publik/Laporan/Bertanda tangan') ?? '';
    office.workspace.drive.drop(signed, 'tanpa kode.pdf', makeScan('pdf', 'y', 2));
    await office.workspace.sheets.type(
      'Naskah',
      'A2',
      [[PAPER, 'inventaris-pdf', 'Daftar Inventaris']],
      ppid,
    );
    for (const minutes of [0, 3]) {
      await office.workspace.clock.advance(minutes * 60_000);
      await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
    }
  },
  entri: async (office) => {
    await office.ask(kul.staff, 'dismissRows', ['KUL-0002'], 'Ganda');
    await office.ask(kul.staff, 'confirmGuesses', ['KUL-0001']);
    await office.ask(kul.staff, 'amendRows', 'tidakDipindai', ['KUL-0001'], 'Terjilid');
    await office.ask(tph.liaison, 'decideRows', 'TPH', ['TPH-0001'], 'diterima', '');
    await office.ask(tph.liaison, 'clearGuardedRows', ['TPH-0001'], 'Hanya rekapitulasi');
    for (const { code, staff } of others) await office.ask(staff, 'declareNihil', code);
    for (const { code, staff, liaison } of units) {
      if (code !== 'TPH')
        for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
      if (code === 'KUL') await office.ask(liaison, 'decideRows', code, ['KUL-0001'], 'diterima', '');
      await office.ask(liaison, 'finishStep', { number: 3, lane: code });
    }
  },
  simpan: async (office) => {
    await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
    await office.typeBeside('DIP', { ID: 'DIP-0001' }, 'Ringkasan Isi Informasi', 'Rekap gaji', ppid);
  },
  laporan: async (office) => {
    await office.ask(pelaksana, 'clearGuardedEntries', ['DIP-0001'], 'Hanya rekapitulasi');
    await office.ask(pelaksana, 'amendRows', 'lokasiTercetak', ['KUL-0001', 'TPH-0001'], 'Lemari 1');
    await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
    await office.ask(ppid, 'withdrawEntry', 'DIP-0002', 'Keliru');
    const exempt = ['DIK-0001', '1', 'Berkas calon', '2025', 'diusulkan'];
    const revoked = ['DIK-0002', '2', 'Berkas lama', '2025', 'ditetapkan', 'Keputusan yang dicabut'];
    await office.workspace.sheets.type('DIK', 'A2', [exempt, revoked], ppid);
  },
  selesai: async (office) => {
    await office.ask(ppid, 'sendReport', null);
  },
  berikutnya: async (office) => {
    await office.ask(ppid, 'openKegiatan', 'Semester II 2026');
  },
  sama: async (office) => {
    await office.ask(kul.staff, 'answerCarried', 'KUL', [], true, false);
    for (const number of [1, 2]) await office.ask(kul.staff, 'finishStep', { number, lane: 'KUL' });
  },
  salinan: () => Promise.resolve(),
};
