import { nameOf, strangeIn, type Locality } from '../../../office/locality';
import { defineFinding } from '../../finding';

/** In another locale a typed 1/8/2026 is 8 January. A standing workbook's is changed by order only: it changes how everybody types. */
export const localityForeign = defineFinding({
  id: 'lokalitas',
  severity: 'perlu',
  title: 'Lokalitas atau zona waktu bukan milik kantor',
  remedy: { by: 'program', mend: 'lokalitas', label: 'Jadikan Indonesia' },
  find: ({ settings }, { inspection: { sheets } }) => {
    const { zone } = settings.office;
    if (!sheets?.locality || sheets.sheets.length > 0) return [];
    const strange = strangeIn(sheets.locality, zone);
    const words: Readonly<Record<keyof Locality, string>> = {
      locale: `Lokalitas lembar kerja ini ${sheets.locality.locale}, sehingga 1/8/2026 dapat terbaca 8 Januari. Sesudah diubah, periksa lagi tanggal yang sudah diketik.`,
      timeZone: `Zona waktu lembar kerja ini ${sheets.locality.timeZone}, sedangkan kantor memakai ${nameOf(zone)}.`,
    };
    return strange.length === 0
      ? []
      : [
          {
            object: '',
            words: `${strange.map((part) => words[part]).join(' ')} Sama dengan File > Setelan.`,
          },
        ];
  },
});
