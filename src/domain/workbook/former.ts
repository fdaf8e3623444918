import { inventaris } from './inventaris';
import { log, tahapan } from './procedure';
import { rekapitulasi } from './registers';
import { defineSheet, type SheetDefinition } from './sheet';

/** A sheet for what is closed, with the columns of the sheet that it leaves. */
const former = <S extends SheetDefinition>(current: S, sheetId: number, purpose: string) =>
  defineSheet<S['columns']>({
    sheetId,
    title: `${current.title} Lama`,
    guarded: true,
    purpose,
    columns: current.columns,
  });

/** The entries before the opening of the running Kegiatan, moved here unchanged (docs/decisions/registers/0042). */
export const logLama = former(
  log,
  1118,
  'Catatan peristiwa dari Kegiatan sebelumnya, dipindahkan dari Log tanpa diubah; Kegiatan terbaru di atas. Program memeriksanya seminggu sekali; Periksa juga Log Lama memeriksanya sekarang.',
);

export const inventarisLama = former(
  inventaris,
  1123,
  'Dokumen yang tidak diteruskan ke Kegiatan berikutnya: habis masa, tidak ada lagi, atau ditarik. Barisnya kembali ke Inventaris bila PPID memulihkan nomornya.',
);

export const rekapitulasiLama = former(
  rekapitulasi,
  1124,
  'Rekapitulasi DIP dari Kegiatan sebelumnya; Kegiatan terbaru di atas.',
);

export const tahapanLama = former(
  tahapan,
  1125,
  'Tahapan dari Kegiatan sebelumnya: waktu standar, tenggat, waktu nyata, dan pelakunya; Kegiatan terbaru di atas.',
);
