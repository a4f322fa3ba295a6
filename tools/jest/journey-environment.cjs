// Node for the journeys; when a step of one fails, the page that it failed on is kept as a picture: see apps/e2e/src/stage.ts.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class JourneyEnvironment extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure' || name === 'hook_failure') await this.global.photographPages?.(test?.name);
  }
};
