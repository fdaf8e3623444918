import { DECISION_COLUMNS, SET_ONCE } from '../columns';
import { workbook } from '../../src/domain/workbook';
import { expectedCells } from '../../src/domain/workbook/daftar-wajib';
import type { Column } from '../../src/domain/workbook/column';
import type { Planned } from './calls';
import type { CellChange, Grids, Places } from './grids';

/** Functions that only read. */
const READS =
  /^(view|preview|show|open(?!Kegiatan)|checkHealth|checkLog|entryHistory|onOpen|printSheet|doGet)/;
/** Columns that every writing function may update in any row. */
const always: Readonly<Record<string, true>> = { problems: true, guesses: true, typistKeys: true };
/** Columns that a function may write in rows that it does not name. */
const everywhere: Readonly<Record<string, readonly string[]>> = {
  // Carried rows wait for their unit's answer.
  openKegiatan: ['kegiatan', ...DECISION_COLUMNS, 'register', 'entry', 'carried', 'typedBy'],
  checkScans: ['link'],
  clockTick: ['link'],
  dailyTick: ['link'],
  checkScansFromMenu: ['link'],
  archiveScans: ['link'],
  pairScan: ['link'],
  uploadScan: ['link'],
  // All other rows of the unit are answered with `tetap`, if the person says so.
  answerCarried: ['carried', 'typedBy'],
};
const SETTINGS_WRITERS =
  /^(saveSettings|repair|runStartStep|takeOverTriggers|setUp|startNewOffice|moveOfficeHere)$/;
/** What a function changes of an item of the Daftar Wajib beside the columns that the product keeps. */
const itemCells: Readonly<Record<string, readonly string[]>> = {
  saveItem: expectedCells,
  addExpected: ['named'],
  answerMatch: ['named', 'rejected'],
};
const OWN_SECTIONS = ['Sistem', 'Folder'];
const NEXT_NUMBER = 'Nomor Urut Berikutnya';

/** Sheets that people own: only the named functions write there. */
const owners: Readonly<Record<string, RegExp>> = {
  hariLibur: /^(setUp|runStartStep|repair)$/,
  dasarHukum: /^(setUp|dailyTick|finishStep|checkLinks|checkLinksFromMenu|repair)$/,
  klasifikasi: /^$/,
  monev: /^(makeMonev\w+|makeOutput|setUp)$/,
  log: /^$/,
};

/** @returns a description of the first cell that the call should not have written */
export function strayWrite(
  call: Planned,
  changes: readonly CellChange[],
  before: Grids,
  places: Places,
): string | undefined {
  const stray = changes.find((change) => !isMeant(call, change, before, places));
  return (
    stray &&
    `${call.name} menulis ${workbook[stray.sheet].title} baris ${stray.row + 1} ${stray.key}: "${stray.from.slice(0, 80)}" menjadi "${stray.to.slice(0, 80)}"`
  );
}

function isMeant(call: Planned, change: CellChange, before: Grids, places: Places): boolean {
  const { sheet, row, key } = change;
  if (key === '' || row === 0 || READS.test(call.name)) return false;
  const cells = before[sheet][row] ?? [];
  const cell = (name: string): string => cells[places[sheet].indexOf(name)] ?? '';
  const isCopied = isCopiedRow(before[sheet], places[sheet], cell('id'));
  if (sheet === 'daftarWajib')
    return (
      isOwn(change) ||
      itemCells[call.name]?.includes(key) === true ||
      (key === 'id' && (isCopied || isLost(change.from)))
    );
  if (sheet === 'inventaris')
    return isCopied || isWrittenBack(change, before, places) || isMeantRow(call, change, cell);
  if (sheet === 'pengaturan')
    return (
      SETTINGS_WRITERS.test(call.name) ||
      (key === 'value' &&
        (OWN_SECTIONS.some((each) => cell('id').startsWith(`${each}/`) || cell('section').trim() === each) ||
          cell('id').endsWith(NEXT_NUMBER) ||
          cell('label').trim() === NEXT_NUMBER))
    );
  const owner = owners[sheet];
  if (owner) return owner.test(call.name);
  return isOwn(change);
}

/** A row whose Kegiatan somebody typed is one of the Kegiatan in which the Log has it. */
const isWrittenBack = ({ key, to }: CellChange, before: Grids, places: Places): boolean =>
  key === 'kegiatan' && before.kegiatan.slice(1).some((cells) => cells[places.kegiatan.indexOf('id')] === to);

/** Whether only the product writes the column. */
const isOwn = ({ sheet, key }: CellChange): boolean =>
  (workbook[sheet].columns as Record<string, Column>)[key]?.system === true;

const isLost = (shown: string): boolean => shown === '' || /^(#|Loading)/.test(shown);

/** A row that has the ID of another row starts anew. */
const isCopiedRow = (rows: readonly (readonly string[])[], keys: readonly string[], id: string): boolean =>
  rows.filter((cells) => cells[keys.indexOf('id')] === id).length > 1;

/** A carried row whose cells or scan were changed lost its decision; whoever changed it is its typist. */
const isCarriedChange = ({ key, to }: CellChange, cell: (name: string) => string): boolean =>
  cell('carried') !== '' &&
  (key === 'carried' ? to === 'berubah' : key === 'typedBy' || (DECISION_COLUMNS.includes(key) && to === ''));

function isMeantRow(call: Planned, change: CellChange, cell: (name: string) => string): boolean {
  const { key, from } = change;
  if (always[key] || isCarriedChange(change, cell)) return true;
  if (DECISION_COLUMNS.includes(key) && cell('decision') === 'dikembalikan') return true;
  // A key in the row is replaced by its owner's address.
  if (key === 'typedBy' && cell('typistKeys') !== '') return true;
  // Set when empty or in error, or changed to the spelling of the office.
  if (SET_ONCE[key] && (isLost(from) || key === 'subBagian' || key === 'id')) return true;
  return everywhere[call.name]?.includes(key) === true || call.ids?.includes(cell('id')) === true;
}
