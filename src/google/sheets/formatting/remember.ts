type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Keeps a value with the spreadsheet, out of people's sight: the first time made, later changed. */
export const remember = (metadataKey: string, metadataValue: string, isKnown: boolean): Request =>
  isKnown
    ? {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataKey } }],
          developerMetadata: { metadataValue },
          fields: 'metadataValue',
        },
      }
    : {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey,
            metadataValue,
            visibility: 'DOCUMENT',
            location: { spreadsheet: true },
          },
        },
      };
