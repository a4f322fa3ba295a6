import type { AssignmentFallback, AssignmentKind, Text } from '@mot-cua/domain';

/** What the page of assignment says. */
export const ASSIGNMENT_WORDS = {
  title: { vi: 'Phân công', en: 'Assignment' },
  lead: {
    vi: 'Hồ sơ vừa tiếp nhận được giao cho chuyên viên theo quy tắc của cơ quan; không tìm được ai thì hồ sơ chờ nhận và lãnh đạo được nhắc.',
    en: 'Dossiers that were received are given to case officers by these rules; where nobody is found they wait to be taken, and leaders are reminded.',
  },
  rules: { vi: 'Quy tắc', en: 'Rules' },
  add: { vi: 'Thêm quy tắc riêng', en: 'Add a rule' },
  change: { vi: 'Sửa', en: 'Change' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  save: { vi: 'Lưu', en: 'Save' },
  close: { vi: 'Đóng', en: 'Close' },
  agencyRule: { vi: 'Mọi hồ sơ của cơ quan', en: 'Every dossier of the agency' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  officers: { vi: 'Chuyên viên', en: 'Case officers' },
  officersHint: {
    vi: 'Để trống: mọi chuyên viên của cơ quan.',
    en: 'Nobody named: every case officer of the agency.',
  },
  how: { vi: 'Cách giao', en: 'How' },
  fallback: {
    vi: 'Khi không ai phụ trách, hoặc nhiều người cùng phụ trách',
    en: 'Where nobody has it, or several have',
  },
  areas: { vi: 'Ai phụ trách địa bàn nào', en: 'Who has which area' },
  fields: { vi: 'Ai phụ trách lĩnh vực nào', en: 'Who has which field' },
  area: { vi: 'Địa bàn', en: 'Area' },
  addArea: { vi: 'Thêm địa bàn', en: 'Add an area' },
  addField: { vi: 'Thêm lĩnh vực', en: 'Add a field' },
  takeOut: { vi: 'Bỏ dòng này', en: 'Remove this line' },
  loads: { vi: 'Ai đang giữ bao nhiêu', en: 'Who has how many' },
  open: { vi: 'Đang giữ', en: 'In hand' },
  last: { vi: 'Được giao gần nhất', en: 'Last given one' },
  never: { vi: 'chưa lần nào', en: 'never' },
  inTurn: { vi: 'đến lượt', en: 'next in turn' },
  least: { vi: 'ít nhất', en: 'fewest' },
  locked: { vi: 'đang bị khóa', en: 'locked' },
  noOfficers: { vi: 'Cơ quan này chưa có chuyên viên nào.', en: 'This agency has no case officer yet.' },
  preview: { vi: 'Hồ sơ tiếp theo sẽ giao cho ai?', en: 'Whose will the next dossier be?' },
  previewHint: {
    vi: 'Tính theo quy tắc và số hồ sơ lúc này; chưa giao gì cả.',
    en: 'By the rules and loads of now; nothing is given out.',
  },
  goesTo: { vi: 'Sẽ giao cho {{name}}', en: 'It would be {{name}}’s' },
  leftByHand: { vi: 'Chờ chuyên viên tự nhận (phân công bằng tay)', en: 'It waits to be taken by hand' },
  leftNobody: {
    vi: 'Không có ai giao được: hồ sơ chờ nhận và lãnh đạo được nhắc',
    en: 'Nobody can be given it: it waits, and leaders are reminded',
  },
  changed: {
    vi: 'Người khác vừa sửa quy tắc này. Hãy đóng, xem bản mới rồi sửa lại.',
    en: 'Somebody else has just changed this rule. Please close, look at it, then change it again.',
  },
  needed: { vi: 'Hãy chọn mục này.', en: 'Please choose one.' },
} as const satisfies Record<string, Text>;

export const KIND_WORDS: Readonly<Record<AssignmentKind, { readonly name: Text; readonly about: Text }>> = {
  byHand: {
    name: { vi: 'Bằng tay', en: 'By hand' },
    about: {
      vi: 'Chuyên viên tự nhận, hoặc lãnh đạo phân công.',
      en: 'Officers take them, or a leader gives them out.',
    },
  },
  roundRobin: {
    name: { vi: 'Xoay vòng', en: 'In turn' },
    about: { vi: 'Người lâu nhất chưa được giao.', en: 'Who was given one longest ago.' },
  },
  leastLoaded: {
    name: { vi: 'Ít việc nhất', en: 'Least loaded' },
    about: { vi: 'Người đang giữ ít hồ sơ chưa xong nhất.', en: 'Who has the fewest undecided dossiers.' },
  },
  byArea: {
    name: { vi: 'Theo địa bàn', en: 'By area' },
    about: {
      vi: 'Người phụ trách xã, phường trong câu trả lời quyết định thẩm quyền.',
      en: 'Who has the commune that decides competence.',
    },
  },
  byField: {
    name: { vi: 'Theo lĩnh vực', en: 'By field' },
    about: { vi: 'Người phụ trách lĩnh vực của thủ tục.', en: 'Who has the field of the procedure.' },
  },
};

export const FALLBACK_WORDS: Readonly<Record<AssignmentFallback, Text>> = {
  leastLoaded: { vi: 'Giao người ít việc nhất', en: 'The least loaded' },
  roundRobin: { vi: 'Giao xoay vòng', en: 'In turn' },
  byHand: { vi: 'Chờ nhận bằng tay', en: 'Wait to be taken by hand' },
};
