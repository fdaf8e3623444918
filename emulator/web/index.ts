export type { WebApp } from './server/web-apps';
export { serveWorkspace, type ServeOptions, type ServedWorkspace } from './server/serve-workspace';
