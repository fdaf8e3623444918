import { asObject, type JsonObject } from '../json';
import type { Entry } from './model';

/**
 * A file's appProperties are private to the application that wrote them, so they are stored by its id; the application of a
 * script is its project: https://developers.google.com/workspace/drive/api/guides/properties
 * @param app undefined: those of all applications, as nobody sees them at Google
 */
export function appPropertiesOf({ extra }: Entry, app: string | undefined): JsonObject | undefined {
  const stored = extra?.['appProperties'];
  if (stored === undefined) return undefined;
  const byApp = asObject(stored);
  const shown = app === undefined ? Object.values(byApp) : [byApp[app]];
  const merged: JsonObject = Object.assign({}, ...shown.map(asObject)) as JsonObject;
  return Object.keys(merged).length === 0 ? undefined : merged;
}

/** The resource's appProperties as stored. */
export const storedBy = (app: string, given: JsonObject): JsonObject =>
  given['appProperties'] === undefined
    ? given
    : { ...given, appProperties: { [app]: given['appProperties'] } };
