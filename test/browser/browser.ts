import { chromiumPath } from '../../build/chromium';

export { openBrowser } from '../../build/chromium';

/** `describe`, or a reported skip if there is no browser. */
export const describeInBrowser: jest.Describe = (chromiumPath ? describe : describe.skip) as jest.Describe;
if (!chromiumPath)
  console.warn(
    'No Chromium on this machine: the browser tests were not run (apt-get install chromium-headless-shell, or set CHROMIUM).',
  );
