import { asObject } from '../../json';
import { areaOf, type GridRange } from '../ranges';
import type { RequestHandler } from './request';

export const setBasicFilter: RequestHandler = ({ book }, body) => {
  const filter = asObject(body['filter']);
  const { sheet } = areaOf(book, asObject(filter['range']) as GridRange);
  sheet.parts = { ...sheet.parts, basicFilter: filter };
};

export const clearBasicFilter: RequestHandler = ({ book }, body) => {
  const { sheet } = areaOf(book, { sheetId: Number(body['sheetId'] ?? 0) });
  const { basicFilter: _gone, ...parts } = sheet.parts;
  sheet.parts = parts;
};
