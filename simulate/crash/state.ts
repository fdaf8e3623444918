import { SPARE_SHEET } from '../columns';
import type { DemoOffice } from '../../demo/office';
import { logFault } from '../log-fault';
import { wholeLog } from '../whole-log';

/** The state of an office as lines that do not depend on the time or on Google's ids. */
export type State = readonly string[];

/** Values of Pengaturan that depend on when and how often the product ran. */
const OF_THE_RUN =
  /^Sistem\/(Baris Terkunci|Detak|Jumlah Log|Kepala Log|Segel Kepala Log|SHA-256 Terbitan|Terbitan|Jangkar Log|Log Sejak|Log Lama Sampai|Urutan)/;
/** The weekly anchor: whether it was mailed depends on when a run was killed. */
const ANCHOR = /^Jangkar Log/;

export function stateOf(office: DemoOffice): State {
  const { workspace } = office;
  return [
    ...workspace.sheets
      .titles()
      .filter((title) => title !== SPARE_SHEET)
      .flatMap((title) => rowsIn(office, title)),
    ...filesIn(office, workspace.drive.rootId, ''),
    ...workspace.mailbox
      .list()
      .filter(({ subject }) => !ANCHOR.test(subject))
      .map(
        ({ to, cc, subject, attachments }) =>
          `surel ${to.join()} ${cc.join()} ${subject.replace(TOKEN, '<tanda>')} ${attachments.join()}`,
      ),
    ...workspace.triggers.map(({ handler, owner }) => `pemicu ${handler} ${owner}`).sort(),
  ];
}

/** The rows of a sheet; a record of the product that was emptied again is none. */
function rowsIn(office: DemoOffice, title: string): readonly string[] {
  if (title === 'Log Lama') return [];
  if (title === 'Log') return loggedIn(office);
  const [headers = [], ...rows] = office.workspace.sheets.values(title);
  return [
    `${title}: ${[...headers].filter((header) => header !== '').join(' | ')}`,
    ...rows
      .filter((cells) => cells.some((cell) => cell !== '') && !OF_THE_RUN.test(cells[0] ?? ''))
      .filter(([key = '', , , value = '']) => !(key.startsWith('Sistem/') && value === ''))
      .map((cells) => `${title} ${plain(office, cells)}`),
  ];
}

/** Logged by a repair that changed something; a repeated repair finds nothing to report. */
const REPAIR = /^(SIAPKAN|FOLDER_DIPERBAIKI)$/;

/** The distinct events and objects of the whole Log; their number may differ. */
const loggedIn = (office: DemoOffice): readonly string[] =>
  [
    ...new Set(
      wholeLog(office)
        .filter((row) => !REPAIR.test(row['Peristiwa'] ?? ''))
        .map((row) => `Log ${plain(office, [row['Peristiwa'] ?? '', row['Objek'] ?? ''])}`),
    ),
  ].sort();

/** The token by which a message is identified. */
const TOKEN = /\bK-\d{4}-[a-z\d]{8}\b/g;
const DRIVE_ID = /(?<![\w-])[01][\w-]{27,}(?![\w-])/g;

const plain = (office: DemoOffice, cells: readonly string[]): string =>
  cells
    .join(' | ')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, '<waktu>')
    .replace(/\d\d\/\d\d\/\d{4}(?: \d\d:\d\d)?/g, '<waktu>')
    .replace(/(?<="at":)\d{13}/g, '<waktu>')
    // Sent at once, or with the next day's reminders when Google does not report on the message.
    .replace(/(?<="told":)\[[^\]]*\]/g, '<diberi tahu>')
    .replace(/(?<!\S)\d\d\.\d\d(?!\S)|(?<=\| )\d+,\d(?= \||$)/g, '<waktu>')
    .replace(TOKEN, '<tanda>')
    .replace(DRIVE_ID, (id) => (/^[\da-f]{64}$/.test(id) ? id : pathOf(office, id)));

function pathOf(office: DemoOffice, id: string): string {
  try {
    return `<${office.workspace.drive.pathOf(id)}>`;
  } catch {
    return '<berkas>';
  }
}

/** Access rights: by name for the archive, the workbook and folders of exempted scans, which pass them on; by link for everything public. */
const lettingIn = (at: string, name: string, permissions: unknown): readonly string[] =>
  ((permissions ?? []) as readonly { role: string; type: string; emailAddress?: string; view?: string }[])
    .filter(({ type, view }) => view === undefined && (passesOn(at, name) || type === 'anyone'))
    .map(({ role, type, emailAddress = type }) => `akses ${at}/${name} ${role} ${emailAddress}`);

const passesOn = (at: string, name: string): boolean => at === '' || name === 'dikecualikan';

/** Files and folders as lines. Reports contain the time and the log's head, so their size is omitted. */
function filesIn(office: DemoOffice, folder: string, at: string): readonly string[] {
  return office.workspace.drive
    .list(folder)
    .flatMap(({ id, name, mimeType, ...more }) => [
      `berkas ${at}/${name} ${mimeType} ${/Laporan|DIP|snapshot/.test(at) ? '' : String(more['size'] ?? '')}${more['trashed'] === true ? ' di Sampah' : ''}`,
      ...lettingIn(at, name, more['permissions']),
      ...(mimeType.endsWith('.folder') ? filesIn(office, id, `${at}/${name}`) : []),
    ])
    .sort();
}

/** The violated invariants, which must hold whenever no operation is running, however often one was interrupted. */
export function brokenInvariants(office: DemoOffice): readonly string[] {
  return [
    chainIn(office),
    twiceIn(office, 'DIP'),
    twiceIn(office, 'DIK'),
    twiceIn(office, 'Inventaris'),
  ].flat();
}

function chainIn(office: DemoOffice): readonly string[] {
  if (!office.workspace.sheets.titles().includes('Log')) return [];
  const fault = logFault(wholeLog(office), office.table('Pengaturan'));
  return fault ? [`rantai Log: ${JSON.stringify(fault)}`] : [];
}

function twiceIn(office: DemoOffice, title: string): readonly string[] {
  if (!office.workspace.sheets.titles().includes(title)) return [];
  const ids = office.table(title).map((row) => row['ID'] ?? '');
  return ids
    .filter((id, index) => id !== '' && ids.indexOf(id) !== index)
    .map((id) => `${title}: ${id} dua kali`);
}
