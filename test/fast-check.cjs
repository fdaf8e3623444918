const path = require('node:path');

/**
 * fast-check with a seed that stays: whether a commit passes depends on the commit, not on chance. New cases are searched for on purpose:
 * `KALI=20 SEED=7 npx jest test/domain` runs each property twenty times as often from another seed.
 */
const fastCheck = require(
  path.join(path.dirname(require.resolve('fast-check/package.json')), 'lib/cjs/fast-check.js'),
);

const DEFAULT_RUNS = 100;
const times = Number(process.env.KALI ?? 1);
const seed = Number(process.env.SEED ?? 20_260_101);

const assert = (property, parameters = {}) =>
  fastCheck.assert(property, { seed, ...parameters, numRuns: (parameters.numRuns ?? DEFAULT_RUNS) * times });

module.exports = { ...fastCheck, assert, default: { ...fastCheck.default, assert }, __esModule: true };
