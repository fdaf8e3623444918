const path = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Tests of whole offices before those of single rules: no worker has a long one left when the others are through. */
const FOLDERS = [
  'simulate',
  'journeys',
  'phone',
  'doors',
  'sidebar',
  'injection',
  'emulator-web',
  'render',
  'public',
  'app',
];

const rank = (folder) => (FOLDERS.includes(folder) ? FOLDERS.indexOf(folder) : FOLDERS.length);

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rankOf = (test) => rank(path.relative(__dirname, test.path).split(path.sep)[0]);
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
};
