import { changeEvent } from '../../../user-actions/events';
import { fireEvents } from '../../../script/fire-events';
import type { BlockAnswer, WireBlock } from '../../wire/wire';
import { changeSheet } from '../../../user-actions/change-sheet';
import { enterBlock } from '../sheet/enter-block';
import type { Routes } from './route';

export const sheetRoutes: Routes = {
  'GET /api/book': ({ book }) => book(),

  'GET /api/sheet': ({ sheets, watch }, { url }) => {
    watch.check();
    return sheets.whole(Number(url.searchParams.get('id')));
  },

  'POST /api/enter': async ({ host, runtime, watch }, visit): Promise<BlockAnswer> => {
    const { answer, event } = enterBlock(host, await visit.json<WireBlock>(), visit.person);
    watch.check();
    if (event)
      void fireEvents(runtime, [event, changeEvent('EDIT', visit.person)]).catch((error: unknown) =>
        console.error(error),
      );
    return answer;
  },

  'POST /api/select': async ({ host }, visit) => {
    const { sheet, a1 } = await visit.json<{ sheet: number; a1: string }>();
    host.selection = { sheetId: sheet, a1 };
    return {};
  },

  'POST /api/column-size': async ({ host, watch }, visit) => {
    const { sheet, column, size } = await visit.json<{ sheet: number; column: number; size: number }>();
    const range = { sheetId: sheet, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
    const properties = { pixelSize: Math.max(21, Math.round(size)) };
    changeSheet(
      host,
      [{ updateDimensionProperties: { range, properties, fields: 'pixelSize' } }],
      visit.person,
    );
    watch.check();
    return {};
  },
};
