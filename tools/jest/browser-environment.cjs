// jsdom with Node's fetch family: jsdom has none of its own, and a Request only takes the AbortSignal of its own realm.
const { TestEnvironment } = require('jest-environment-jsdom');

const OF_NODE = ['fetch', 'Request', 'Response', 'Headers', 'FormData', 'AbortController', 'AbortSignal'];

module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of OF_NODE) this.global[name] = globalThis[name];
  }
};
