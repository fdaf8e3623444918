import { badRequest } from '../../errors';
import { asList, asObject, type JsonObject } from '../../json';
import type { Sheet } from '../model';
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
    const open = mayEdit(entry, user);
    const range = { sheetId: area.sheet.properties.sheetId, ...asObject(entry['range']) } as GridRange;
    const holes = asList(entry['unprotectedRanges']).map((hole) => areaOf(book, asObject(hole) as GridRange));
    const inHole = holes.some((hole) => hole.sheet === area.sheet && contains(hole, area));
    if (!open && !inHole && overlaps(areaOf(book, range), area)) throw badRequest(REFUSAL);
  }
}

const mayEdit = (entry: JsonObject, user: string): boolean =>
  entry['warningOnly'] === true || asList(asObject(entry['editors'])['users']).includes(user);

/**
 * Only an editor of a protected range may change or remove its protection; the message is that of a protected cell
 * (assumed): https://support.google.com/docs/answer/1218656
 */
export function checkProtectedRange({ user, owner }: RequestContext, entry: JsonObject): void {
  if (user !== owner && !mayEdit(entry, user)) throw badRequest(REFUSAL);
}

/** A sheet with ranges that somebody may not edit cannot be deleted by that person (assumed). */
export function checkSheetProtection(context: RequestContext, sheet: Sheet): void {
  for (const entry of sheet.parts.protectedRanges) checkProtectedRange(context, entry);
}
