type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Stores a value in the spreadsheet's metadata, which people do not see: creates it first, updates it later. */
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
