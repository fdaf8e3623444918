import type { PublicApi, PublicPart } from '../wire/public-view';

interface Place {
  readonly hash: string;
}

type Runner = { [N in keyof PublicApi]: (...args: Parameters<PublicApi[N]>) => void } & {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

/** The page runs in a frame of Google's: the address bar is reached only through these functions. */
declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly url: { getLocation(handler: (place: Place) => void): void };
    readonly history: {
      push(state: object, parameters: object | null, hash: string): void;
      setChangeHandler(handler: (event: { readonly location: Place }) => void): void;
    };
  };
};

/** Outside Google, as a saved file, the page has only its own data and address. */
const script = typeof google === 'undefined' ? null : google.script;

/** The next entries; null when they cannot be loaded. A failure, mostly of too many visitors at once, is retried. */
export async function readEntries(from: number): Promise<PublicPart | null> {
  for (const pause of PAUSES) {
    const part = await requestPart(from);
    if (part !== FAILED) return part;
    await new Promise((done) => setTimeout(done, pause * (0.75 + Math.random() / 2)));
  }
  const part = await requestPart(from);
  return part === FAILED ? null : part;
}

/** Milliseconds before each retry, plus or minus a quarter, so that declined visitors do not retry together. */
const PAUSES = [1_000, 3_000];
const FAILED = 'failed';

const requestPart = (from: number): Promise<PublicPart | null | typeof FAILED> =>
  new Promise((resolve) => {
    if (script === null) return resolve(null);
    script.run
      .withSuccessHandler((answer) => resolve((answer ?? null) as PublicPart | null))
      .withFailureHandler(() => resolve(FAILED))
      .readEntries(from);
  });

/** Reports the fragment (`#`) of the address, now and whenever the visitor navigates back or forward. */
export function onPlace(listener: (hash: string) => void): void {
  if (script === null) {
    listener(location.hash);
    return addEventListener('hashchange', () => listener(location.hash));
  }
  script.url.getLocation(({ hash }) => listener(hash));
  script.history.setChangeHandler((event) => listener(event.location.hash));
}

export function pushPlace(hash: string): void {
  if (script === null) location.hash = hash;
  else script.history.push({}, null, hash);
}
