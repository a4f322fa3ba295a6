import type { DossierAction, Text } from '@mot-cua/domain';

/** What each action is called on a button. */
export const ACTION_WORDS: Readonly<Record<DossierAction, Text>> = {
  submit: { vi: 'Nộp hồ sơ', en: 'Submit' },
  transfer: { vi: 'Chuyển cơ quan', en: 'Pass on' },
  receive: { vi: 'Tiếp nhận', en: 'Receive' },
  refuse: { vi: 'Từ chối tiếp nhận', en: 'Refuse' },
  requestSupplement: { vi: 'Yêu cầu bổ sung', en: 'Ask for a supplement' },
  supplement: { vi: 'Bổ sung hồ sơ', en: 'Supplement' },
  withdraw: { vi: 'Rút hồ sơ', en: 'Withdraw' },
  take: { vi: 'Nhận xử lý', en: 'Take' },
  proposeResult: { vi: 'Trình kết quả', en: 'Propose result' },
  sendBack: { vi: 'Trả lại để xử lý', en: 'Send back' },
  stop: { vi: 'Dừng giải quyết', en: 'Stop' },
  approve: { vi: 'Phê duyệt', en: 'Approve' },
  issueResult: { vi: 'Phát hành kết quả', en: 'Issue result' },
  handOver: { vi: 'Trả kết quả', en: 'Hand over result' },
};

/** What each action is called once it has happened, in a timeline. */
export const EVENT_WORDS: Readonly<Record<DossierAction, Text>> = {
  submit: { vi: 'Đã nộp hồ sơ', en: 'Dossier submitted' },
  transfer: { vi: 'Đã chuyển đến cơ quan có thẩm quyền', en: 'Passed on to the competent office' },
  receive: { vi: 'Đã tiếp nhận hồ sơ', en: 'Dossier received' },
  refuse: { vi: 'Đã từ chối tiếp nhận', en: 'Dossier not accepted' },
  requestSupplement: { vi: 'Đã yêu cầu bổ sung', en: 'Supplement asked for' },
  supplement: { vi: 'Đã bổ sung hồ sơ', en: 'Dossier supplemented' },
  withdraw: { vi: 'Đã rút hồ sơ', en: 'Dossier withdrawn' },
  take: { vi: 'Chuyên viên đã nhận xử lý', en: 'Taken by a case officer' },
  proposeResult: { vi: 'Đã trình kết quả', en: 'Result proposed' },
  sendBack: { vi: 'Lãnh đạo yêu cầu xử lý lại', en: 'Sent back by the leader' },
  stop: { vi: 'Đã dừng giải quyết', en: 'Processing stopped' },
  approve: { vi: 'Lãnh đạo đã phê duyệt', en: 'Approved by the leader' },
  issueResult: { vi: 'Đã phát hành kết quả', en: 'Result issued' },
  handOver: { vi: 'Đã trả kết quả', en: 'Result returned' },
};
