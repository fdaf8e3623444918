import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [
  process.env['CHROMIUM'],
  // The same engine without a browser's own windows and services: half the CPU time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The machine's Chromium, or undefined; a test that needs it then reports that it did not run. */
export const chromiumPath: string | undefined = places.find(
  (place) => place !== undefined && existsSync(place),
);

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** `describe`, or a reported skip if there is no browser. */
export const describeInBrowser: jest.Describe = (chromiumPath ? describe : describe.skip) as jest.Describe;
if (!chromiumPath)
  console.warn(
    'No Chromium on this machine: the browser tests were not run (apt-get install chromium-headless-shell, or set CHROMIUM).',
  );
