import { badRequest } from '../../errors';
import { asList, asObject } from '../../json';
import { areaOf, contains, overlaps, type Area, type GridRange } from '../ranges';
import type { RequestContext } from './request';

const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/**
 * Refuses a write into a protected range by anybody who is not one of its editors. `warningOnly` never refuses, and the
 * owner of the spreadsheet may always edit: https://support.google.com/docs/answer/1218656
 */
export function checkProtection({ book, user, owner }: RequestContext, area: Area): void {
  if (user === owner) return;
  for (const entry of area.sheet.parts.protectedRanges) {
    const editors = asList(asObject(entry['editors'])['users']);
    const open = entry['warningOnly'] === true || editors.includes(user);
    const range = { sheetId: area.sheet.properties.sheetId, ...asObject(entry['range']) } as GridRange;
    const holes = asList(entry['unprotectedRanges']).map((hole) => areaOf(book, asObject(hole) as GridRange));
    const inHole = holes.some((hole) => hole.sheet === area.sheet && contains(hole, area));
    if (!open && !inHole && overlaps(areaOf(book, range), area)) throw badRequest(REFUSAL);
  }
}
