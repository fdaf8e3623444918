import { badRequest } from '../../errors';
import { applyMask } from '../../field-mask';
import { asObject, type JsonObject } from '../../json';
import type { PartList, Sheet, Workbook } from '../model';
import { areaOf, overlaps, sheetById, type GridRange } from '../ranges';
import { cellMask } from './cells';
import { checkProtectedRange } from './protection';
import type { RequestContext, RequestHandler } from './request';

/** Parts of a sheet that are added, updated and deleted by id. */
interface Kind {
  readonly list: PartList;
  readonly id: string;
  /** The member of the request and of the reply that contains the part. */
  readonly member: string;
  readonly word: string;
  readonly sheetOf: (thing: JsonObject) => number | undefined;
  /** Fields that the server adds to a new one. */
  readonly complete?: (context: RequestContext, thing: JsonObject) => JsonObject;
  readonly check?: (context: RequestContext, sheet: Sheet, thing: JsonObject) => void;
  /** Whether the person may change or delete an existing one. */
  readonly guard?: (context: RequestContext, thing: JsonObject) => void;
}

const rangeSheet = (thing: JsonObject): number | undefined =>
  asObject(thing['range'])['sheetId'] as number | undefined;

const protectedRange: Kind = {
  list: 'protectedRanges',
  id: 'protectedRangeId',
  member: 'protectedRange',
  word: 'protected range',
  sheetOf: rangeSheet,
  complete: withEditors,
  guard: checkProtectedRange,
};

const banding: Kind = {
  list: 'bandedRanges',
  id: 'bandedRangeId',
  member: 'bandedRange',
  word: 'banded range',
  sheetOf: rangeSheet,
  check: noOverlap,
};

const filterView: Kind = {
  list: 'filterViews',
  id: 'filterViewId',
  member: 'filter',
  word: 'filter view',
  sheetOf: rangeSheet,
};

const chart: Kind = {
  list: 'charts',
  id: 'chartId',
  member: 'chart',
  word: 'chart',
  sheetOf: (thing) =>
    asObject(asObject(asObject(thing['position'])['overlayPosition'])['anchorCell'])['sheetId'] as
      number | undefined,
};

/** Whoever protects a range may edit it, and so may the owner. */
function withEditors({ user, owner }: RequestContext, thing: JsonObject): JsonObject {
  if (thing['warningOnly'] === true || thing['editors'] !== undefined) return thing;
  return { ...thing, editors: { users: [...new Set([owner, user])] } };
}

function noOverlap({ book }: RequestContext, sheet: Sheet, thing: JsonObject): void {
  const area = areaOf(book, asObject(thing['range']) as GridRange);
  const other = sheet.parts.bandedRanges.find(
    (entry) =>
      entry['bandedRangeId'] !== thing['bandedRangeId'] &&
      overlaps(areaOf(book, asObject(entry['range']) as GridRange), area),
  );
  if (other)
    throw badRequest(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
}

const add =
  (kind: Kind, request: string): RequestHandler =>
  (context, body) => {
    const given = asObject(body[kind.member]);
    const sheet = sheetById(context.book, kind.sheetOf(given));
    if (given['range'] !== undefined) areaOf(context.book, given['range'] as GridRange);
    const id = given[kind.id] ?? context.ids.number();
    if (find(context.book, kind, id))
      throw badRequest(`A ${kind.word} with id ${String(id)} already exists.`);
    const named: JsonObject = { ...given, [kind.id]: id };
    const thing = kind.complete?.(context, named) ?? named;
    kind.check?.(context, sheet, thing);
    setList(sheet, kind, [...sheet.parts[kind.list], thing]);
    return { [request]: { [kind.member]: thing } };
  };

const update =
  (kind: Kind): RequestHandler =>
  (context, body) => {
    const given = asObject(body[kind.member]);
    const { sheet, thing } = existing(context.book, kind, given[kind.id]);
    kind.guard?.(context, thing);
    const changed: JsonObject = { ...applyMask(thing, given, cellMask(body)), [kind.id]: thing[kind.id] };
    kind.check?.(context, sheet, changed);
    setList(
      sheet,
      kind,
      sheet.parts[kind.list].map((entry) => (entry === thing ? changed : entry)),
    );
  };

const remove =
  (kind: Kind, idName: string): RequestHandler =>
  (context, body) => {
    const { sheet, thing } = existing(context.book, kind, body[idName]);
    kind.guard?.(context, thing);
    setList(
      sheet,
      kind,
      sheet.parts[kind.list].filter((entry) => entry !== thing),
    );
  };

interface Found {
  readonly sheet: Sheet;
  readonly thing: JsonObject;
}

function find(book: Workbook, kind: Kind, id: unknown): Found | undefined {
  for (const sheet of book.sheets) {
    const thing = sheet.parts[kind.list].find((entry) => entry[kind.id] === id);
    if (thing) return { sheet, thing };
  }
  return undefined;
}

function existing(book: Workbook, kind: Kind, id: unknown): Found {
  const found = find(book, kind, id);
  if (!found) throw badRequest(`No ${kind.word} with id: ${String(id)}`);
  return found;
}

function setList(sheet: Sheet, kind: Kind, list: readonly JsonObject[]): void {
  sheet.parts = { ...sheet.parts, [kind.list]: list };
}

const updateChartSpec: RequestHandler = ({ book }, body) => {
  const { sheet, thing } = existing(book, chart, body['chartId']);
  const changed = { ...thing, spec: body['spec'] };
  setList(
    sheet,
    chart,
    sheet.parts.charts.map((entry) => (entry === thing ? changed : entry)),
  );
};

export const partRequests: Record<string, RequestHandler> = {
  addProtectedRange: add(protectedRange, 'addProtectedRange'),
  updateProtectedRange: update(protectedRange),
  deleteProtectedRange: remove(protectedRange, 'protectedRangeId'),
  addBanding: add(banding, 'addBanding'),
  updateBanding: update(banding),
  deleteBanding: remove(banding, 'bandedRangeId'),
  addFilterView: add(filterView, 'addFilterView'),
  updateFilterView: update(filterView),
  deleteFilterView: remove(filterView, 'filterId'),
  addChart: add(chart, 'addChart'),
  updateChartSpec,
  deleteEmbeddedObject: remove(chart, 'objectId'),
};
