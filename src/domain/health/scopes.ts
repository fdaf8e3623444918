/** The OAuth scopes, in the order of appsscript.json. */
export const scopes = [
  'spreadsheets',
  'drive',
  'script.container.ui',
  'script.external_request',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
] as const;

export type Scope = (typeof scopes)[number];

/** @example scopeAddress('drive')  //=> 'https://www.googleapis.com/auth/drive' */
export const scopeAddress = (scope: Scope): string => `https://www.googleapis.com/auth/${scope}`;
