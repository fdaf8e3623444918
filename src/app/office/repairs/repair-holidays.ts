import { yearOf } from '../../../domain/calendar/calendar-date';
import { joinChanges, type RowInsert } from '../../../domain/workbook/changes';
import { ok } from '../../../domain/refusal/result';
import { seedRows } from '../../../domain/seed/seed-rows';
import type { Repair } from './repair';

/** Adds the product's list of the year's holidays; existing days are left unchanged. */
export const repairHolidays: Repair = ({ execution }, year) =>
  execution.transact({ hariLibur: ['date'] }, ({ hariLibur }) => {
    const known = new Set(hariLibur.map(({ date }) => date));
    const rows = seedRows
      .hariLibur()
      .filter(({ date }) => date !== null && yearOf(date) === Number(year) && !known.has(date));
    const log = [{ event: 'HARI_LIBUR_DIISI', object: year, detail: `${rows.length} hari menurut SKB` }];
    return ok({
      changes: joinChanges({
        inserts: rows.map((row): RowInsert => ({ sheet: 'hariLibur', row })),
        log: rows.length === 0 ? [] : log,
      }),
      reply: { notes: ['Tenggat yang terbuka dihitung ulang besok pagi.'] },
    });
  });
