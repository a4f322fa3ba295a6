import type { Text } from '../text/text';
import type { AssignmentScope } from './assignment-rule';
import type { AssignmentReason } from './pick-officer';

const FOR: Readonly<Record<AssignmentScope, Text>> = {
  agency: { vi: 'quy tắc chung của cơ quan', en: 'the rule of the agency' },
  field: { vi: 'quy tắc của lĩnh vực', en: 'the rule of the field' },
  procedure: { vi: 'quy tắc của thủ tục', en: 'the rule of the procedure' },
};

/**
 * Why an officer was chosen, in a sentence that the history keeps.
 * @param placeName what the area or field of the share is called
 */
export function assignmentWords(
  { how, share, among, openDossiers }: AssignmentReason,
  scope: AssignmentScope,
  placeName = share?.code,
): Text {
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
      : { vi: `đang giữ ít hồ sơ nhất (${openDossiers})`, en: `has the fewest dossiers (${openDossiers})` };
  // Who is alone in an area is not chosen by turn or load.
  const isAlone = place !== undefined && among === 1;
  const why = (language: 'vi' | 'en') =>
    [place?.[language], isAlone ? undefined : way[language]].filter(Boolean).join(', ');
  return {
    vi: `Tự động phân công theo ${FOR[scope].vi}: ${why('vi')}`,
    en: `Assigned by ${FOR[scope].en}: ${why('en')}`,
  };
}
