// Builds what is stale, as `npm start` does, and says what failed: node tools/build.mjs
import { buildWhatIsStale } from './start/install.mjs';

try {
  buildWhatIsStale();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
