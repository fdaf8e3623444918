export { Killed } from './errors';
export { pageAnswer, type PageAnswer } from './runtime/page-answer';
export type { Execution, MenuItem, RunRequest, RunSource } from './runtime/execution';
export type { CallNotice } from './runtime/run';
export { scratchFolder } from './storage/scratch';
export type { DriveItem } from './user-actions/drive-user';
export { openWorkspace } from './workspace/open-workspace';
export type { WorkspaceOptions } from './workspace/options';
export type { ScriptProject, SpreadsheetCopy, Workspace } from './workspace/workspace';
