import { isIndonesian, timeZoneOf } from '../../domain/office/locality';
import type { Zone } from '../../domain/calendar/instant';
import type { SheetsService } from './sheets-service';

/** What the Sheets API says of a property that it does not take. */
const BAD_REQUEST = 400;

/**
 * Makes the workbook Indonesian, so that dates are typed day first, and gives it the office's time zone. Google returns `in_ID` for
 * Indonesian; whether it takes that name or `id_ID` when it is set is not documented, so both are tried.
 * @returns false where Google takes neither
 */
export const becomeIndonesian = (service: SheetsService, zone: Zone): boolean =>
  ['in_ID', 'id_ID'].some((locale) => isTaken(service, locale, timeZoneOf(zone)));

/** A workbook that is set up for the first time; where Google refuses, Kesehatan names it. */
export function becomeIndonesianAtFirst(service: SheetsService, locale: string): void {
  if (!isIndonesian(locale)) becomeIndonesian(service, 'WIB');
}

function isTaken(service: SheetsService, locale: string, timeZone: string): boolean {
  try {
    const request = {
      updateSpreadsheetProperties: { properties: { locale, timeZone }, fields: 'locale,timeZone' },
    };
    service.update({ requests: [request] }, 'spreadsheetId');
    return true;
  } catch (error) {
    if ((error as { details?: { code?: number } } | null)?.details?.code === BAD_REQUEST) return false;
    throw error;
  }
}
