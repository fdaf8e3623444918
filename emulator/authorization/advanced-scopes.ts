/**
 * Scopes of the advanced services, from the "scopes" of each method in Google's discovery documents
 * (https://sheets.googleapis.com/$discovery/rest?version=v4, https://www.googleapis.com/discovery/v1/apis/drive/v3/rest),
 * written down by hand for the methods imitated here. Any one suffices.
 */
const SHEETS_WRITE = 'drive drive.file spreadsheets';
const SHEETS_READ = `${SHEETS_WRITE} drive.readonly spreadsheets.readonly`;
const DRIVE_WRITE = 'drive drive.file drive.appdata';
const DRIVE_READ = `${DRIVE_WRITE} drive.meet.readonly drive.metadata drive.metadata.readonly drive.photos.readonly drive.readonly`;

export const advancedScopes: Readonly<Record<string, string>> = {
  'Sheets.Spreadsheets.get': SHEETS_READ,
  'Sheets.Spreadsheets.batchUpdate': SHEETS_WRITE,
  'Sheets.Spreadsheets.Values.get': SHEETS_READ,
  'Sheets.Spreadsheets.Values.batchGet': SHEETS_READ,
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': SHEETS_WRITE,
  'Sheets.Spreadsheets.Values.update': SHEETS_WRITE,
  'Sheets.Spreadsheets.Values.append': SHEETS_WRITE,
  'Sheets.Spreadsheets.Values.batchUpdate': SHEETS_WRITE,
  'Sheets.Spreadsheets.Values.batchUpdateByDataFilter': SHEETS_WRITE,
  'Sheets.Spreadsheets.Values.clear': SHEETS_WRITE,
  'Sheets.Spreadsheets.DeveloperMetadata.search': SHEETS_WRITE,
  'Sheets.Spreadsheets.DeveloperMetadata.get': SHEETS_WRITE,
  'Drive.Files.list': DRIVE_READ,
  'Drive.Files.get': DRIVE_READ,
  'Drive.Files.create': DRIVE_WRITE,
  'Drive.Files.update': `${DRIVE_WRITE} drive.metadata drive.scripts`,
  'Drive.Files.copy': `${DRIVE_WRITE} drive.photos.readonly`,
  'Drive.Files.remove': DRIVE_WRITE,
  'Drive.Files.export': 'drive drive.file drive.meet.readonly drive.readonly',
  'Drive.Permissions.list': `drive drive.file drive.meet.readonly drive.metadata drive.metadata.readonly drive.photos.readonly drive.readonly`,
  'Drive.Permissions.get': `drive drive.file drive.meet.readonly drive.metadata drive.metadata.readonly drive.photos.readonly drive.readonly`,
  'Drive.Permissions.create': 'drive drive.file',
  'Drive.Permissions.update': 'drive drive.file',
  'Drive.Permissions.remove': 'drive drive.file',
};
