import { idOf, type DemoOffice } from '../office';
import { pelaksana, ppid, units } from '../people';
import { goTo, officeTimes } from './schedule';

/** Steps 4 to 6, which the office carries out. */
export async function enterStoreReport(office: DemoOffice, say: (line: string) => void): Promise<void> {
  await goTo(office, officeTimes.entry);
  await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
  say('Tahap 4  Pelaksana memasukkan baris yang diterima ke DIP dan DIK.');
  await goTo(office, officeTimes.storing);
  const { moved } = await office.ask(pelaksana, 'archiveScans');
  await recordPrintedCopies(office);
  await office.ask(pelaksana, 'finishStep', { number: 5, lane: 'KANTOR' });
  say(`Tahap 5  ${moved} pindaian dipindahkan ke folder Arsip; lokasi arsip tercetak dicatat.`);
  await goTo(office, officeTimes.report);
  const report = await office.ask(ppid, 'sendReport', null);
  say(`Tahap 6  Laporan ${report.letterNumber} dikirim kepada ${report.to.join(', ')}.`);
}

async function recordPrintedCopies(office: DemoOffice): Promise<void> {
  const onPaper = office
    .table('Inventaris')
    .filter((row) => row['Masuk'] !== '' && row['Lokasi Arsip Fisik'] === '');
  for (const unit of units) {
    const ids = onPaper.filter((row) => row['Sub Bagian'] === unit.code).map(idOf);
    if (ids.length > 0)
      await office.ask(unit.staff, 'amendRows', 'lokasiTercetak', ids, `Lemari arsip ${unit.code}, boks 1`);
  }
}
