import { appendCells, repeatCell, updateCells } from './cells';
import { cutPaste, deleteRange, insertRange } from './blocks';
import { copyPaste } from './copy-paste';
import {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  updateConditionalFormatRule,
} from './conditional-formats';
import {
  appendDimension,
  autoResizeDimensions,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from './dimensions';
import { createDeveloperMetadata, deleteDeveloperMetadata, updateDeveloperMetadata } from './metadata';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './named-ranges';
import { partRequests } from './parts';
import { clearBasicFilter, setBasicFilter } from './basic-filter';
import { findReplace } from './find-replace';
import { mergeCells, unmergeCells } from './merges';
import { setDataValidation, sortRange, updateBorders } from './ranges';
import type { RequestHandler } from './request';
import { duplicateSheet } from './duplicate-sheet';
import { updateSheetProperties, updateSpreadsheetProperties } from './sheet-properties';
import { addSheet, deleteSheet } from './sheets';

/** Every batchUpdate request imitated, by its name in the API. */
export const requestHandlers: Readonly<Record<string, RequestHandler>> = {
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
  updateCells,
  appendCells,
  repeatCell,
  appendDimension,
  insertDimension,
  deleteDimension,
  moveDimension,
  updateDimensionProperties,
  autoResizeDimensions,
  sortRange,
  insertRange,
  deleteRange,
  copyPaste,
  cutPaste,
  findReplace,
  setDataValidation,
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
  setBasicFilter,
  clearBasicFilter,
  mergeCells,
  unmergeCells,
  updateBorders,
  ...partRequests,
};
