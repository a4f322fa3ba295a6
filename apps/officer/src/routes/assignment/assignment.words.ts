import type { AssignmentFallback, AssignmentKind, AssignmentScope, Text } from '@mot-cua/domain';

/** What the page of assignment says. */
export const ASSIGNMENT_WORDS = {
  title: { vi: 'Phân công', en: 'Assignment' },
  lead: {
    vi: 'Hồ sơ vừa tiếp nhận, và bước của quy trình vừa đến cơ quan, được giao theo quy tắc; không tìm được ai thì chờ nhận và lãnh đạo được nhắc.',
    en: 'Dossiers that were received, and steps that came to the agency, are given out by these rules; where nobody is found they wait to be taken, and leaders are reminded.',
  },
  rules: { vi: 'Quy tắc', en: 'Rules' },
  add: { vi: 'Thêm quy tắc riêng', en: 'Add a rule' },
  change: { vi: 'Sửa', en: 'Change' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  save: { vi: 'Lưu', en: 'Save' },
  close: { vi: 'Đóng', en: 'Close' },
  agencyRule: { vi: 'Mọi hồ sơ của cơ quan', en: 'Every dossier of the agency' },
  officers: { vi: 'Cán bộ', en: 'Officers' },
  officersHint: {
    vi: 'Để trống: mọi người của cơ quan có vai trò {{role}}.',
    en: 'Nobody named: everybody of the agency with the role {{role}}.',
  },
  stepHint: {
    vi: 'Bước của chuyên viên ở cơ quan giải quyết đi cùng người giữ hồ sơ, không giao riêng.',
    en: 'A case officer’s step at the agency that decides goes with the dossier, and is not given out by itself.',
  },
  roleHint: {
    vi: 'Mọi bước cần vai trò này đến cơ quan, trừ bước có quy tắc riêng.',
    en: 'Every step with this role that comes to the agency, but for those with a rule of their own.',
  },
  wholeDossier: { vi: 'Cả hồ sơ', en: 'The whole dossier' },
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
  preview: { vi: 'Hồ sơ, bước tiếp theo sẽ giao cho ai?', en: 'Whose will the next dossier or step be?' },
  previewHint: {
    vi: 'Tính theo quy tắc và số việc lúc này; chưa giao gì cả.',
    en: 'By the rules and loads of now; nothing is given out.',
  },
  goesTo: { vi: 'Sẽ giao cho {{name}}', en: 'It would be {{name}}’s' },
  leftByHand: { vi: 'Chờ cán bộ tự nhận (phân công bằng tay)', en: 'It waits to be taken by hand' },
  leftNobody: {
    vi: 'Không có ai giao được: việc chờ nhận và lãnh đạo được nhắc',
    en: 'Nobody can be given it: it waits, and leaders are reminded',
  },
  changed: {
    vi: 'Người khác vừa sửa quy tắc này. Hãy đóng, xem bản mới rồi sửa lại.',
    en: 'Somebody else has just changed this rule. Please close, look at it, then change it again.',
  },
  needed: { vi: 'Hãy chọn mục này.', en: 'Please choose one.' },
} as const satisfies Record<string, Text>;

/** What a rule may be for. */
export const SCOPE_WORDS = {
  agency: ASSIGNMENT_WORDS.agencyRule,
  field: { vi: 'Lĩnh vực', en: 'Field' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  step: { vi: 'Bước', en: 'Step' },
  role: { vi: 'Vai trò', en: 'Role' },
} as const satisfies Record<AssignmentScope, Text>;

export const KIND_WORDS: Readonly<Record<AssignmentKind, { readonly name: Text; readonly about: Text }>> = {
  byHand: {
    name: { vi: 'Bằng tay', en: 'By hand' },
    about: {
      vi: 'Cán bộ tự nhận, hoặc lãnh đạo phân công.',
      en: 'Officers take them, or a leader gives them out.',
    },
  },
  roundRobin: {
    name: { vi: 'Xoay vòng', en: 'In turn' },
    about: { vi: 'Người lâu nhất chưa được giao.', en: 'Who was given one longest ago.' },
  },
  leastLoaded: {
    name: { vi: 'Ít việc nhất', en: 'Least loaded' },
    about: { vi: 'Người đang giữ ít việc chưa xong nhất.', en: 'Who has the fewest of them in hand.' },
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
