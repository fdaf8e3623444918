/**
 * The acting person's address. In menu and page calls the effective user is the person; getActiveUser can be blank for
 * consumer accounts (Apps Script reference, Session.getActiveUser).
 */
export const sessionActor = (session: GoogleAppsScript.Base.Session): string =>
  (session.getEffectiveUser().getEmail() || session.getActiveUser().getEmail()).toLowerCase();
