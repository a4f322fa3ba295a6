import type { AttachedResult, Text } from '@mot-cua/domain';
import type { OfficerAction } from './open-actions';
import type { OfficerCommand } from './send-command';

/** The actions that a dialog of one text asks for; the others have dialogs of their own. */
export type PlainAction = Exclude<
  OfficerAction,
  | 'supplement'
  | 'requestSupplement'
  | 'transfer'
  | 'assign'
  | 'askOpinion'
  | 'askPayment'
  | 'confirmPayment'
  | 'pauseClock'
  | 'extend'
  | 'correct'
  | 'withdraw'
>;

interface ActionSpec {
  /** What will happen, before it does. */
  readonly explains: Text;
  /** The text that goes with it. */
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean;
  readonly asksLegalBasis?: true;
  /** Ends the dossier against the applicant's wish: the button looks like it. */
  readonly isGrave?: true;
}

const NOTE: Pick<ActionSpec, 'label' | 'required'> = {
  label: { vi: 'Ghi chú (không bắt buộc)', en: 'Note (optional)' },
  required: false,
};

export const ACTION_SPECS: Readonly<Record<PlainAction, ActionSpec>> = {
  receive: {
    ...NOTE,
    explains: {
      vi: 'Hồ sơ đã đủ. Thời hạn giải quyết tính từ lúc tiếp nhận, và ngày hẹn trả được báo cho người nộp.',
      en: 'The dossier is complete. The legal clock starts now, and the applicant is told the due date.',
    },
  },
  arrive: {
    ...NOTE,
    explains: {
      vi: 'Xác nhận hồ sơ do nơi tiếp nhận chuyển đã đến cơ quan này. Thời hạn giải quyết tính từ lúc này, nếu thủ tục không quy định khác.',
      en: 'What another counter accepted has come to this agency. The clock starts now, unless the procedure says otherwise.',
    },
  },
  take: {
    ...NOTE,
    explains: { vi: 'Hồ sơ chuyển sang bạn xử lý.', en: 'You will work on this dossier.' },
  },
  resumeClock: {
    ...NOTE,
    explains: {
      vi: 'Thời hạn giải quyết chạy tiếp từ lúc này với thời gian còn lại, và ngày hẹn trả mới được báo cho người nộp.',
      en: 'The legal clock goes on from now with what was left, and the applicant is told the new due date.',
    },
    hint: {
      vi: 'Người nộp đọc được, ví dụ: Đã có kết luận giám định',
      en: 'The applicant reads it, such as: The expert’s report is here',
    },
  },
  proposeResult: {
    explains: {
      vi: 'Đề xuất được chuyển tới lãnh đạo để phê duyệt.',
      en: 'Your proposal goes to a leader for approval.',
    },
    label: { vi: 'Nội dung đề xuất', en: 'Proposal' },
    hint: { vi: 'Kết quả thẩm định và đề nghị giải quyết', en: 'What you found, and what should be decided' },
    required: true,
  },
  approve: {
    ...NOTE,
    explains: {
      vi: 'Kết quả được phát hành theo đề xuất và gửi tới người nộp.',
      en: 'The result is issued as proposed and sent to the applicant.',
    },
  },
  handOver: {
    ...NOTE,
    explains: {
      vi: 'Ghi nhận đã trao kết quả cho người nộp. Hồ sơ kết thúc.',
      en: 'The applicant has the result. The dossier ends.',
    },
  },
  sendBack: {
    explains: { vi: 'Hồ sơ trở lại chuyên viên để xử lý lại.', en: 'The dossier goes back to the case officer.' },
    label: { vi: 'Cần xử lý lại điều gì?', en: 'What has to be done again?' },
    required: true,
  },
  release: {
    explains: {
      vi: 'Hồ sơ trở lại danh sách chờ nhận xử lý của cơ quan. Thời hạn vẫn tính tiếp.',
      en: 'The dossier goes back to those that wait to be taken. The clock goes on.',
    },
    label: { vi: 'Lý do trả lại', en: 'Why you give it back' },
    hint: { vi: 'Đồng nghiệp và lãnh đạo đọc được', en: 'Colleagues and leaders read it' },
    required: true,
  },
  allowSupplement: {
    explains: {
      vi: 'Cho phép yêu cầu bổ sung thêm một lần. Theo quy định, hồ sơ bị yêu cầu bổ sung quá một lần bị tính là trễ hạn.',
      en: 'One more request for a supplement is allowed. By the rules a dossier with more than one counts as late.',
    },
    label: { vi: 'Lý do cho phép', en: 'Why it is allowed' },
    required: true,
  },
  refuse: {
    explains: {
      vi: 'Hồ sơ kết thúc, không được tiếp nhận. Người nộp đọc được lý do dưới đây.',
      en: 'The dossier ends without being received. The applicant will read this reason.',
    },
    label: { vi: 'Lý do từ chối', en: 'Reason for refusing' },
    hint: {
      vi: 'Viết để người nộp hiểu và biết phải làm gì',
      en: 'So that the applicant understands and knows what to do',
    },
    required: true,
    asksLegalBasis: true,
    isGrave: true,
  },
  stop: {
    explains: {
      vi: 'Hồ sơ dừng lại, không giải quyết tiếp. Người nộp đọc được lý do dưới đây.',
      en: 'Processing ends without a result. The applicant will read this reason.',
    },
    label: { vi: 'Lý do dừng', en: 'Reason for stopping' },
    hint: {
      vi: 'Viết để người nộp hiểu và biết phải làm gì',
      en: 'So that the applicant understands and knows what to do',
    },
    required: true,
    asksLegalBasis: true,
    isGrave: true,
  },
};

/** The command that an action makes of what was written in its dialog. */
export function plainCommand(
  action: PlainAction,
  words: string,
  legalBasis: string,
  { attached = [], way }: { readonly attached?: readonly AttachedResult[]; readonly way?: string | null } = {},
): OfficerCommand {
  switch (action) {
    case 'receive':
    case 'arrive':
    case 'take':
    case 'approve':
    case 'handOver':
    case 'resumeClock':
      return { action, ...(words && { note: words }) };
    case 'refuse':
    case 'stop':
    case 'sendBack':
      return { action, reason: words, ...(legalBasis && { legalBasis }) };
    case 'release':
    case 'allowSupplement':
      return { action, reason: words };
    case 'proposeResult':
      return { action, proposal: words, ...(attached.length > 0 && { attached }), ...(way && { way }) };
  }
}
