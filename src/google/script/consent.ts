import type { Consent } from '../../domain/health/inspection';
import { scopeAddress, scopes } from '../../domain/health/scopes';

/** Newer than the type declarations: https://developers.google.com/apps-script/reference/script/authorization-info */
interface Info {
  getAuthorizationStatus(): unknown;
  getAuthorizationUrl(): string | null;
  getAuthorizedScopes?(): readonly string[] | null;
}

/** The scopes that the person has not granted; consent is given per scope since granular consent. */
export function consentOf(service: GoogleAppsScript.Script.ScriptApp): Consent {
  const info = service.getAuthorizationInfo(service.AuthMode.FULL) as unknown as Info;
  const link = info.getAuthorizationUrl() ?? '';
  if (info.getAuthorizationStatus() === service.AuthorizationStatus.NOT_REQUIRED)
    return { missing: [], link };
  const granted = info.getAuthorizedScopes?.() ?? [];
  return { missing: scopes.filter((scope) => !granted.includes(scopeAddress(scope))), link };
}

/**
 * Ends the execution when the person has not granted every scope of appsscript.json. In a menu's execution Google then
 * shows a window that asks for the missing ones, and the person chooses the item again; a page's call cannot show that
 * window.
 * https://developers.google.com/apps-script/reference/script/script-app#requireAllScopes(AuthMode)
 * Does nothing where the method does not exist: it was added with granular consent, in 2025.
 */
export function requireConsent(service: GoogleAppsScript.Script.ScriptApp): void {
  const { AuthMode } = service;
  const granular: Partial<Pick<typeof service, 'requireAllScopes'>> = service;
  granular.requireAllScopes?.(AuthMode.FULL);
}
