export { serveWorkspace, type ServeOptions, type ServedWorkspace } from './server/serve-workspace';
