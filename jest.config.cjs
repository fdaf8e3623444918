module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/global-setup.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(tsx?|js)$': '<rootDir>/test/esbuild-transformer.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!(@noble)/)'],
  testTimeout: 60_000,
  // Jest leaves one core to a watching person; nobody watches.
  maxWorkers: '100%',
  cacheDirectory: '<rootDir>/.cache/jest',
};
