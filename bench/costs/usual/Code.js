/* global SpreadsheetApp, DriveApp, Drive, Sheets, MailApp, Utilities */

/*
 * The same work in two other ways, to compare with. usual*: as such scripts are mostly written, a cell and a file at a
 * time; rows `from` to `from + count`, so that no part meets the six minutes. floor*: one read, one write, one call a
 * file, without any of what makes it safe (no lock, log, checks or second look).
 */
const INVENTORY_CELLS = 8;
const REGISTER_CELLS = 10;

const sheet = (id, name) => SpreadsheetApp.openById(id).getSheetByName(name);
const cell = (of, row, column) => of.getRange(row, column).getValue();

/** Four cells a row. */
function usualImport(id, from, count) {
  const rows = sheet(id, 'Banding');
  for (let row = from; row < from + count; row += 1)
    for (let column = 1; column <= 4; column += 1) rows.getRange(row, column).setValue('x');
}

/** The first rows of a list, every cell that it shows. */
function usualPage(id, from, count) {
  const rows = sheet(id, 'Inventaris');
  for (let row = from; row < from + count; row += 1)
    for (let column = 1; column <= INVENTORY_CELLS; column += 1) cell(rows, row, column);
}

/** Looks through the rows for those that wait for a scan, and into each inbox. */
function usualTick(id, from, count, isLast, inboxes) {
  const rows = sheet(id, 'Inventaris');
  for (let row = from; row < from + count; row += 1) cell(rows, row, 1);
  if (!isLast) return;
  for (const inbox of inboxes)
    Drive.Files.list({
      q: `'${DriveApp.getFolderById(inbox).getId()}' in parents`,
      fields: 'files(id,name)',
    });
}

/** Of each row its ID, then decision, who and when. */
function usualDecide(id, from, count) {
  const rows = sheet(id, 'Inventaris');
  const decided = sheet(id, 'Banding');
  for (let row = from; row < from + count; row += 1) {
    cell(rows, row, 1);
    for (let column = 1; column <= 3; column += 1) decided.getRange(row, column).setValue('x');
  }
}

function usualOpen(id, from, count) {
  const rows = sheet(id, 'Inventaris');
  const seen = {};
  for (let row = from; row < from + count; row += 1) {
    const key = [];
    for (let column = 1; column <= INVENTORY_CELLS; column += 1) key.push(cell(rows, row, column));
    seen[key[2]] = (seen[key[2]] || 0) + 1;
  }
  return seen;
}

/** Looks for a row by its ID from the top, then writes three cells. */
function usualChange(id, from, count, isThere) {
  const rows = sheet(id, 'Inventaris');
  for (let row = from; row < from + count; row += 1) cell(rows, row, 1);
  if (!isThere) return;
  for (let column = 1; column <= 3; column += 1) sheet(id, 'Banding').getRange(2, column).setValue('x');
}

function usualEntry(id, from, count) {
  const rows = sheet(id, 'Inventaris');
  const register = sheet(id, 'Banding');
  for (let row = from; row < from + count; row += 1)
    for (let column = 1; column <= REGISTER_CELLS; column += 1)
      register.getRange(row, column).setValue(cell(rows, row, column));
}

function usualFiles(id, files) {
  const ledger = sheet(id, 'Banding');
  files.forEach((file, index) => {
    const bytes = DriveApp.getFileById(file).getBlob().getBytes();
    const hash = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes);
    Drive.Files.update({ name: `arsip-${index}.pdf` }, file);
    for (let column = 1; column <= INVENTORY_CELLS; column += 1)
      ledger.getRange(index + 2, column).setValue(String(hash[column]));
  });
}

function usualReport(id, from, count, isLast) {
  const register = sheet(id, 'DIP');
  for (let row = from; row < from + count; row += 1)
    for (let column = 1; column <= REGISTER_CELLS; column += 1) cell(register, row, column);
  if (!isLast) return;
  const report = DriveApp.createFile('laporan.txt', 'laporan');
  MailApp.sendEmail('sekretaris.lahat@example.com', 'Laporan', 'Terlampir', {
    attachments: [report.getBlob()],
  });
}

function floorImport(id, count) {
  Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Inventaris!A:A'] });
  const values = Array.from({ length: count }, () => ['x', 'x', 'x', 'x']);
  Sheets.Spreadsheets.Values.update({ values }, id, 'Banding!A2', { valueInputOption: 'RAW' });
}

function floorPage(id) {
  Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Inventaris!A2:H51'] });
}

function floorTick(id, inboxes) {
  Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Pindaian!A:Z'] });
  const places = inboxes.map((inbox) => `'${inbox}' in parents`).join(' or ');
  Drive.Files.list({ q: places, fields: 'files(id,name)' });
}

function floorDecide(id, count) {
  Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Inventaris!A:J'] });
  const values = Array.from({ length: count }, () => ['x', 'x', 'x']);
  Sheets.Spreadsheets.Values.update({ values }, id, 'Banding!A2', { valueInputOption: 'RAW' });
}

function floorOpen(id) {
  Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Tahapan!A:Z', 'Kegiatan!A:Z'] });
}

function floorChange(id) {
  Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Inventaris!A:A'] });
  Sheets.Spreadsheets.Values.update({ values: [['x']] }, id, 'Banding!A1', { valueInputOption: 'RAW' });
}

function floorEntry(id, count) {
  Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Inventaris!A:J'] });
  const values = Array.from({ length: count }, () => Array.from({ length: REGISTER_CELLS }, () => 'x'));
  Sheets.Spreadsheets.Values.update({ values }, id, 'Banding!A2', { valueInputOption: 'RAW' });
}

function floorFiles(id, files) {
  Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Inventaris!A:J'] });
  files.forEach((file, index) => Drive.Files.update({ name: `arsip-${index}.pdf` }, file));
  const values = files.map((file) => Array.from({ length: INVENTORY_CELLS }, () => file));
  Sheets.Spreadsheets.Values.update({ values }, id, 'Banding!A2', { valueInputOption: 'RAW' });
}

function floorReport(id) {
  Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['DIP!A:J'] });
  const report = DriveApp.createFile('laporan.txt', 'laporan');
  MailApp.sendEmail('sekretaris.lahat@example.com', 'Laporan', 'Terlampir', {
    attachments: [report.getBlob()],
  });
}

/** Rows for the other ways to write into; not measured. */
function makeRoom(id, rows) {
  const { sheetId } = Sheets.Spreadsheets.get(id, { fields: 'sheets.properties' }).sheets.find(
    (each) => each.properties.title === 'Banding',
  ).properties;
  Sheets.Spreadsheets.batchUpdate(
    { requests: [{ appendDimension: { sheetId, dimension: 'ROWS', length: rows } }] },
    id,
  );
}
