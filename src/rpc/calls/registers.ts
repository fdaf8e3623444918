import * as v from 'valibot';
import { recordTest, reinstateEntry, releaseEntry, withdrawEntry } from '../../app/registers/change-entry';
import { checkLinks } from '../../app/registers/check-links';
import { entryHistory } from '../../app/registers/entry-history';
import { previewEntry } from '../../app/registers/preview-entry';
import { viewDecrees } from '../../app/registers/view-decrees';
import { viewRegisters } from '../../app/registers/view-registers';
import { viewRetention } from '../../app/registers/view-retention';
import { entryFilters, type EntryFilter } from '../../domain/registers/views/view-registers';
import type { TypedTest } from '../../domain/registers/exemption/record-test';
import { testColumns } from '../../domain/workbook/registers';
import { registers } from '../../domain/workbook/inventaris';
import { publicCategories } from '../../domain/workbook/vocabulary/category-and-form';
import type { RegistersApi, TestCellsView } from '../contract/registers';
import { decreesView } from '../views/registers/decrees-view';
import { entryPreviewView } from '../views/registers/entry-preview-view';
import {
  changedWords,
  historyView,
  linksView,
  registersView,
  retentionView,
} from '../views/registers/registers-view';
import { pageCall, type CallsOf } from './page-call';
import { cell, id, none, page, reason } from './parts';

const filter = v.picklist(Object.keys(entryFilters) as EntryFilter[]);
const year = v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2200));
const testCells = v.strictObject(
  Object.fromEntries(testColumns.map((key) => [key, v.optional(cell)])),
) as v.GenericSchema<TestCellsView, TypedTest>;
const entryAndReason = v.strictTuple([id, reason]);

export const registersCalls = {
  viewRegisters: pageCall(
    v.strictTuple([v.strictObject({ register: v.picklist(registers), filter, ...page })]),
    viewRegisters,
    registersView,
  ),
  previewEntry: pageCall(none, previewEntry, entryPreviewView),
  entryHistory: pageCall(v.strictTuple([id]), entryHistory, historyView),
  withdrawEntry: pageCall(entryAndReason, withdrawEntry, (changed) => changedWords(changed, 'ditarik')),
  recordTest: pageCall(v.strictTuple([id, testCells, testCells]), recordTest, (changed) =>
    changedWords(changed, 'tersimpan'),
  ),
  releaseEntry: pageCall(v.strictTuple([id, v.picklist(publicCategories), reason]), releaseEntry, (changed) =>
    changedWords(changed, 'dibuka dan masuk DIP; Terbitkan DIP menampilkannya di halaman publik'),
  ),
  reinstateEntry: pageCall(entryAndReason, reinstateEntry, (changed) => changedWords(changed, 'dipulihkan')),
  viewDecrees: pageCall(none, viewDecrees, decreesView),
  viewRetention: pageCall(v.strictTuple([v.nullable(year)]), viewRetention, retentionView),
  checkLinks: pageCall(none, (deps) => () => checkLinks(deps)('person'), linksView),
} satisfies CallsOf<RegistersApi>;
