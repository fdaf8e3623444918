/** What ScriptApp.getOAuthToken answers here; it opens nothing outside this Workspace. */
export const TOKEN = 'local-workspace-token';
