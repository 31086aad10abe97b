const Sequencer = require('@jest/test-sequencer').default;

/** Files that take a minute and more. They begin first, also where no earlier run has left its times, so that no core idles at the end. */
const long = ['journeys/every-page-', 'journeys/dead-ends', 'journeys/workspaces', 'journeys/enterprises', 'docs/commands', 'contract/fuzz', 'test/faults/'];
const rank = ({ path }) => (long.some((part) => path.includes(part)) ? 0 : 1);

module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const usual = await super.sort(tests);
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
};
