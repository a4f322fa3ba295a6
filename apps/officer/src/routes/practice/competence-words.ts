import type { Text, UnclearCompetence } from '@mot-cua/domain';

/** Why it cannot be told which agency decides. */
export const COMPETENCE_WORDS: Readonly<Record<UnclearCompetence, Text>> = {
  applicantChooses: {
    vi: 'Người nộp chọn trong các cơ quan có thẩm quyền.',
    en: 'The applicant chooses among those that may.',
  },
  notAnswered: {
    vi: 'Chưa biết: câu trả lời quyết định cơ quan chưa có.',
    en: 'Not known yet: the answer that decides it is missing.',
  },
  unitNotInForce: {
    vi: 'Chưa biết: đơn vị hành chính đã khai không còn.',
    en: 'Not known: the administrative unit that was given is no more.',
  },
  nobodyServesUnit: {
    vi: 'Chưa biết: không cơ quan nào phụ trách đơn vị hành chính đã khai.',
    en: 'Not known: no agency serves the unit that was given.',
  },
  severalServeUnit: {
    vi: 'Chưa biết: nhiều cơ quan cùng phụ trách đơn vị hành chính đã khai.',
    en: 'Not known: several agencies serve the unit that was given.',
  },
};
