import type { FindingKind } from '../finding';

/** In another locale a typed 1/8/2026 is 8 January. Only people change a standing workbook's: it changes how all type. */
export const localeForeign: FindingKind = {
  id: 'lokalitas',
  severity: 'perlu',
  title: 'Lokalitas bukan Indonesia',
  remedy: { by: 'sheet', sheet: 'hariLibur', label: 'Periksa tanggal' },
  find: ({ inspection: { sheets } }) =>
    sheets?.foreignLocale === undefined || sheets.sheets.length > 0
      ? []
      : [
          {
            object: '',
            words: `Lokalitas lembar kerja ini ${sheets.foreignLocale}, sehingga 1/8/2026 dapat terbaca 8 Januari. Buka File > Setelan, pilih Lokalitas Indonesia dan zona waktu kantor, simpan, lalu periksa lagi tanggal yang sudah diketik.`,
          },
        ],
};
