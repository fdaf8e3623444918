import type { Browser } from 'playwright-core';
import { ppid, units } from '../../demo/people';
import type { RunRequest } from '../../emulator';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { officeInBrowser } from '../browser/office-in-browser';
import { picture } from '../browser/look';
import { openSidebar } from '../browser/open-sidebar';

const kul = units[0]!;

describeInBrowser(
  'what is missing, if there are too many rows to be counted while the sidebar is opening',
  () => {
    let browser: Browser;
    let office: LocalOffice;
    officeInBrowser((opened) => ({ browser, office } = opened));
    beforeAll(async () => {
      await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
      await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
    }, 60_000);

    /** An office as if it had many rows: the overview has no counts, and `viewLacking` returns `lacking`. */
    function withManyRows(lacking?: object): LocalOffice {
      const run = async (request: RunRequest) => {
        const execution = await office.workspace.run(request);
        const result = execution.result as { readonly value: object };
        if (request.function === 'viewOverview')
          return { ...execution, result: { ...result, value: { ...result.value, lacks: null } } };
        return request.function === 'viewLacking' && lacking ? { ...execution, result: lacking } : execution;
      };
      return {
        ...office,
        workspace: Object.create(office.workspace, { run: { value: run } }) as typeof office.workspace,
      };
    }

    test('is requested after the page is shown', async () => {
      const page = await openSidebar(browser, withManyRows(), kul.staff);
      await page.waitForSelector('text=1 dokumen belum mempunyai pindaian');
      await page.close();
    });

    test('opens, from a figure of the office, the list of the chosen Sub Bagian', async () => {
      const tph = units[1]!;
      await office.ask(tph.staff, 'addRows', tph.code, [
        { title: 'Denah TPS', year: 2025, category: 'berkala' },
      ]);
      const page = await openSidebar(browser, office, ppid);
      const missing = page.locator('li', { hasText: '2 dokumen belum mempunyai pindaian' }).last();
      expect(await missing.locator('button').allTextContents()).toEqual(['KUL (1)', 'TPH (1)']);
      await picture(page, 'beranda-kantor');
      await missing.getByRole('button', { name: /, TPH 1$/ }).click();
      await page.waitForSelector('h2:has-text("Dokumen (1)")');
      expect(await page.locator('#unit').inputValue()).toBe('TPH');
      expect(await page.locator('#saring').inputValue()).toBe('belum ada bukti');
      await page.close();
    });

    test('is replaced by the error message if it cannot be counted', async () => {
      const message = 'Kuota Google untuk menit ini habis. Tunggu satu menit, lalu Muat ulang.';
      const declined = { ok: false, code: 'PLATFORM', message, details: [] };
      const page = await openSidebar(browser, withManyRows(declined), kul.staff);
      await page.waitForSelector(`text=${message}`);
      expect(await page.textContent('main')).not.toContain('Menghitung');
      await page.close();
    });
  },
);
