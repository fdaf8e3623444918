import type { Browser } from 'playwright-core';
import { ppid, units } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';

const pdi = units[2]!;

describeInBrowser('the master list in the sidebar', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));

  test('is looked at on Beranda, answered with one tap or a reason, and changed on its own page', async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    await office.ask(pdi.staff, 'addRows', 'PDI', [
      { title: 'Laporan Kinerja Tahun 2025', year: 2025, category: 'berkala' },
      { title: 'Rekapitulasi Daftar Pemilih Berkelanjutan (DPB) TW I 2025', year: 2025, category: 'berkala' },
      { title: 'Laporan Hasil Evaluasi AKIP', year: 2025, category: 'berkala' },
    ]);
    const page = await openSidebar(browser, office, pdi.staff);
    await page.getByText('Gambar setahun').click();
    const bar = page.getByRole('img', { name: /^Laporan Kinerja: 2025 ada$/ });
    await bar.waitFor();
    await page.getByRole('img', { name: /^LHE: 2025 ada \(tebakan\)$/ }).waitFor();
    await page
      .getByRole('img', {
        name: 'Rekapitulasi Daftar Pemilih Berkelanjutan: TW I ada (tebakan), TW II belum ada',
      })
      .waitFor();
    await picture(page, 'daftar-wajib-beranda');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tambah 2025: Bukti TL Hasil Evaluasi' }).click();
    await page.getByText('ditambahkan ke Inventaris').waitFor();
    const quarters = page.getByRole('group', { name: /^Yang belum ada dari Rekapitulasi Daftar/ });
    await quarters.getByRole('button', { name: 'TW II', exact: true }).click();
    await quarters.getByRole('button', { name: 'TW IV', exact: true }).click();
    await page.getByRole('button', { name: /^Nihil TW II, TW IV: Rekapitulasi Daftar/ }).click();
    await page.getByLabel('Alasan Nihil').fill('Pemutakhiran dipusatkan');
    await picture(page, 'daftar-wajib-nihil');
    await page.getByRole('button', { name: 'Nyatakan Nihil' }).click();
    await page.getByText('Nihil dicatat.').waitFor();
    await page.getByRole('button', { name: 'Buka Daftar Wajib' }).click();
    await settled(page);
    await page.getByText('Nihil TW II: Pemutakhiran dipusatkan').waitFor();
    await page.getByRole('button', { name: /^Benar: .* untuk LHE$/ }).click();
    await page.getByRole('img', { name: /^LHE: 2025 ada$/ }).waitFor();
    await picture(page, 'daftar-wajib-halaman');
    await page.getByRole('button', { name: 'Tambah butir' }).click();
    await page.getByLabel('Dokumen yang Diharapkan').fill('Peta TPS');
    await page.getByLabel('Periode', { exact: true }).selectOption('sekali');
    await picture(page, 'daftar-wajib-butir');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Simpan butir' }).click();
    await page.getByRole('img', { name: 'Peta TPS: sekali belum ada' }).waitFor();
    await page.close();
  }, 60_000);

  test('is on the Beranda of the PPID for every unit, without buttons', async () => {
    const page = await openSidebar(browser, office, ppid);
    expect(await page.getByText('Gambar setahun').count()).toBe(units.length);
    expect(await page.getByRole('button', { name: /^Nihil/ }).count()).toBe(0);
    await page.getByText('Gambar setahun').first().click();
    await picture(page, 'daftar-wajib-ppid');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
