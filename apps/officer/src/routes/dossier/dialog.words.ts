/** What the dialogs of actions say. */
export const DIALOG_WORDS = {
  proposal: { vi: 'Đề xuất của chuyên viên', en: 'The case officer proposes' },
  missing: { vi: 'Hãy ghi nội dung này.', en: 'Please write this.' },
  attached: { vi: 'Kết quả đính kèm', en: 'Documents of the result' },
  attachedHint: {
    vi: 'Gửi cho người nộp khi lãnh đạo phê duyệt. PDF, JPG hoặc PNG, mỗi tệp tối đa {{megabytes}} MB.',
    en: 'They reach the applicant when a leader approves. PDF, JPG or PNG, {{megabytes}} MB each at most.',
  },
  attachedNone: { vi: 'Chưa có tệp', en: 'No file yet' },
  attachedMissing: { vi: 'Hãy tải tệp này lên trước khi trình.', en: 'Please upload this before you propose.' },
  attachedTooLarge: {
    vi: 'Tệp quá lớn; mỗi tệp tối đa {{megabytes}} MB.',
    en: 'The file is too large; {{megabytes}} MB at most.',
  },
  attach: { vi: 'Tải tệp lên', en: 'Upload' },
  attachAnother: { vi: 'Thay tệp khác', en: 'Replace' },
  removeAttached: { vi: 'Bỏ tệp {{name}}', en: 'Remove {{name}}' },
  legalBasis: { vi: 'Căn cứ pháp lý (không bắt buộc)', en: 'Legal basis (optional)' },
  legalBasisHint: { vi: 'Ví dụ: Điều 16 Luật Hộ tịch 2014', en: 'Such as: Law on Civil Status 2014, art. 16' },
  cancel: { vi: 'Đóng', en: 'Close' },
  sendAgain: { vi: 'Gửi lại', en: 'Send again' },
  changed: { vi: 'Hồ sơ vừa được cập nhật', en: 'The dossier has just changed' },
  marks: { vi: 'Mục và giấy tờ cần bổ sung', en: 'Fields and papers to complete' },
  supplementExplains: {
    vi: 'Chỉ được yêu cầu bổ sung một lần: hãy nêu hết mọi thiếu sót. Người nộp đọc nguyên văn từng lý do.',
    en: 'A supplement can be asked for once, so name every defect. The applicant will read each reason as written.',
  },
  supplementPauses: {
    vi: 'Thời hạn giải quyết tạm dừng cho tới khi người nộp bổ sung.',
    en: 'The legal clock pauses until the applicant answers.',
  },
  addMark: { vi: 'Thêm mục hoặc giấy tờ', en: 'Add a field or paper' },
  addMarkHint: {
    vi: 'Hoặc bấm lá cờ cạnh từng mục trong tờ khai và giấy tờ',
    en: 'Or use the flag beside each field and paper',
  },
  fields: { vi: 'Tờ khai', en: 'Form' },
  papers: { vi: 'Giấy tờ', en: 'Papers' },
  reasonOf: { vi: 'Thiếu sót', en: 'What is wrong' },
  removeMark: { vi: 'Bỏ “{{name}}”', en: 'Remove “{{name}}”' },
  noteToApplicant: { vi: 'Lời nhắn chung (không bắt buộc)', en: 'General note (optional)' },
  noMarks: { vi: 'Chưa có mục nào được đánh dấu.', en: 'Nothing is marked yet.' },
} as const;
