export { serveWorkspace, type ServedWorkspace } from './server/serve-workspace';
