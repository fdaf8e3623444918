import { ppid, units } from '../../demo/people';
import { localOffice } from './local-office';
const kul = units[0]!;
test('measure', async () => {
  const office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  for (const part of [1, 2])
    await office.ask(kul.staff, 'importList', Array.from({ length: 5_000 }, (_, i) => ({ unit: 'KUL', cells: { title: `Berita Acara Rapat Pleno Rekapitulasi Nomor ${i + 1}-${part}`, summary: 'Ringkasan isi informasi yang cukup panjang untuk dibaca orang, dua kalimat.', year: 2025, category: 'berkala' as const, unscannable: 'Terjilid', printedPlace: 'Lemari 1', holder: 'Sub Bagian Keuangan', producer: 'KPU', madeAt: 'Lahat' } })));
  for (const call of ['viewOverview'] as const) {
    await office.ask(kul.staff, call);
    const e = office.lastExecution();
    console.log(call, JSON.stringify({ c: e.calls, m: (e as unknown as { modelledMs?: number }).modelledMs, e: Object.fromEntries(Object.entries(e).filter(([k]) => /ms|sec|model|time|dur/i.test(k))) }));
  }
  await office.ask(kul.staff, 'viewRows', { unit: null, filter: 'semua', search: '', from: 0 });
  const e = office.lastExecution();
  console.log('viewRows', JSON.stringify(Object.fromEntries(Object.entries(e).filter(([k]) => /ms|sec|model|time|dur/i.test(k)))));
  await office.close();
}, 300_000);
