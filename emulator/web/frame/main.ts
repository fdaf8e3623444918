import { installHost } from './host';
import { installRun } from './run';

/** What Google puts into every page of HtmlService; runs in the frame, before the page's own scripts. */
const google = { script: { run: installRun(), host: installHost() } };
Object.defineProperty(globalThis, 'google', { value: google, configurable: true });
