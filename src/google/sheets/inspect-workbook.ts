import type { SheetFaults } from '../../domain/health/inspection';
import { headerKey } from '../../domain/text/normalise';
import { sheetNames, workbook, type SheetName } from '../../domain/workbook';
import type { Column } from '../../domain/workbook/column';
import { columnMark } from './rows/layout';
import type { SheetsService } from './sheets-service';
import { survey, type Site } from './survey-workbook';

/** Sheets and columns that set-up would have to create; writes nothing. */
export function inspectWorkbook(service: SheetsService): SheetFaults {
  const site = survey(service);
  const sheets = sheetNames.filter((name) => !site.sheets.has(workbook[name].sheetId));
  const columns = sheetNames
    .filter((name) => !sheets.includes(name))
    .flatMap((name) => missingColumns(name, site));
  return { sheets, columns, locality: site.locality };
}

const missingColumns = (name: SheetName, site: Site): SheetFaults['columns'] => {
  const headers = new Set((site.headers.get(name) ?? []).map(headerKey));
  return Object.entries(workbook[name].columns as Record<string, Column>)
    .filter(([key, { header }]) => !site.marks.has(columnMark(name, key)) && !headers.has(headerKey(header)))
    .map(([, { header }]) => ({ sheet: name, header }));
};
