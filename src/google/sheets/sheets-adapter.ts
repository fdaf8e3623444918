import { notEnabled } from '../errors';
import type { SheetsService } from './sheets-service';

type Advanced = GoogleAppsScript.Sheets;
type WithFields<F extends (...args: never[]) => unknown> = (
  resource: Parameters<F>[0],
  id: string,
  optional: { readonly fields: string },
) => ReturnType<F>;

/** The advanced service of Apps Script, bound to the workbook that contains the script. */
export function createSheetsService(
  advanced: Advanced | undefined,
  spreadsheetId: () => string,
): SheetsService {
  const api = (): NonNullable<Advanced['Spreadsheets']> => {
    if (!advanced?.Spreadsheets) throw notEnabled('Sheets');
    return advanced.Spreadsheets;
  };
  return {
    readValues: (request) => api().Values.batchGetByDataFilter(request, spreadsheetId()),
    update: (request, fields) => {
      const spreadsheets = api();
      const batchUpdate = spreadsheets.batchUpdate.bind(spreadsheets) as WithFields<
        typeof spreadsheets.batchUpdate
      >;
      return batchUpdate(request, spreadsheetId(), { fields });
    },
    describe: (fields) => api().get(spreadsheetId(), { fields }),
    searchMetadata: (request) => api().DeveloperMetadata.search(request, spreadsheetId()),
  };
}
