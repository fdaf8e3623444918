import type { FrameLocation, UrlParameters } from '../frame/ask-parent';

/** The location as google.script returns it: the hash without its mark, each parameter's first value and all of them. */
export function locationOf({ hash, search }: Pick<Location, 'hash' | 'search'>): FrameLocation {
  const given = new URLSearchParams(search);
  const names = [...new Set(given.keys())];
  return {
    hash: decodeURIComponent(hash.slice(1)),
    parameter: Object.fromEntries(names.map((name) => [name, given.get(name) ?? ''])),
    parameters: Object.fromEntries(names.map((name) => [name, given.getAll(name)])),
  };
}

/** The URL that the visitor goes to; null parts are left unchanged. */
export function addressOf(
  { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
  parameters: UrlParameters | null,
  fragment: string | null,
): string {
  const pairs = Object.entries(parameters ?? {}).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as [string, string]),
  );
  const query = parameters === null ? search.slice(1) : new URLSearchParams(pairs).toString();
  const mark = fragment === null ? hash.slice(1) : encodeURIComponent(fragment);
  return `${pathname}${query && `?${query}`}${mark && `#${mark}`}`;
}
