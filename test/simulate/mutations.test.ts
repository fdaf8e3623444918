import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mutations } from '../../simulate/mutate/mutations';
import { mutated } from '../../simulate/mutate/mutation-runner';
import { root } from '../journeys/local-office';

test.each(mutations)('"$name" finds its place in today\'s sources, and its tests', (mutation) => {
  const source = readFileSync(path.join(root, mutation.file), 'utf8');
  expect(mutated(source, mutation)).not.toBe(source);
  for (const test of mutation.tests) expect(existsSync(path.join(root, test))).toBe(true);
});

test('a place that is gone or there twice is reported, not skipped', () => {
  const mutation = { name: 'x', file: 'y', find: 'a', replace: 'b', tests: [] };
  expect(() => mutated('c', mutation)).toThrow('0 times');
  expect(() => mutated('aa', mutation)).toThrow('2 times');
});
