import { ServiceError } from '../errors';
import type { ServiceCall } from '../workspace/host';

/** Services that act in a person's name, and the scope that a simple trigger lacks. */
const NEEDS_CONSENT: Readonly<Record<string, string>> = {
  Sheets: 'https://www.googleapis.com/auth/spreadsheets',
  Drive: 'https://www.googleapis.com/auth/drive',
  DriveApp: 'https://www.googleapis.com/auth/drive',
  MailApp: 'https://www.googleapis.com/auth/script.send_mail',
  ScriptApp: 'https://www.googleapis.com/auth/script.scriptapp',
};

/**
 * Whether this execution may call the service at all. Simple triggers "cannot access services that require
 * authorization": https://developers.google.com/apps-script/guides/triggers#restrictions . Consent by scope goes here too.
 */
export function guardOf({ run }: ServiceCall, name: string): void {
  const scope = NEEDS_CONSENT[name.split('.')[0] ?? ''];
  if (run.from !== 'simple-trigger' || scope === undefined) return;
  throw new ServiceError(`You do not have permission to call ${name}. Required permissions: ${scope}`);
}
