import type { Zone } from '../../domain/calendar/instant';
import { originalRows, type LogOfEntries } from '../../domain/registers/entry/logged-entries';
import { hasCopies, type Originals } from '../../domain/workbook/without-copies';
import { workbook, type SheetName } from '../../domain/workbook';
import { decodeRows, type StoredRow } from './rows/decode-rows';
import { readTables } from './rows/read-tables';
import type { SheetsService } from './sheets-service';

type Register = 'dip' | 'dik';
const none: Originals = new Map();

/**
 * The rows that are the entries of numbers that were copied in the sheet. Reads whole entries and the Log, which is one further call,
 * only where a number is there twice.
 */
export function originalEntries(
  service: SheetsService,
  rows: { readonly [S in SheetName]?: readonly StoredRow[] },
  zone: Zone,
): Readonly<Record<Register, Originals>> {
  const copied = (['dip', 'dik'] as const).filter((name) => hasCopies(rows[name] ?? []));
  if (copied.length === 0) return { dip: none, dik: none };
  const columns = Object.fromEntries(copied.map((name) => [name, Object.keys(workbook[name].columns)]));
  const { cells, missing } = readTables(service, { ...columns, log: ['event', 'object', 'cells'] });
  if (missing.length > 0) return { dip: none, dik: none };
  const log = decodeRows('log', cells.log ?? {}, zone) as unknown as readonly LogOfEntries[];
  const originalsOf = (name: Register): Originals =>
    copied.includes(name)
      ? originalRows(name === 'dip' ? 'DIP' : 'DIK', decodeRows(name, cells[name] ?? {}, zone), log)
      : none;
  return { dip: originalsOf('dip'), dik: originalsOf('dik') };
}
