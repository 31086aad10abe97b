const Sequencer = require('@jest/test-sequencer').default;

/** Files that take a minute and more. They begin first, also where no earlier run has left its times, so that no core idles at the end. */
const long = [
  'journeys/every-page-', 'journeys/mapping-walk', 'journeys/workspaces', 'journeys/administration', 'journeys/mapping-example', 'journeys/dead-ends', 'journeys/enterprises',
  'docs/commands', 'architecture/habits', 'contract/fuzz', 'contract/permissions.spec', 'contract/mapping-example', 'contract/idempotency', 'test/faults/',
];
const rank = ({ path }) => (long.some((part) => path.includes(part)) ? 0 : 1);

module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const usual = await super.sort(tests);
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
};
