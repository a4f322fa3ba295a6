import type { Text } from '@mot-cua/domain';
import type { PracticeRunSummary } from './practice-run';

/** What a run tries. */
export function sourceWords({
  source,
  procedure: { version },
}: Pick<PracticeRunSummary, 'source' | 'procedure'>): Text {
  return source === 'draft'
    ? { vi: `Bản soạn, phiên bản ${version}`, en: `Draft of version ${version}` }
    : { vi: `Phiên bản ${version} đã công bố`, en: `Published version ${version}` };
}
