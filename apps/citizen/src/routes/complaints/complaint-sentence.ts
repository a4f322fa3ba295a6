import type { Complaint } from '@mot-cua/api-client';
import type { ComplaintState, Language, Text } from '@mot-cua/domain';
import { exactTime, longDay } from '@mot-cua/ui';

/** What each state means for who sent it, in plain words. */
const SENTENCES: Readonly<Record<ComplaintState, Text>> = {
  unsent: { vi: 'Chưa gửi.', en: 'Not sent yet.' },
  sent: {
    vi: '{{agency}} đã nhận được. Cơ quan báo có tiếp nhận giải quyết hay không trước {{due}}.',
    en: '{{agency}} has it. You hear whether it is taken up by {{due}}.',
  },
  accepted: {
    vi: '{{agency}} đang giải quyết và sẽ trả lời trước {{due}}.',
    en: '{{agency}} deals with it and answers by {{due}}.',
  },
  awaitingReply: {
    vi: '{{agency}} cần hỏi bạn thêm. Hãy trả lời trước hết {{day}}; sau đó cơ quan giải quyết theo những gì đã có. Trong lúc chờ, thời hạn tạm dừng.',
    en: '{{agency}} has a question. Please answer by the end of {{day}}; after that it decides by what is there. Meanwhile the clock stands still.',
  },
  awaitingApproval: {
    vi: 'Câu trả lời đã soạn xong, đang chờ lãnh đạo {{agency}} duyệt. Hạn trả lời: {{due}}.',
    en: 'The answer is written and awaits a leader of {{agency}}. It is due by {{due}}.',
  },
  answered: { vi: '{{agency}} đã trả lời bạn.', en: '{{agency}} has answered.' },
  refused: {
    vi: '{{agency}} không thụ lý; lý do ghi bên dưới.',
    en: '{{agency}} does not deal with it; why stands below.',
  },
  withdrawn: {
    vi: 'Bạn đã rút lại. Cơ quan không giải quyết nữa.',
    en: 'You have taken it back. The office has stopped.',
  },
};

export function complaintSentence(
  { state, agency, dueAt, openQuestion }: Pick<Complaint, 'state' | 'agency' | 'dueAt' | 'openQuestion'>,
  language: Language,
): string {
  return SENTENCES[state][language]
    .replace('{{agency}}', agency.name[language])
    .replace('{{due}}', dueAt ? exactTime(dueAt, language) : '')
    .replace('{{day}}', openQuestion ? longDay(openQuestion.answerBy, language) : '');
}
