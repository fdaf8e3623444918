import type { SheetsService } from './sheets-service';

/** Indonesian, as Google returns it and as others write it; the locale decides what a typed `1/8/2026` is. */
export const isIndonesian = (locale: string): boolean => /^i[dn](_|$)/.test(locale);

const ZONE = 'Asia/Jakarta';

/**
 * Makes a workbook that is set up for the first time Indonesian, so that dates are typed day first. Google returns `in_ID`
 * for Indonesian; whether it takes that name or `id_ID` when it is set is not documented, so both are tried, and a refusal
 * stops nothing: Kesehatan names what is left.
 */
export function becomeIndonesian(service: SheetsService, locale: string): void {
  if (isIndonesian(locale)) return;
  for (const name of ['in_ID', 'id_ID']) if (isTaken(service, name)) return;
}

function isTaken(service: SheetsService, locale: string): boolean {
  try {
    const properties = { locale, timeZone: ZONE };
    const request = { updateSpreadsheetProperties: { properties, fields: 'locale,timeZone' } };
    service.update({ requests: [request] }, 'spreadsheetId');
    return true;
  } catch {
    return false;
  }
}
