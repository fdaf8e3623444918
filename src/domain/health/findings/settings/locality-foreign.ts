import { strangeIn } from '../../../office/locality';
import { defineOfficeFinding, only } from '../../finding';

/**
 * In another locale a typed 1/8/2026 is 8 January. The locale of a workbook in use is changed only by command, because
 * the change affects how everybody types.
 */
export const localityForeign = defineOfficeFinding({
  id: 'lokalitas',
  severity: 'perlu',
  remedy: { by: 'program', repair: 'locality' },
  find: ({ settings }, { inspection: { sheets } }) => {
    const { zone } = settings.office;
    if (!sheets?.locality || sheets.sheets.length > 0) return [];
    const parts = strangeIn(sheets.locality, zone);
    return only(parts.length === 0 ? null : { ...sheets.locality, parts, zone });
  },
});
