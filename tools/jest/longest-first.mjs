// Jest's sequencer: the specs that take longest begin first, so that no worker is left with one of them when the others are done.
import { existsSync } from 'node:fs';
import path from 'node:path';
import Sequencer from '@jest/test-sequencer';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Those of more than twenty seconds. Jest knows by itself how long a spec took last time, but not on a fresh clone. */
const LONGEST = [
  'apps/worker/src/worker.spec.ts',
  'apps/worker/src/synchronise-catalogue/synchronise-catalogue.spec.ts',
  'apps/api/src/catalogue/exchange/catalogue-exchange.spec.ts',
  'apps/worker/src/issue-legal-document/issue-legal-document.spec.ts',
  'tools/chaos/chaos.spec.ts',
  'tools/start/start.spec.ts',
  'libs/adapters/src/national-portal/contract.spec.ts',
  'apps/api/src/dossiers/random-lives.spec.ts',
  'apps/worker/src/carry-out-batch/carry-out-batch.spec.ts',
  'apps/worker/src/issue-legal-document/standard-forms.spec.ts',
  'apps/api/src/dossier-batches/dossier-batches.spec.ts',
  'apps/api/src/catalogue/exchange/exchange-files.spec.ts',
  'apps/api/src/procedures/search-quality.spec.ts',
  'apps/api/src/legal-documents/register.spec.ts',
  'apps/e2e/src/admin-makes-a-procedure.spec.ts',
  'apps/e2e/src/officers-keep-the-deadline.spec.ts',
  'apps/e2e/src/officers-decide-dossier.spec.ts',
  'apps/e2e/src/agencies-work-together.spec.ts',
  'apps/e2e/src/citizen-files-through-trouble.spec.ts',
  'apps/e2e/src/admin-changes-a-form.spec.ts',
].map((file) => path.join(ROOT, file));

const gone = LONGEST.filter((file) => !existsSync(file));
if (gone.length > 0) throw new Error(`tools/jest/longest-first.mjs names what is not there: ${gone.join(', ')}`);

const places = new Map(LONGEST.map((file, place) => [file, place]));
const placeOf = ({ path: file }) => places.get(file) ?? LONGEST.length;

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
