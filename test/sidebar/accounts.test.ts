import type { Browser, Page } from 'playwright-core';
import { ppid } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';
import { told } from '../browser/pages';

describeInBrowser('with several Google accounts in one browser', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));

  const notice = (page: Page): Promise<string | null> => page.textContent('.notice.bad');

  test.each([
    ['PERMISSION_DENIED', 'beberapa akun Google'],
    ['authorization', 'Izin Google belum lengkap'],
  ] as const)(
    'the sidebar reports it, names who opened it and what to do, and recovers afterwards (%s)',
    async (failure, words) => {
      office.workspace.accounts.signInBeside(ppid, failure);
      const page = await openSidebar(browser, office, ppid, 'openSidebar');
      await told(page, words);
      expect(await notice(page)).toContain(`Halaman ini dibuka oleh ${ppid}.`);
      expect(await notice(page)).toContain('profil Chrome tersendiri');
      expect(await notice(page)).not.toContain('sambungan internet');
      expect(await violations(page)).toEqual([]);
      office.workspace.accounts.signOutOthers(ppid);
      await page.click('button:has-text("Muat ulang")');
      await settled(page);
      expect(await page.textContent('main')).toContain('Nama Kegiatan');
      await page.close();
    },
    60_000,
  );
});
