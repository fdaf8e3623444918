import { sheetNames, workbook, type SheetName } from '../../../domain/workbook';
import type { Column } from '../../../domain/workbook/column';
import { remember } from './remember';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Metadata that records that a column of machine text is clipped; former versions wrapped it, and its rows grew. */
export const CLIPPED_MARK = 'potong';

/** Clips columns of machine text, each once: later changes by people are kept. */
export const clipRequests = (
  placeOf: (name: SheetName, column: string) => number | undefined,
  known: ReadonlyMap<string, string>,
): readonly Request[] =>
  sheetNames.flatMap((name) =>
    Object.entries(workbook[name].columns as Record<string, Column>).flatMap(
      ([key, { machine }]): Request[] => {
        const place = placeOf(name, key);
        const mark = `${CLIPPED_MARK}.${name}.${key}`;
        if (!machine || place === undefined || known.has(mark)) return [];
        const { sheetId } = workbook[name];
        const range = { sheetId, startRowIndex: 1, startColumnIndex: place, endColumnIndex: place + 1 };
        const cell = { userEnteredFormat: { wrapStrategy: 'CLIP' } };
        return [
          { repeatCell: { range, cell, fields: 'userEnteredFormat.wrapStrategy' } },
          remember(mark, 'ya', false),
        ];
      },
    ),
  );
