export { openWorkspace } from './workspace/open-workspace';
export { Killed } from './errors';
export type { CallNotice } from './runtime/run';
export type * from './types';
export { pageAnswer, type PageAnswer } from './runtime/page-answer';
export { scratchFolder } from './storage/scratch';
