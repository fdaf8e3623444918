/** The result of ScriptApp.getOAuthToken; it is valid in this Workspace only. */
export const TOKEN = 'local-workspace-token';
