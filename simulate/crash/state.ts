import type { DemoOffice } from '../../demo/office';
import { logFault } from '../log-fault';

/** What an office comes to, in lines that do not depend on when it was done or which ids Google gave out. */
export type State = readonly string[];

/** Where the product keeps what a write of its own replaced: of no meaning once the write is over. */
const SPARE = '_Cadangan';

/** Values of Pengaturan that tell when and how often the product worked. */
const OF_THE_RUN = /^Sistem\/(Detak|Jumlah Log|Kepala Log|Segel Kepala Log|SHA-256 Terbitan|Terbitan|Urutan)/;

export function stateOf(office: DemoOffice): State {
  const { workspace } = office;
  return [
    ...workspace.sheets
      .titles()
      .filter((title) => title !== SPARE)
      .flatMap((title) => rowsIn(office, title)),
    ...filesIn(office, workspace.drive.rootId, ''),
    ...workspace.mailbox
      .list()
      .map(
        ({ to, cc, subject, attachments }) =>
          `surel ${to.join()} ${cc.join()} ${subject.replace(TOKEN, '<tanda>')} ${attachments.join()}`,
      ),
    ...workspace.triggers.map(({ handler, owner }) => `pemicu ${handler} ${owner}`).sort(),
  ];
}

function rowsIn(office: DemoOffice, title: string): readonly string[] {
  if (title === 'Log') return loggedIn(office);
  const [headers = [], ...rows] = office.workspace.sheets.values(title);
  return [
    `${title}: ${[...headers].filter((header) => header !== '').join(' | ')}`,
    ...rows
      .filter((cells) => cells.some((cell) => cell !== '') && !OF_THE_RUN.test(cells[0] ?? ''))
      .map((cells) => `${title} ${plain(office, cells)}`),
  ];
}

/** Told by the repair that found something to mend: one that is repeated after the mending finds nothing left to tell. */
const REPAIR = /^(SIAPKAN|FOLDER_DIPERBAIKI)$/;

/** What was done to what; how often is left open. */
const loggedIn = (office: DemoOffice): readonly string[] =>
  [
    ...new Set(
      office
        .table('Log')
        .filter((row) => !REPAIR.test(row['Peristiwa'] ?? ''))
        .map((row) => `Log ${row['Peristiwa']} ${row['Objek']}`),
    ),
  ].sort();

/** By which a letter is found again. */
const TOKEN = /\bK-\d{4}-[a-z\d]{8}\b/g;
const DRIVE_ID = /(?<![\w-])[01][\w-]{27,}(?![\w-])/g;

const plain = (office: DemoOffice, cells: readonly string[]): string =>
  cells
    .join(' | ')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, '<waktu>')
    .replace(/\d\d\/\d\d\/\d{4}(?: \d\d:\d\d)?/g, '<waktu>')
    .replace(/(?<="at":)\d{13}/g, '<waktu>')
    // At once, or with the next day's reminders where Google says nothing about mail.
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

/** Who is let in: by name into the archive and the workbook, which hand it down; by the link into whatever is open to all. */
const lettingIn = (at: string, name: string, permissions: unknown): readonly string[] =>
  ((permissions ?? []) as readonly { role: string; type: string; emailAddress?: string }[])
    .filter(({ type }) => at === '' || type === 'anyone')
    .map(({ role, type, emailAddress = type }) => `akses ${at}/${name} ${role} ${emailAddress}`);

/** Reports carry the time and the log's head, so that their size is their own. */
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

/** What must hold whenever nothing is under way, however often somebody was interrupted. */
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
  const fault = logFault(office.table('Log'), office.table('Pengaturan'));
  return fault ? [`rantai Log: ${JSON.stringify(fault)}`] : [];
}

function twiceIn(office: DemoOffice, title: string): readonly string[] {
  if (!office.workspace.sheets.titles().includes(title)) return [];
  const ids = office.table(title).map((row) => row['ID'] ?? '');
  return ids
    .filter((id, index) => id !== '' && ids.indexOf(id) !== index)
    .map((id) => `${title}: ${id} dua kali`);
}
