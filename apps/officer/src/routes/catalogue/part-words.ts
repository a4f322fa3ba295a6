import { pointerNames, type Text } from '@mot-cua/domain';

/** What the parts of a definition are called. */
export const PART_WORDS: Readonly<Record<string, Text | undefined>> = {
  name: { vi: 'Tên', en: 'Name' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  level: { vi: 'Mức dịch vụ', en: 'Level' },
  lifeEvents: { vi: 'Sự kiện cuộc sống', en: 'Life events' },
  keywords: { vi: 'Từ thường dùng', en: 'Everyday words' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  applicants: { vi: 'Đối tượng', en: 'Applicants' },
  competentAgencyKind: { vi: 'Cấp có thẩm quyền', en: 'Competent level' },
  competentAgencyCodes: { vi: 'Cơ quan có thẩm quyền', en: 'Competent agencies' },
  receivedAt: { vi: 'Nơi tiếp nhận', en: 'Where it is received' },
  timePolicy: { vi: 'Cách tính thời hạn', en: 'How the time is reckoned' },
  startsWith: { vi: 'Bắt đầu tính', en: 'The clock starts' },
  afterSupplement: { vi: 'Sau khi bổ sung', en: 'After a supplement' },
  extensions: { vi: 'Số lần hẹn lại', en: 'New days' },
  sameDayUntil: {
    vi: 'Trả trong ngày nếu nhận đến (phút trong ngày)',
    en: 'In the day if it came by (minute of the day)',
  },
  supplementWorkingDays: { vi: 'Số ngày bổ sung', en: 'Days to complete it' },
  competence: { vi: 'Xác định cơ quan giải quyết', en: 'Which agency decides' },
  agencies: { vi: 'Cơ quan thực hiện', en: 'Agencies' },
  channels: { vi: 'Kênh nộp', en: 'Channels' },
  cases: { vi: 'Trường hợp', en: 'Cases' },
  eligibility: { vi: 'Câu hỏi', en: 'Questions' },
  questions: { vi: 'Câu hỏi', en: 'Questions' },
  answers: { vi: 'Câu trả lời', en: 'Answers' },
  papers: { vi: 'Giấy tờ', en: 'Papers' },
  fees: { vi: 'Phí, lệ phí', en: 'Fees' },
  steps: { vi: 'Các bước', en: 'Steps' },
  conditions: { vi: 'Điều kiện', en: 'Conditions' },
  legalBases: { vi: 'Căn cứ pháp lý', en: 'Legal bases' },
  process: { vi: 'Quy trình nội bộ', en: 'Process' },
  result: { vi: 'Kết quả', en: 'Result' },
  results: { vi: 'Kết quả', en: 'Results' },
  document: { vi: 'Văn bản', en: 'Document' },
  sections: { vi: 'Nội dung văn bản', en: 'What the document states' },
  returnMethods: { vi: 'Cách nhận kết quả', en: 'Ways of return' },
  form: { vi: 'Tờ khai', en: 'Form' },
  schema: { vi: 'các trường', en: 'fields' },
  uiSchema: { vi: 'trình bày', en: 'layout' },
  doubts: { vi: 'Điểm chưa chắc chắn', en: 'Doubts' },
  online: { vi: 'Trực tuyến', en: 'Online' },
  counter: { vi: 'Trực tiếp', en: 'At the counter' },
  post: { vi: 'Bưu chính', en: 'By post' },
  nationalPortal: { vi: 'Cổng quốc gia', en: 'National portal' },
  processingTime: { vi: 'Thời hạn', en: 'Time' },
  amount: { vi: 'Số', en: 'Amount' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  kind: { vi: 'Loại', en: 'Kind' },
  required: { vi: 'Bắt buộc', en: 'Required' },
  requiredWhen: { vi: 'Bắt buộc khi', en: 'Required when' },
  originals: { vi: 'Bản chính', en: 'Originals' },
  certifiedCopies: { vi: 'Bản sao chứng thực', en: 'Certified copies' },
  copies: { vi: 'Bản sao', en: 'Copies' },
  hint: { vi: 'Hướng dẫn', en: 'Hint' },
  formula: { vi: 'Công thức', en: 'Formula' },
  quantity: { vi: 'Số lượng', en: 'Quantity' },
  reductions: { vi: 'Miễn, giảm', en: 'Reductions' },
  legalBasis: { vi: 'Căn cứ', en: 'Legal basis' },
  note: { vi: 'Ghi chú', en: 'Note' },
  workingHours: { vi: 'Giờ làm việc', en: 'Working hours' },
  role: { vi: 'Vai trò', en: 'Role' },
  code: { vi: 'Mã', en: 'Code' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  text: { vi: 'Nội dung', en: 'Words' },
  label: { vi: 'Câu trả lời', en: 'Answer' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  outcome: { vi: 'Dẫn tới', en: 'Leads to' },
  to: { vi: 'nơi', en: 'place' },
  question: { vi: 'câu hỏi', en: 'question' },
  case: { vi: 'trường hợp', en: 'case' },
  procedure: { vi: 'thủ tục khác', en: 'another procedure' },
  why: { vi: 'Vì sao', en: 'Why' },
  instead: { vi: 'Cần làm gì', en: 'What to do instead' },
  about: { vi: 'Về', en: 'About' },
  template: { vi: 'Tệp mẫu', en: 'Template' },
  example: { vi: 'Ảnh mẫu', en: 'Example' },
  fileId: { vi: 'tệp', en: 'file' },
  fileName: { vi: 'tên tệp', en: 'file name' },
  mediaTypes: { vi: 'Loại tệp nhận', en: 'Files that are taken' },
  maxBytes: { vi: 'Dung lượng tối đa', en: 'Largest file' },
  tiers: { vi: 'Bậc', en: 'Tiers' },
  times: { vi: 'Số lần', en: 'How often' },
  atMost: { vi: 'Mức tối đa', en: 'At most' },
  percent: { vi: 'Mức giảm (%)', en: 'Per cent' },
  when: { vi: 'Khi', en: 'When' },
  from: { vi: 'Từ', en: 'From' },
  until: { vi: 'Đến hết ngày', en: 'Until' },
  proof: { vi: 'Giấy tờ chứng minh', en: 'Paper that proves it' },
  processingTimes: { vi: 'Thời hạn riêng', en: 'Times of its own' },
  task: { vi: 'Việc', en: 'Task' },
  next: { vi: 'Bước tiếp theo', en: 'What follows' },
  by: { vi: 'Ai chọn hướng', en: 'Who chooses' },
  ways: { vi: 'Hướng', en: 'Way' },
  branches: { vi: 'Nhánh song song', en: 'Branches side by side' },
  join: { vi: 'Gặp nhau ở', en: 'They meet at' },
  lead: { vi: 'Chủ trì', en: 'Leads' },
  agencyFrom: { vi: 'Cơ quan theo địa chỉ', en: 'Agency by address' },
  workingHoursByCase: { vi: 'Giờ theo trường hợp', en: 'Hours by case' },
  agencyCode: { vi: 'Cơ quan thực hiện', en: 'Agency' },
  channel: { vi: 'Kênh', en: 'Channel' },
  lines: { vi: 'Dòng', en: 'Lines' },
  pointer: { vi: 'mục của tờ khai', en: 'field of the form' },
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
};

/** Where a JSON pointer leads within its section, in words: ` › 2 › Tên`; nothing for the section itself. */
export function placeWords(at: string, say: (text: Text) => string): string {
  return pointerNames(at)
    .map((name, depth) =>
      /^\d+$/.test(name)
        ? String(Number(name) + 1)
        : depth === 0 && SECTIONS_BY_THEMSELVES.has(name)
          ? ''
          : wordsOf(name, say),
    )
    .filter((words) => words !== '')
    .map((words) => ` › ${words}`)
    .join('');
}

/** Parts that are a section of the editor, which is named already. */
const SECTIONS_BY_THEMSELVES = new Set(['papers', 'cases', 'fees', 'form', 'results']);

export function wordsOf(name: string, say: (text: Text) => string): string {
  const words = PART_WORDS[name];
  return words ? say(words) : name;
}
