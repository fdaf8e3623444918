import type { DemoOffice } from '../../demo/office';
import { makeScan } from '../../demo/scans';
import { inventaris } from '../../src/domain/workbook/inventaris';
import { kul, ppid } from '../seeds/cast';

/** An ordinary colleague: Editor of the workbook, role Sub Bagian. */
export const attacker = kul.staff;
export const outsider = 'korban@example.com';

/** How many of the private ids are folders; they come first. */
export const FOLDERS = 2;

/** What an attacker wants, and must not get: the PPID's own files, and titles of exempted documents. */
export interface Prize {
  /** Ids of the private folder, the folder in it, and their files. */
  readonly privateIds: readonly string[];
  /** Ids of scans of exempted documents. */
  readonly exemptedFiles: readonly string[];
  readonly exemptedTitles: readonly string[];
  /** What Drive tells of the private files. */
  readonly fingerprint: string;
}

/** Puts private files beside the archive, in the Drive of the account that owns the triggers. */
export function hidePrize(office: DemoOffice): Prize {
  const { drive } = office.workspace;
  const outer = drive.createFolder(drive.rootId, 'Pribadi', ppid);
  const inner = drive.createFolder(outer, 'Gaji', ppid);
  const privateIds = [
    outer,
    inner,
    drive.drop(outer, 'Surat pribadi.pdf', makeScan('pdf', 'surat', 1), { owner: ppid }),
    drive.drop(inner, 'KUL-0001 Gaji.pdf', makeScan('pdf', 'gaji', 2), { owner: ppid }),
    drive.drop(drive.rootId, 'daftar.json', Buffer.from('{"rahasia":true}'), {
      owner: ppid,
      mimeType: 'application/json',
    }),
  ];
  const { decision, title, id } = inventaris.columns;
  const exempted = office
    .table('Inventaris')
    .filter((row) => (row[decision.header] ?? '').includes('dikecualikan'));
  const rows = exempted.map((row) => row[id.header] ?? '');
  const files = office
    .table('Pindaian')
    .filter((row) => rows.some((each) => (row['ID Inventaris'] ?? '').includes(each)));
  const prize = {
    privateIds,
    exemptedFiles: files.map((row) => row['ID Berkas'] ?? '').filter((each) => each !== ''),
    exemptedTitles: exempted.map((row) => row[title.header] ?? ''),
  };
  return { ...prize, fingerprint: fingerprintOf(office, privateIds) };
}

/** Names, places, contents and permissions of the private files, and what is in the private folders. */
export function fingerprintOf({ workspace: { drive } }: DemoOffice, ids: readonly string[]): string {
  const found = drive.getAll(ids);
  return JSON.stringify(
    ids.map((id) => {
      const file = found.get(id);
      const isFolder = file?.mimeType.endsWith('.folder') === true;
      return [
        id,
        file?.name,
        file?.['parents'],
        file?.['trashed'],
        file?.['sha256Checksum'],
        (file?.['permissions'] as readonly { readonly id: string }[] | undefined)?.map((each) => each.id),
        isFolder ? drive.list(id).map((each) => each.id) : [],
      ];
    }),
  );
}
