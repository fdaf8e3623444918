/**
 * The imitated fields of each message and options of each method: stored and returned, or acted upon. Any other field
 * that Google has throws "Not imitated by the local Workspace: Message.field". An entry lists field names, separated by
 * spaces: `field` with any value, `field=ONE|TWO` with these values only, `*` for all fields with everything inside
 * them, `-field` for an exception to `*`. A message without an entry is imitated only inside a message with `*`. A test
 * checks that every field of every message here has an effect or throws.
 */
export type Imitated = Readonly<Record<string, string>>;

/** Options without any effect on the response or the stored data, at Google as here. */
export const WITHOUT_EFFECT =
  'prettyPrint quotaUser alt=json supportsTeamDrives includeTeamDriveItems enforceSingleParent ignoreDefaultVisibility=false keepRevisionForever=false acknowledgeAbuse=false useDomainAdminAccess=false excludeTablesInBandedRanges=false';

/** Options that give a script access to shared drives; shared-drives.test.ts shows their effect. */
export const SHARED_DRIVES = 'supportsAllDrives includeItemsFromAllDrives';

const option = (fields = ''): string => `fields ${SHARED_DRIVES} ${WITHOUT_EFFECT} ${fields}`.trim();

const filters = 'range sortSpecs criteria filterSpecs';
const cells = 'rows fields';
const written =
  'valueInputOption includeValuesInResponse responseValueRenderOption responseDateTimeRenderOption';
const rendered = 'majorDimension valueRenderOption dateTimeRenderOption';

const sheetRequests: Imitated = {
  AddSheetRequest: 'properties',
  DeleteSheetRequest: 'sheetId',
  DuplicateSheetRequest: 'sourceSheetId insertSheetIndex newSheetId newSheetName',
  UpdateSheetPropertiesRequest: 'properties fields',
  SheetProperties:
    'sheetId title index sheetType=GRID gridProperties hidden tabColor tabColorStyle rightToLeft',
  GridProperties: '*',
  UpdateSpreadsheetPropertiesRequest: 'properties fields',
  SpreadsheetProperties: '* -defaultFormat',
};

const cellRequests: Imitated = {
  UpdateCellsRequest: `${cells} start range`,
  AppendCellsRequest: `${cells} sheetId`,
  RepeatCellRequest: 'range cell fields',
  RowData: 'values',
  CellData: 'userEnteredValue userEnteredFormat note dataValidation textFormatRuns',
  ExtendedValue: 'numberValue stringValue boolValue formulaValue',
  CellFormat: '*',
  TextFormatRun: '*',
  DataValidationRule: '*',
  SetDataValidationRequest: 'range rule',
  UpdateBordersRequest: 'range top bottom left right innerHorizontal innerVertical',
  Border: '*',
  SortRangeRequest: 'range sortSpecs',
  SortSpec: 'dimensionIndex sortOrder',
  InsertRangeRequest: 'range shiftDimension',
  DeleteRangeRequest: 'range shiftDimension',
  CopyPasteRequest: 'source destination pasteType pasteOrientation=NORMAL',
  CutPasteRequest: 'source destination pasteType',
  FindReplaceRequest:
    'find replacement matchCase matchEntireCell searchByRegex includeFormulas=false range sheetId allSheets',
  MergeCellsRequest: 'range mergeType',
  UnmergeCellsRequest: 'range',
  GridRange: 'sheetId startRowIndex endRowIndex startColumnIndex endColumnIndex',
  GridCoordinate: 'sheetId rowIndex columnIndex',
};

const dimensionRequests: Imitated = {
  AppendDimensionRequest: 'sheetId dimension length',
  InsertDimensionRequest: 'range inheritFromBefore',
  DeleteDimensionRequest: 'range',
  MoveDimensionRequest: 'source destinationIndex',
  UpdateDimensionPropertiesRequest: 'range properties fields',
  AutoResizeDimensionsRequest: 'dimensions',
  DimensionRange: 'sheetId dimension startIndex endIndex',
  DimensionProperties: 'pixelSize hiddenByUser',
};

const partRequests: Imitated = {
  AddNamedRangeRequest: 'namedRange',
  UpdateNamedRangeRequest: 'namedRange fields',
  DeleteNamedRangeRequest: 'namedRangeId',
  NamedRange: '*',
  AddProtectedRangeRequest: 'protectedRange',
  UpdateProtectedRangeRequest: 'protectedRange fields',
  DeleteProtectedRangeRequest: 'protectedRangeId',
  ProtectedRange: 'protectedRangeId range description warningOnly editors unprotectedRanges',
  Editors: 'users',
  AddBandingRequest: 'bandedRange',
  UpdateBandingRequest: 'bandedRange fields',
  DeleteBandingRequest: 'bandedRangeId',
  BandedRange: '* -bandedRangeReference',
  AddFilterViewRequest: 'filter',
  UpdateFilterViewRequest: 'filter fields',
  DeleteFilterViewRequest: 'filterId',
  FilterView: `filterViewId title ${filters}`,
  SetBasicFilterRequest: 'filter',
  ClearBasicFilterRequest: 'sheetId',
  BasicFilter: filters,
  FilterSpec: 'columnIndex filterCriteria',
  FilterCriteria: 'hiddenValues condition',
  BooleanCondition: '*',
  ConditionValue: 'userEnteredValue',
  AddConditionalFormatRuleRequest: 'rule index',
  UpdateConditionalFormatRuleRequest: 'index sheetId rule newIndex',
  DeleteConditionalFormatRuleRequest: 'index sheetId',
  ConditionalFormatRule: '*',
  AddChartRequest: 'chart',
  UpdateChartSpecRequest: 'chartId spec',
  DeleteEmbeddedObjectRequest: 'objectId',
  EmbeddedChart: '*',
  EmbeddedObjectPosition: 'overlayPosition',
  OverlayPosition: '*',
  ChartSpec: '* -dataSourceChartProperties',
  ChartData: '* -columnReference',
};

const metadata: Imitated = {
  CreateDeveloperMetadataRequest: 'developerMetadata',
  UpdateDeveloperMetadataRequest: 'dataFilters developerMetadata fields',
  DeleteDeveloperMetadataRequest: 'dataFilter',
  DeveloperMetadata: '*',
  DeveloperMetadataLocation: 'spreadsheet sheetId dimensionRange',
  DeveloperMetadataLookup: '*',
  DataFilter: '*',
  SearchDeveloperMetadataRequest: 'dataFilters',
};

const values: Imitated = {
  ValueRange: 'range majorDimension values',
  DataFilterValueRange: 'dataFilter majorDimension values',
  BatchGetValuesByDataFilterRequest: `dataFilters ${rendered}`,
  BatchUpdateValuesRequest: `data ${written}`,
  BatchUpdateValuesByDataFilterRequest: `data ${written}`,
  ClearValuesRequest: '',
};

/** The messages and methods of the Sheets API: https://developers.google.com/workspace/sheets/api/reference/rest */
export const imitatedSheets: Imitated = {
  BatchUpdateSpreadsheetRequest:
    'requests includeSpreadsheetInResponse responseRanges responseIncludeGridData',
  ...sheetRequests,
  ...cellRequests,
  ...dimensionRequests,
  ...partRequests,
  ...metadata,
  ...values,
  'Sheets.Spreadsheets.get': option('ranges includeGridData'),
  'Sheets.Spreadsheets.batchUpdate': option(),
  'Sheets.Spreadsheets.Values.get': option(rendered),
  'Sheets.Spreadsheets.Values.batchGet': option(`ranges ${rendered}`),
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': option(),
  'Sheets.Spreadsheets.Values.update': option(written),
  'Sheets.Spreadsheets.Values.append': option(`insertDataOption ${written}`),
  'Sheets.Spreadsheets.Values.batchUpdate': option(),
  'Sheets.Spreadsheets.Values.batchUpdateByDataFilter': option(),
  'Sheets.Spreadsheets.Values.clear': option(),
  'Sheets.Spreadsheets.DeveloperMetadata.search': option(),
  'Sheets.Spreadsheets.DeveloperMetadata.get': option(),
};

const described = 'name description properties appProperties starred';
/** Not copied with a file. */
const access = 'inheritedPermissionsDisabled writersCanShare';

/** The resources (by method) and methods of Drive v3: https://developers.google.com/workspace/drive/api/reference/rest/v3 */
export const imitatedDrive: Imitated = {
  'Drive.Files.create resource': `${described} ${access} mimeType parents shortcutDetails`,
  'Drive.Files.update resource': `${described} ${access} mimeType parents trashed modifiedTime`,
  'Drive.Files.copy resource': `${described} parents`,
  FileShortcutDetails: 'targetId',
  'Drive.Permissions.create resource': 'type role emailAddress allowFileDiscovery=false',
  'Drive.Permissions.update resource': 'role',
  'Drive.Files.list': option('q pageSize pageToken orderBy spaces=drive corpora=user corpus=user'),
  'Drive.Files.get': option('alt=json|media'),
  'Drive.Files.create': option(),
  'Drive.Files.update': option('addParents removeParents'),
  'Drive.Files.copy': option(),
  'Drive.Files.remove': option(),
  'Drive.Files.export': option(),
  'Drive.Permissions.list': option(),
  'Drive.Permissions.get': option(),
  'Drive.Permissions.create': option('sendNotificationEmail transferOwnership'),
  'Drive.Permissions.update': option(),
  'Drive.Permissions.remove': option(),
};

const request =
  'url method headers payload contentType muteHttpExceptions followRedirects=true validateHttpsCertificates=true useIntranet=false escaping=true';

/**
 * The options of built-in services: https://developers.google.com/apps-script/reference/mail/mail-app#advanced-parameters
 * and https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#advanced-parameters
 */
export const imitatedOptions: Imitated = {
  'MailApp.sendEmail': 'to cc bcc replyTo name subject body htmlBody attachments inlineImages noReply=false',
  'UrlFetchApp.fetch': request,
  'UrlFetchApp.fetchAll': request,
};
