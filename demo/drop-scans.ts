import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hasLink, idOf, rowsOf, type DemoOffice, type TableRow } from './office';
import { units, type Unit } from './people';
import { makeScan, scanName, type ScanKind } from './scans';

/** A file in an inbox; `row` is the row that the person who scanned it knows. */
export interface Drop {
  readonly fileId: string;
  readonly unit: string;
  readonly row: string | undefined;
}

interface Scan {
  readonly unit: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly row: string | undefined;
}

/** Drops the scans of these units into their inboxes: those of a folder, or generated ones for the inventory. */
export function dropScans(
  office: DemoOffice,
  shift: readonly Unit[],
  folder: string | undefined,
): readonly Drop[] {
  const scans = folder === undefined ? shift.flatMap((unit) => madeScans(office, unit)) : foundScans(folder);
  return scans
    .filter(({ unit }) => shift.some(({ code }) => code === unit))
    .map(({ unit, name, bytes, row }) => {
      const inbox = office.workspace.drive.find(`Dokumentasi Informasi Publik/Masuk/${unit}`);
      if (inbox === undefined) throw new Error(`Kotak masuk ${unit} tidak ada`);
      const owner = units.find(({ code }) => code === unit)?.staff ?? '';
      return { fileId: office.workspace.drive.drop(inbox, name, bytes, { owner }), unit, row };
    });
}

/** Every file of a folder, for the unit whose code or name its subfolder has, else for the first unit. */
function foundScans(folder: string): readonly Scan[] {
  const entries = readdirSync(folder, { recursive: true }) as string[];
  const files = entries
    .filter((name) => !isHidden(name) && statSync(path.join(folder, name)).isFile())
    .sort();
  return files.map((name) => ({
    unit: unitOf(name.split(path.sep).length > 1 ? (name.split(path.sep)[0] ?? '') : ''),
    name: path.basename(name),
    bytes: readFileSync(path.join(folder, name)),
    row: undefined,
  }));
}

const isHidden = (name: string): boolean => name.split(path.sep).some((part) => part.startsWith('.'));
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const unitOf = (folder: string): string =>
  (units.find(({ code, name }) => plain(code) === plain(folder) || plain(name) === plain(folder)) ?? units[0])
    ?.code ?? '';

/** Scans for seven of eight documents, and what real inboxes also contain: a copy, an empty file, an unrelated one. */
function madeScans(office: DemoOffice, unit: Unit): readonly Scan[] {
  const rows = rowsOf(office, unit).filter((row) => row['Keputusan'] === '' && !hasLink(row));
  const scans = rows.filter((_, index) => index % 8 !== 7).map((row, index) => scanOf(unit, row, index));
  const [first] = scans;
  if (!first || scans.length < 5) return scans;
  return [
    ...scans,
    { ...first, name: first.name.replace(/(\.\w+)$/, ' (1)$1'), row: undefined },
    { unit: unit.code, name: 'Scan_kosong.pdf', bytes: new Uint8Array(), row: undefined },
    { unit: unit.code, name: 'catatan.txt', bytes: Buffer.from('bukan pindaian\n'), row: undefined },
  ];
}

function scanOf(unit: Unit, row: TableRow, index: number): Scan {
  const title = row['Nama Dokumen'] ?? '';
  const name = scanName({ id: idOf(row), title, year: Number(row['Tahun']) || null }, index);
  const kind: ScanKind = name.endsWith('.jpg') ? 'jpeg' : index % 10 === 9 ? 'png' : 'pdf';
  return {
    unit: unit.code,
    name: kind === 'png' ? name.replace(/\.\w+$/, '.png') : name,
    bytes: makeScan(kind, title, index),
    row: idOf(row),
  };
}
