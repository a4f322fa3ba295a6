import type { Text } from '@mot-cua/domain';
import type { DesignFaultCode, FieldKind, LimitName, NewElement, Refusal } from '@mot-cua/domain/form/design';

/** What each kind of field is called in the palette and the properties. */
export const KIND_WORDS: Readonly<Record<FieldKind, Text>> = {
  shortText: { vi: 'Văn bản ngắn', en: 'Short text' },
  longText: { vi: 'Văn bản dài', en: 'Long text' },
  wholeNumber: { vi: 'Số nguyên', en: 'Whole number' },
  number: { vi: 'Số thập phân', en: 'Number' },
  money: { vi: 'Số tiền', en: 'Money' },
  date: { vi: 'Ngày', en: 'Date' },
  clockTime: { vi: 'Giờ phút', en: 'Time of day' },
  choice: { vi: 'Lựa chọn', en: 'Choice' },
  yesNo: { vi: 'Có / Không', en: 'Yes / No' },
  tick: { vi: 'Ô đánh dấu', en: 'Tick box' },
  consent: { vi: 'Cam đoan', en: 'Declaration' },
  nationalId: { vi: 'Số định danh', en: 'Personal number' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  email: { vi: 'Email', en: 'E-mail' },
  administrativeUnit: { vi: 'Đơn vị hành chính', en: 'Administrative unit' },
  rows: { vi: 'Danh sách', en: 'Rows' },
  section: { vi: 'Phần gộp', en: 'Section' },
  asWritten: { vi: 'Viết tay', en: 'As written' },
};

export const NEW_WORDS: Readonly<Record<NewElement, Text>> = {
  ...KIND_WORDS,
  page: { vi: 'Trang', en: 'Page' },
  group: { vi: 'Nhóm', en: 'Group' },
  paper: { vi: 'Giấy tờ đính kèm', en: 'Attached paper' },
};

export const LIMIT_WORDS: Readonly<Record<LimitName, Text>> = {
  minLength: { vi: 'Ít nhất (ký tự)', en: 'At least (characters)' },
  maxLength: { vi: 'Nhiều nhất (ký tự)', en: 'At most (characters)' },
  minimum: { vi: 'Nhỏ nhất', en: 'Least' },
  maximum: { vi: 'Lớn nhất', en: 'Most' },
  minItems: { vi: 'Ít nhất (dòng)', en: 'At least (rows)' },
  maxItems: { vi: 'Nhiều nhất (dòng)', en: 'At most (rows)' },
};

/** Why an edit was not made, and what to do instead. */
export const REFUSAL_WORDS: Readonly<Record<Refusal, Text>> = {
  notHere: {
    vi: 'Không đặt được ở đây. Danh sách và phần gộp chỉ chứa mục đơn; trang chỉ đứng cạnh trang.',
    en: 'This cannot stand here. Rows and sections hold single fields; pages stand among pages.',
  },
  circle: {
    vi: 'Mục sẽ chỉ hiện khi chính nó đã hiện. Hãy chọn một câu hỏi khác làm điều kiện.',
    en: 'It would be shown only once it is shown. Choose another question as its condition.',
  },
  badName: {
    vi: 'Tên gồm chữ cái không dấu và chữ số, bắt đầu bằng chữ thường, ví dụ hoTen.',
    en: 'A name has letters without marks and digits, and begins with a small letter, such as fullName.',
  },
  nameTaken: {
    vi: 'Tên này đã có trong cùng phần. Hãy chọn tên khác.',
    en: 'This section has the name already. Choose another.',
  },
  inUse: {
    vi: 'Một điều kiện đang dùng mục này. Hãy sửa điều kiện đó trước (điều kiện viết tay: trong lược đồ thô).',
    en: 'A condition uses this. Change that first (one written by hand: in the raw schema).',
  },
  badChoices: {
    vi: 'Cần ít nhất một lựa chọn, mỗi lựa chọn có giá trị riêng.',
    en: 'At least one choice is needed, each with a value of its own.',
  },
  paperTaken: {
    vi: 'Giấy tờ này đã có chỗ khác trong tờ khai; mỗi giấy tờ chỉ đính kèm ở một chỗ.',
    en: 'This paper has another place in the form; each is attached at one place only.',
  },
  lastOne: {
    vi: 'Tờ khai cần ít nhất một trang, danh sách cần ít nhất một mục.',
    en: 'A form needs at least one page, a list at least one field.',
  },
};

export const FAULT_WORDS: Readonly<Record<DesignFaultCode, Text>> = {
  titleMissing: { vi: 'Thiếu tiêu đề tiếng Việt.', en: 'The Vietnamese title is missing.' },
  englishMissing: { vi: 'Thiếu tiêu đề tiếng Anh.', en: 'The English title is missing.' },
  limitsCrossed: { vi: 'Giới hạn dưới lớn hơn giới hạn trên.', en: 'The least is more than the most.' },
  requiredUnseen: {
    vi: 'Lược đồ bắt buộc mục này cả khi nó không hiện: không ai nộp được.',
    en: 'The schema requires this even when it is not shown: nobody could file.',
  },
  paperMissing: { vi: 'Chưa chọn giấy tờ đính kèm ở đây.', en: 'No paper is chosen to be attached here.' },
  paperTwice: { vi: 'Giấy tờ này đã có chỗ ở phía trên.', en: 'This paper has a place further up.' },
  empty: { vi: 'Chưa có mục nào ở đây.', en: 'There is nothing in here yet.' },
};

export const DESIGNER_WORDS = {
  design: { vi: 'Thiết kế', en: 'Design' },
  raw: { vi: 'Lược đồ thô', en: 'Raw schema' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  redo: { vi: 'Làm lại', en: 'Redo' },
  add: { vi: 'Thêm vào tờ khai', en: 'Add to the form' },
  structure: { vi: 'Cấu trúc tờ khai', en: 'Structure of the form' },
  properties: { vi: 'Thuộc tính', en: 'Properties' },
  preview: { vi: 'Xem trước trên điện thoại', en: 'Preview on a phone' },
  showPreview: { vi: 'Xem trước', en: 'Preview' },
  unshown: { vi: 'Không đứng trên trang nào', en: 'On no page' },
  noPaper: { vi: '(chưa chọn giấy tờ)', en: '(no paper chosen yet)' },
  untitled: { vi: '(chưa có tiêu đề)', en: '(no title yet)' },
  keys: {
    vi: '↑ ↓ chọn · Alt+↑ ↓ chuyển chỗ · Alt+→ vào nhóm · Alt+← ra · Enter sửa · Ctrl+D nhân đôi · Delete xóa',
    en: '↑ ↓ choose · Alt+↑ ↓ move · Alt+→ into a group · Alt+← out · Enter edit · Ctrl+D duplicate · Delete remove',
  },
  removed: { vi: 'Đã xóa “{{name}}”.', en: '“{{name}}” removed.' },
  undone: { vi: 'Đã hoàn tác.', en: 'Undone.' },
  redone: { vi: 'Đã làm lại.', en: 'Done again.' },
  added: { vi: 'Đã thêm “{{name}}”.', en: '“{{name}}” added.' },
  moved: {
    vi: 'Đã chuyển “{{name}}” tới vị trí {{place}} trong “{{parent}}”.',
    en: '“{{name}}” moved to place {{place}} in “{{parent}}”.',
  },
  atEdge: { vi: 'Không chuyển xa hơn được.', en: 'It cannot go further.' },
  duplicated: { vi: 'Đã nhân đôi “{{name}}”.', en: '“{{name}}” duplicated.' },
  form: { vi: 'Tờ khai', en: 'The form' },
} satisfies Readonly<Record<string, Text>>;
