import type { Complaint } from '@mot-cua/api-client';
import type { ComplaintKind, Text } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';

const WORDS: Readonly<Record<ComplaintKind, readonly Text[]>> = {
  feedback: [
    {
      vi: 'Bạn có thể gửi khiếu nại về quyết định, việc làm của cơ quan trong 90 ngày kể từ ngày bạn biết (Luật Khiếu nại 2011, Điều 9).',
      en: 'You can complain formally about the decision or the act within 90 days of knowing it (Law on Complaints 2011, art. 9).',
    },
    { vi: 'Bạn cũng có thể phản ánh lên {{higher}}.', en: 'You can also write to {{higher}}.' },
  ],
  formal: [
    {
      vi: 'Trong 30 ngày kể từ ngày nhận quyết định (vùng sâu, vùng xa 45 ngày), bạn có quyền khiếu nại lần hai đến {{higher}} (Luật Khiếu nại 2011, Điều 33).',
      en: 'Within 30 days of the decision (45 in remote areas) you can complain once more, to {{higher}} (Law on Complaints 2011, art. 33).',
    },
    {
      vi: 'Hoặc khởi kiện vụ án hành chính tại Tòa án có thẩm quyền (Luật Tố tụng hành chính 2015).',
      en: 'Or bring the case before the competent court (Law on Administrative Procedure 2015).',
    },
  ],
};

const ONCE_MORE: Text = { vi: 'Bạn có thể phản ánh tiếp một lần.', en: 'You can write once more.' };

/** Where somebody may go who is not content, in words. */
export function NextInstance({ complaint: { kind, higher, agency, actions } }: { readonly complaint: Complaint }) {
  const say = useText();
  const upward = higher?.name ?? {
    vi: `cơ quan cấp trên của ${agency.name.vi}`,
    en: `the body above ${agency.name.en}`,
  };
  return (
    <section aria-labelledby="next-instance">
      <h2 id="next-instance" className="section-title">
        {say({ vi: 'Nếu bạn không đồng ý', en: 'If you do not agree' })}
      </h2>
      <ul style={{ margin: 0, paddingLeft: '1.25rem' }}>
        {actions.includes('followUp') && <li>{say(ONCE_MORE)}</li>}
        {WORDS[kind].map((words) => (
          <li key={words.en}>{say(words, { higher: say(upward) })}</li>
        ))}
      </ul>
    </section>
  );
}
