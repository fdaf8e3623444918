import { isIndonesian, timeZoneOf } from '../../domain/office/locality';
import type { Zone } from '../../domain/calendar/instant';
import type { SheetsService } from './sheets-service';

/** The status that the Sheets API returns for a property that it does not accept. */
const BAD_REQUEST = 400;

/**
 * Sets the Indonesian locale, so that dates are typed day first, and the office's time zone. Google returns `in_ID` for
 * Indonesian; whether it accepts that name or `id_ID` is not documented, so both are tried.
 * @returns false where Google accepts neither
 */
export const becomeIndonesian = (service: SheetsService, zone: Zone): boolean =>
  ['in_ID', 'id_ID'].some((locale) => isTaken(service, locale, timeZoneOf(zone)));

/** For a workbook that is set up for the first time; where Google refuses, Kesehatan reports it. */
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
