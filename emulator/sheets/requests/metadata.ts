import { badRequest, notImitated } from '../../errors';
import { applyMask } from '../../field-mask';
import { asList, asObject, type JsonObject } from '../../json';
import { matchMetadata, storedLocation } from '../developer-metadata';
import type { Workbook } from '../model';
import { cellMask } from './cells';
import type { RequestHandler } from './request';

/** https://developers.google.com/workspace/sheets/api/guides/metadata : keys are required and need not be unique. */
export const createDeveloperMetadata: RequestHandler = ({ book, ids }, body) => {
  const given = asObject(body['developerMetadata']);
  if (!given['metadataKey']) throw badRequest('Developer metadata must have a key.');
  if (given['visibility'] !== 'DOCUMENT' && given['visibility'] !== 'PROJECT')
    throw badRequest('Developer metadata must have a visibility.');
  const metadataId = (given['metadataId'] as number | undefined) ?? ids.number();
  checkFree(book, metadataId);
  const developerMetadata = {
    ...given,
    metadataId,
    location: storedLocation(book, asObject(given['location'])),
  };
  book.developerMetadata = [...book.developerMetadata, developerMetadata];
  return { createDeveloperMetadata: { developerMetadata } };
};

function checkFree(book: Workbook, id: number): void {
  if (book.developerMetadata.some(({ metadataId }) => metadataId === id))
    throw badRequest(
      `Cannot add developer metadata with ID [${id}] because developer metadata with that ID already exists.`,
    );
}

export const updateDeveloperMetadata: RequestHandler = ({ book }, body) => {
  const chosen = selected(book, body);
  const given = asObject(body['developerMetadata']);
  const mask = cellMask(body);
  const change = (entry: JsonObject): JsonObject => {
    const masked = applyMask(entry, given, mask);
    if ((masked['metadataId'] ?? entry['metadataId']) !== entry['metadataId'])
      throw notImitated('UpdateDeveloperMetadataRequest with another DeveloperMetadata.metadataId');
    const merged = { ...masked, metadataId: entry['metadataId'] } as JsonObject;
    const moved = merged['location'] !== entry['location'];
    return moved ? { ...merged, location: storedLocation(book, asObject(merged['location'])) } : merged;
  };
  const changed = new Map(chosen.map((entry) => [entry, change(entry)]));
  book.developerMetadata = book.developerMetadata.map((entry) => changed.get(entry) ?? entry);
  return { updateDeveloperMetadata: { developerMetadata: [...changed.values()] } };
};

export const deleteDeveloperMetadata: RequestHandler = ({ book }, body) => {
  const filter = asObject(body['dataFilter']);
  const chosen = new Set(matchMetadata(book, filter));
  book.developerMetadata = book.developerMetadata.filter((entry) => !chosen.has(entry));
  return { deleteDeveloperMetadata: chosen.size === 0 ? {} : { deletedDeveloperMetadata: [...chosen] } };
};

function selected(book: Workbook, body: JsonObject): readonly JsonObject[] {
  const filters = asList(body['dataFilters']).map(asObject);
  return [...new Set(filters.flatMap((filter) => matchMetadata(book, filter)))];
}
