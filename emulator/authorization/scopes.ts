import { advancedScopes } from './advanced-scopes';
import { googleName } from './google-name';
import { builtInScopes } from './scope-table';

const PREFIX = 'https://www.googleapis.com/auth/';

export const fullScope = (short: string): string => `${PREFIX}${short}`;

const table = { ...builtInScopes, ...advancedScopes };

/** The alternative scopes of a method; empty for a method that needs no consent. */
export const scopesOf = (name: string): readonly string[] =>
  table[googleName(name)]?.split(' ').map(fullScope) ?? [];

/** Every scope that any imitated method accepts: what Google would infer from a script that uses them all. */
export const everyScope: readonly string[] = [
  ...new Set(Object.keys(table).flatMap((name) => scopesOf(name))),
];

/** The narrower scopes that a scope includes: https://developers.google.com/identity/protocols/oauth2/scopes */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  drive: [
    'drive.file',
    'drive.readonly',
    'drive.metadata',
    'drive.metadata.readonly',
    'drive.photos.readonly',
    'drive.meet.readonly',
  ],
  'drive.readonly': ['drive.metadata.readonly'],
  'drive.metadata': ['drive.metadata.readonly'],
  spreadsheets: ['spreadsheets.readonly', 'spreadsheets.currentonly'],
};

/** Whether the granted scopes include `wanted`. */
export const covers = (granted: readonly string[], wanted: string): boolean =>
  granted.includes(wanted) ||
  granted.some((scope) => WITHIN[scope.slice(PREFIX.length)]?.includes(wanted.slice(PREFIX.length)));

export const coversAny = (granted: readonly string[], alternatives: readonly string[]): boolean =>
  alternatives.length === 0 || alternatives.some((scope) => covers(granted, scope));
