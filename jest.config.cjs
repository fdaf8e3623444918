const { availableParallelism } = require('node:os');

module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/global-setup.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(tsx?|js)$': '<rootDir>/test/esbuild-transformer.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!(@noble)/)'],
  testSequencer: '<rootDir>/test/longest-first.cjs',
  testTimeout: 60_000,
  // One more than there are cores: a test of a page waits for the browser now and then.
  maxWorkers: availableParallelism() + 1,
  cacheDirectory: '<rootDir>/.cache/jest',
};
