import type { Text } from '../text/text';
import { givesOutSteps, type AssignmentScope } from './assignment-rule';
import type { AssignmentReason } from './pick-officer';

const FOR: Readonly<Record<AssignmentScope, Text>> = {
  agency: { vi: 'quy tắc chung của cơ quan', en: 'the rule of the agency' },
  field: { vi: 'quy tắc của lĩnh vực', en: 'the rule of the field' },
  procedure: { vi: 'quy tắc của thủ tục', en: 'the rule of the procedure' },
  step: { vi: 'quy tắc của bước', en: 'the rule of the step' },
  role: { vi: 'quy tắc theo vai trò của bước', en: 'the rule of the step’s role' },
};

/** By which rule an officer was chosen, and why they, as the history keeps it: it is worded when it is read. */
export interface ByRule extends Pick<AssignmentReason, 'how' | 'share' | 'among' | 'held'> {
  readonly scope: AssignmentScope;
  /** What the area or field of the share was called then. */
  readonly placeName?: string;
}

/** Why an officer was chosen, in a sentence. */
export function assignmentWords({ how, share, among, held, scope, placeName = share?.code }: ByRule): Text {
  const place =
    share && placeName
      ? {
          vi: share.kind === 'byArea' ? `phụ trách địa bàn ${placeName}` : `phụ trách lĩnh vực ${placeName}`,
          en: share.kind === 'byArea' ? `has the area ${placeName}` : `has the field ${placeName}`,
        }
      : undefined;
  const way =
    how === 'roundRobin'
      ? { vi: 'đến lượt (xoay vòng)', en: 'next in turn' }
      : givesOutSteps(scope)
        ? { vi: `đang giữ ít bước nhất (${held})`, en: `has the fewest steps (${held})` }
        : { vi: `đang giữ ít hồ sơ nhất (${held})`, en: `has the fewest dossiers (${held})` };
  // Who is alone in an area is not chosen by turn or load.
  const isAlone = place !== undefined && among === 1;
  const why = (language: 'vi' | 'en') =>
    [place?.[language], isAlone ? undefined : way[language]].filter(Boolean).join(', ');
  return {
    vi: `Tự động phân công theo ${FOR[scope].vi}: ${why('vi')}`,
    en: `Assigned by ${FOR[scope].en}: ${why('en')}`,
  };
}
