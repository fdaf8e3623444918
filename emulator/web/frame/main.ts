import { installHistory, installUrl } from './history';
import { installHost } from './host';
import { installRun } from './run';

/** The script that Google adds to every page of HtmlService; runs in the frame before the page's own scripts. */
const isWebApp = '__webApp' in globalThis;
const script = {
  run: installRun(),
  host: installHost(),
  ...(isWebApp && { url: installUrl(), history: installHistory() }),
};
Object.defineProperty(globalThis, 'google', { value: { script }, configurable: true });
