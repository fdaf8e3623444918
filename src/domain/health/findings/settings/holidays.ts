import type { HealthState } from '../../finding';
import { defineFinding } from '../../finding';
import { referenceWarnings } from '../../../reference/reference-warnings';
import { seedRows } from '../../../seed/seed-rows';
import { yearOf } from '../../../calendar/calendar-date';
import type { Context } from '../../../office/context';

/** Years whose holidays the product knows (SKB tiga menteri). */
const seeded = (): ReadonlySet<number> =>
  new Set(seedRows.hariLibur().flatMap(({ date }) => (date === null ? [] : [yearOf(date)])));

const missingYears = (context: Context, { bases }: HealthState): readonly number[] =>
  referenceWarnings(bases, context).flatMap((warning) =>
    warning.code === 'HOLIDAYS_MISSING' ? [warning.year] : [],
  );

export const holidaysKnown = defineFinding({
  id: 'hari-libur',
  severity: 'perlu',
  title: 'Hari libur belum diisi',
  remedy: { by: 'program', mend: 'hari-libur', label: 'Isi dari SKB' },
  find: (context, state) =>
    missingYears(context, state)
      .filter((year) => seeded().has(year))
      .map((year) => ({
        object: String(year),
        words: `Sheet Hari Libur tidak memuat tahun ${year}, jadi tenggat terlalu cepat. Program mengenal daftarnya menurut SKB tiga menteri dan dapat mengisinya.`,
      })),
});

export const holidaysUnknown = defineFinding({
  id: 'hari-libur-baru',
  severity: 'perlu',
  title: 'Hari libur belum diisi',
  remedy: { by: 'sheet', sheet: 'hariLibur', label: 'Buka sheet Hari Libur' },
  find: (context, state) =>
    missingYears(context, state)
      .filter((year) => !seeded().has(year))
      .map((year) => ({
        object: String(year),
        words: `Sheet Hari Libur belum memuat tahun ${year}. Ketik libur nasional dan cuti bersama dari SKB tiga menteri di bawah baris terakhir: tanggal, nama, jenis.`,
      })),
});
