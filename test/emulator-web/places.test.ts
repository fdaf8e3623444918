import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { cleanUp, COLLEAGUE, openOffice, OWNER, type Office } from '../emulator/office';
import { describeInBrowser } from '../browser/browser';
import { picture, serveOffice, violations, type ServedOffice } from './served-office';

const CODE = `
function tick() { console.log('detak'); }
function setUp() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
function send() {
  MailApp.sendEmail({
    to: 'sekretaris@example.go.id', subject: 'Laporan <b>', body: 'biasa',
    htmlBody: '<h1>Judul surat</h1><script>document.title = "ran"</script><img src="https://example.com/x.png">',
    attachments: [Utilities.newBlob('isi lampiran', 'text/plain', 'lampiran.txt')],
  });
}
`;

const SHARED_DRIVE = 'Drive kantor';

describeInBrowser('Drive, mail, clock and executions in the page', () => {
  let office: Office;
  let served: ServedOffice;
  let page: Page;
  beforeAll(async () => {
    office = openOffice({ 'Code.js': CODE });
    await office.ws.run({ function: 'setUp', as: OWNER, from: 'editor' });
    office.ws.drive.share(office.ws.drive.rootId, COLLEAGUE, 'writer');
    served = await serveOffice(office.ws);
    page = await served.sit(COLLEAGUE);
  }, 60_000);
  afterAll(async () => {
    await served.close();
    await office.ws.close();
    cleanUp();
  });

  const goTo = (place: string): Promise<void> =>
    page.getByRole('navigation', { name: 'Ruang kerja' }).getByRole('button', { name: place }).click();
  const file = (name: string) => page.locator('tr', { hasText: name });

  test('begins with what others shared, where nothing can be put', async () => {
    await goTo('Drive');
    await page.getByRole('heading', { name: 'Dibagikan kepada saya' }).waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'drive-dibagikan');
    await file(SHARED_DRIVE).getByRole('button', { name: SHARED_DRIVE, exact: true }).click();
    await page.getByRole('heading', { name: SHARED_DRIVE }).waitFor();
  }, 30_000);

  test('takes files by button and by dropping, as the person who sits there', async () => {
    await page.setInputFiles('input[type=file]', {
      name: 'pindaian.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4'),
    });
    await file('pindaian.pdf').waitFor();
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['isi'], 'dijatuhkan.txt', { type: 'text/plain' }));
      return data;
    });
    await page.dispatchEvent('.folder', 'drop', { dataTransfer: dropped });
    await file('dijatuhkan.txt').waitFor();
    expect(office.ws.drive.get(office.ws.drive.find('dijatuhkan.txt')!)).toMatchObject({
      owners: [{ emailAddress: COLLEAGUE }],
      size: '3',
    });
    expect(await violations(page)).toEqual([]);
  }, 30_000);

  test('shows a file that was copied into the folder on disk', async () => {
    writeFileSync(path.join(office.folder, 'Drive', 'dari disk.txt'), 'isi');
    await file('dari disk.txt').waitFor();
    mkdirSync(path.join(office.folder, 'Drive', 'Map baru'));
    await page
      .getByRole('navigation', { name: 'Folder', exact: true })
      .getByRole('button', { name: 'Map baru' })
      .waitFor();
  }, 30_000);

  test('renames, moves, downloads and trashes', async () => {
    await page.getByRole('button', { name: 'Ganti nama pindaian.pdf' }).click();
    await page.getByLabel('Nama', { exact: true }).fill('neraca.pdf');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Pindahkan neraca.pdf' }).click();
    await page
      .getByLabel('Ke folder')
      .selectOption({ label: `Dibagikan kepada saya / ${SHARED_DRIVE} / Map baru` });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Pindahkan' }).click();
    await page
      .getByRole('navigation', { name: 'Folder', exact: true })
      .getByRole('button', { name: 'Map baru' })
      .click();
    await file('neraca.pdf').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh neraca.pdf' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('neraca.pdf');
    await page.getByRole('button', { name: 'Buang neraca.pdf' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await file('neraca.pdf').waitFor({ state: 'detached' });
    expect(office.ws.drive.find('Map baru/neraca.pdf')).toBeUndefined();
  }, 30_000);

  test('makes a folder', async () => {
    await page.getByRole('button', { name: 'Folder baru' }).click();
    await page.getByLabel('Nama', { exact: true }).fill('Arsip');
    await page.keyboard.press('Enter');
    await file('Arsip').waitFor();
    expect(office.ws.drive.find('Map baru/Arsip')).toBeDefined();
    await picture(page, 'drive');
  }, 30_000);

  test('shows mail as it arrives, its HTML without scripts, and hands out attachments', async () => {
    await goTo('Surel');
    await page.getByText('Belum ada surel').waitFor();
    await office.ws.run({ function: 'send', as: OWNER, from: 'editor' });
    await page.getByRole('heading', { name: 'Laporan <b>' }).waitFor();
    const frame = await (await page.waitForSelector('iframe[title="Isi surel"]')).contentFrame();
    await frame!.waitForSelector('h1:has-text("Judul surat")');
    expect(await frame!.locator('head').innerHTML()).not.toContain('ran<');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'surel');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'lampiran.txt' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('lampiran.txt');
  }, 30_000);

  test('sets the clock ahead, firing the triggers on the way', async () => {
    const before = office.ws.clock.now().getTime();
    await page.getByRole('button', { name: 'Jam ruang kerja' }).click();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'jam');
    await page.getByRole('button', { name: '+1 jam' }).click();
    await page.locator('.clock .soft:has-text("jeda")').waitFor();
    await page.waitForFunction(
      () => !document.querySelector('.clock-panel button')?.hasAttribute('disabled'),
    );
    expect(office.ws.clock.now().getTime() - before).toBeGreaterThanOrEqual(3_600_000);
    expect(
      office.ws.executions.filter(({ function: name }) => name === 'tick').length,
    ).toBeGreaterThanOrEqual(11);
    await page.getByLabel('Maju sampai').fill('2026-02-04T11:00');
    await page.getByRole('button', { name: 'Maju', exact: true }).click();
    await page.waitForFunction(
      () => document.querySelector('.clock .time')?.textContent === 'Rab 4 Feb 2026, 11.00.00',
    );
  }, 30_000);

  test('lets the clock run and pauses it', async () => {
    await page.getByRole('button', { name: 'Jalan', exact: true }).click();
    await page.waitForFunction(
      () => document.querySelector('.clock .time')?.textContent !== 'Rab 4 Feb 2026, 11.00.00',
    );
    await page.getByRole('button', { name: 'Jeda', exact: true }).click();
    await page.getByRole('button', { name: 'Jam ruang kerja · jeda' }).waitFor();
    await page.keyboard.press('Escape');
  }, 30_000);

  test('lists executions with their calls, time and logs, and the quotas of the day', async () => {
    await goTo('Eksekusi');
    await page.getByText('1 baris log').first().click();
    await page.getByText('detak').first().waitFor();
    expect(await page.textContent('.quotas')).toContain('1 dari 100');
    expect(await page.textContent('.quotas')).toContain('waktu pemicu');
    expect(await page.textContent('tr:has-text("send")')).toContain('1 panggilan');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'eksekusi');
  }, 30_000);
});
