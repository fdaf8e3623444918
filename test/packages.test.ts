import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Read and described in docs/decisions/build/0017-install-scripts.md. */
const reviewed = ['@parcel/watcher', 'core-js', 'esbuild', 'unrs-resolver'];

interface LockedPackage {
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}
const { packages } = JSON.parse(readFileSync(path.resolve(__dirname, '..', 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(packages)
  .filter(([place]) => place !== '')
  .map(([place, entry]) => ({ ...entry, name: place.split('node_modules/').at(-1) ?? place }));

test('only packages whose install script was read may run one', () => {
  const scripted = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect([...new Set(scripted)].filter((name) => !reviewed.includes(name))).toEqual([]);
});

test('every package is locked by the hash of its archive, and none names the host it came from', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual(
    [],
  );
  expect(locked.filter(({ resolved }) => resolved !== undefined).map(({ name }) => name)).toEqual([]);
});
