import type { Page } from 'playwright-core';
import { cleanUp, COLLEAGUE, openOffice, OWNER, type Office } from '../emulator/office';
import { describeInBrowser } from '../browser/browser';
import {
  cellAt,
  goToCell,
  paste,
  picture,
  serveOffice,
  violations,
  type ServedOffice,
} from './served-office';

const ONEDIT = `function onEdit(e) { Logger.log(e.range.getA1Notation()); }`;

const list = {
  type: 'ONE_OF_LIST',
  values: ['terbuka', 'tertutup'].map((userEnteredValue) => ({ userEnteredValue })),
};
const column = (index: number) => ({
  sheetId: 0,
  startRowIndex: 1,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});

/** Name, day, state (a dropdown), amount (strict list), guarded. */
const REQUESTS = [
  {
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
      fields: 'gridProperties.frozenRowCount',
    },
  },
  {
    updateCells: {
      start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
      fields: 'userEnteredValue,userEnteredFormat,note',
      rows: [
        {
          values: ['Nama', 'Hari', 'Keadaan', 'Jenis', 'Sistem'].map((stringValue) => ({
            userEnteredValue: { stringValue },
            userEnteredFormat: { textFormat: { bold: true } },
            note: `Catatan ${stringValue}`,
          })),
        },
      ],
    },
  },
  { setDataValidation: { range: column(2), rule: { condition: list, strict: false, showCustomUi: true } } },
  {
    setDataValidation: {
      range: column(3),
      rule: { condition: list, strict: true, inputMessage: 'Pilih dari daftar.' },
    },
  },
  {
    addProtectedRange: {
      protectedRange: { range: column(4), warningOnly: true, description: 'Kolom program' },
    },
  },
  {
    addConditionalFormatRule: {
      index: 0,
      rule: {
        ranges: [{ sheetId: 0, startRowIndex: 1 }],
        booleanRule: {
          condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$C2="tertutup"' }] },
          format: { backgroundColor: { red: 1, green: 0.8, blue: 0.8 } },
        },
      },
    },
  },
];

describeInBrowser('the sheet in the page', () => {
  let office: Office;
  let served: ServedOffice;
  let page: Page;
  beforeAll(async () => {
    office = openOffice({ 'Edit.js': ONEDIT });
    await office.call('Sheets.Spreadsheets.batchUpdate', { requests: REQUESTS }, office.ws.spreadsheetId);
    served = await serveOffice(office.ws);
    page = await served.sit(OWNER);
  }, 60_000);
  afterAll(async () => {
    await served.close();
    await office.ws.close();
    cleanUp();
  });

  const shows = (row: number, at: number, text: string, on = page) =>
    cellAt(on, row, at).filter({ hasText: text }).waitFor();
  const type = async (row: number, at: number, text: string): Promise<void> => {
    await goToCell(page, row, at);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };

  test('parses what is typed as Google does, goes on one row down and fires onEdit', async () => {
    await type(0, 0, '007');
    await shows(0, 0, '7');
    await page.keyboard.type('=1+1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('13/02/2026');
    await page.keyboard.press('Enter');
    await shows(1, 1, '13/02/2026');
    const { values } = await office.call<{ values: unknown[][] }>(
      'Sheets.Spreadsheets.Values.get',
      office.ws.spreadsheetId,
      'A2:B3',
      { valueRenderOption: 'FORMULA' },
    );
    expect(values).toEqual([[7], ['=1+1', 46066]]);
    expect(
      office.ws.executions.some(
        ({ function: name, logs }) => name === 'onEdit' && logs.join().includes('A2'),
      ),
    ).toBe(true);
  }, 30_000);

  test('shows in the contents bar what the editor would show, and takes it from there', async () => {
    await goToCell(page, 1, 0);
    expect(await page.inputValue('input[aria-label="Isi sel"]')).toBe('=1+1');
    await page.fill('input[aria-label="Isi sel"]', 'dari bilah isi');
    await page.press('input[aria-label="Isi sel"]', 'Enter');
    await shows(1, 0, 'dari bilah isi');
  }, 30_000);

  test('pastes a block from a spreadsheet, quoted cells and all, as one change', async () => {
    await goToCell(page, 4, 0);
    await paste(page, 'Neraca\t1/2/2026\n"baris satu\nbaris ""dua"""\t2/2/2026\n');
    await shows(5, 1, '02/02/2026');
    expect(office.ws.sheets.values('Sheet1').slice(5, 7)).toEqual([
      ['Neraca', '01/02/2026', '', '', ''],
      ['baris satu\nbaris "dua"', '02/02/2026', '', '', ''],
    ]);
  }, 30_000);

  test('copies a marked block as a spreadsheet would', async () => {
    await goToCell(page, 4, 0);
    await cellAt(page, 4, 1).click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Neraca\t01/02/2026');
  }, 30_000);

  test('offers the choices of a data validation, colours by condition and marks what breaks the rule', async () => {
    await goToCell(page, 4, 2);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=listbox]');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'sheet-pilihan');
    await page.click('[role=option]:has-text("tertutup")');
    await shows(4, 2, 'tertutup');
    expect(await cellAt(page, 4, 0).evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
      'rgb(255, 204, 204)',
    );
    await type(5, 2, 'lain');
    await page.waitForSelector('.rgCell.breaks-rule:has-text("lain")');
  }, 30_000);

  test('refuses what a strict validation refuses, with its words', async () => {
    await type(4, 3, 'lain');
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('Pilih dari daftar.');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(office.ws.sheets.cell('Sheet1', 'D6')).toBe('');
  }, 30_000);

  test('warns before a protected part is edited', async () => {
    await type(4, 4, 'ubah');
    await page.getByRole('dialog', { name: 'Perhatian' }).getByRole('button', { name: 'Batal' }).click();
    expect(office.ws.sheets.cell('Sheet1', 'E6')).toBe('');
    await type(4, 4, 'ubah');
    await picture(page, 'sheet-perhatian');
    await page.getByRole('dialog', { name: 'Perhatian' }).getByRole('button', { name: 'OK' }).click();
    await shows(4, 4, 'ubah');
  }, 30_000);

  test('empties the marked cells with Delete', async () => {
    await goToCell(page, 4, 0);
    await cellAt(page, 5, 1).click({ modifiers: ['Shift'] });
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => !document.querySelector('revo-grid')?.textContent?.includes('Neraca'));
    expect(office.ws.sheets.values('Sheet1')[5]?.slice(0, 2)).toEqual(['', '']);
  }, 30_000);

  test('shows a note under the pointer and keeps a column width set by hand', async () => {
    await page.locator('revogr-data[type=rowPinStart] [role=gridcell]').first().hover();
    expect(await page.textContent('[role=tooltip]')).toBe('Catatan Nama');
    const edge = page.getByRole('columnheader', { name: 'A', exact: true });
    const box = (await edge.boundingBox())!;
    await page.mouse.move(box.x + box.width - 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width + 60, box.y + 8, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(
      () => (document.querySelector('[role=gridcell]')?.getBoundingClientRect().width ?? 0) > 140,
    );
    const [first] = (
      office.ws.sheets.raw() as { sheets: { data: { columnMetadata: { pixelSize: number }[] }[] }[] }
    ).sheets;
    expect(first?.data[0]?.columnMetadata[0]?.pixelSize).toBeGreaterThan(140);
  }, 30_000);

  test('filters a column by its values', async () => {
    await type(0, 0, 'Neraca');
    await goToCell(page, 0, 0);
    await page.click('button:has-text("Filter kolom A")');
    await page.click('button:has-text("Hapus pilihan")');
    await page.getByLabel('Neraca').check();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await page.waitForFunction(
      () =>
        document.querySelectorAll('revogr-data[type=rgRow] .rgRow [role=gridcell][data-rgcol="0"]').length ===
        1,
    );
    await page.click('button:has-text("Filter kolom A")');
    await page.click('button:has-text("Lepas filter")');
    await cellAt(page, 4, 0).waitFor();
  }, 30_000);

  test('draws the charts that the sheet holds', async () => {
    const source = (index: number) => ({
      sourceRange: { sources: [{ ...column(index), startRowIndex: 20, endRowIndex: 30 }] },
    });
    const at = (columnIndex: number) => ({
      overlayPosition: {
        anchorCell: { sheetId: 0, rowIndex: 2, columnIndex },
        widthPixels: 330,
        heightPixels: 260,
      },
    });
    const chart = (spec: object, columnIndex: number) => ({
      addChart: { chart: { spec, position: at(columnIndex) } },
    });
    const basicChart = {
      chartType: 'COLUMN',
      headerCount: 1,
      domains: [{ domain: source(6) }],
      series: [{ series: source(7) }],
    };
    const texts = ['Unit\tBaris', 'KUL\t12', 'TPH\t7', 'PDI\t3.5'].map((line) => line.split('\t'));
    const rows = texts.map((cells, row) => ({
      values: cells.map((text, index) => ({
        userEnteredValue: row > 0 && index === 1 ? { numberValue: Number(text) } : { stringValue: text },
      })),
    }));
    const requests = [
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 20, columnIndex: 6 },
          fields: 'userEnteredValue',
          rows,
        },
      },
      chart({ title: 'Baris per unit', basicChart }, 6),
      chart({ title: 'Bagian', pieChart: { domain: source(6), series: source(7) } }, 9),
    ];
    await office.call('Sheets.Spreadsheets.batchUpdate', { requests }, office.ws.spreadsheetId);
    await page.getByRole('img', { name: 'Baris per unit. Baris: KUL 12; TPH 7; PDI 3,5' }).waitFor();
    await page.getByRole('img', { name: /^Bagian/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'sheet-bagan');
  }, 30_000);

  test('lets the keyboard into the grid, through it and out again', async () => {
    await page.locator('input[aria-label="Isi sel"]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await goToCell(page, 12, 0);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.cell-name')?.textContent === 'B14');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sheet1');
  }, 30_000);

  test('shows two people in two browsers what the other does, and who sits there can change', async () => {
    const other = await served.sit(COLLEAGUE);
    await type(8, 0, 'dari pemilik');
    await shows(8, 0, 'dari pemilik', other);
    await goToCell(other, 9, 0);
    await other.keyboard.type('dari Budi');
    await other.keyboard.press('Enter');
    await shows(9, 0, 'dari Budi');
    await page.getByLabel('Masuk sebagai').selectOption(COLLEAGUE);
    await page.waitForFunction((email) => sessionStorage.getItem('orang') === email, COLLEAGUE);
    await page.waitForSelector('revo-grid .rgCell');
    await type(10, 0, 'kini Budi');
    await shows(10, 0, 'kini Budi', other);
    expect(await violations(page)).toEqual([]);
  }, 30_000);
});
