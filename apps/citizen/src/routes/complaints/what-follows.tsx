import type { ComplaintOptions } from '@mot-cua/api-client';
import type { ComplaintKind, Text } from '@mot-cua/domain';
import { formatDate, useLanguage, useText } from '@mot-cua/ui';
import classes from './complaints.module.css';

const ANSWERED: Readonly<Record<ComplaintKind, Text>> = {
  feedback: {
    vi: 'Chậm nhất {{accept}}, cơ quan báo có tiếp nhận hay không; chậm nhất {{answer}} có trả lời.',
    en: 'By {{accept}} you hear whether it is taken up, by {{answer}} it is answered.',
  },
  formal: {
    vi: 'Chậm nhất {{accept}}, cơ quan báo có thụ lý hay không; quyết định giải quyết chậm nhất {{answer}}, vụ việc phức tạp thêm 15 ngày.',
    en: 'By {{accept}} you hear whether it is accepted; it is decided by {{answer}} at the latest, 15 days more where it is complicated.',
  },
};

interface WhatFollowsProps {
  readonly options: ComplaintOptions;
  readonly kind: ComplaintKind;
  readonly agency: ComplaintOptions['agencies'][number] | undefined;
}

/** What happens once it is sent: who reads it, who does not, by when it is answered, and what stays as it is. */
export function WhatFollows({ options, kind, agency }: WhatFollowsProps) {
  const say = useText();
  const language = useLanguage();
  const option = options.kinds.find((one) => one.kind === kind);
  if (!option || !agency) return null;
  return (
    <section className={classes.follows} aria-labelledby="what-follows" aria-live="polite">
      <h2 id="what-follows">{say({ vi: 'Sau khi bạn gửi', en: 'Once you have sent it' })}</h2>
      <ul>
        <li>
          {say(
            {
              vi: 'Lãnh đạo {{agency}} đọc và giao người giải quyết. Người đã xử lý hồ sơ của bạn không được đọc và không được giải quyết việc này.',
              en: 'A leader of {{agency}} reads it and says who deals with it. Whoever worked on your dossier neither reads it nor deals with it.',
            },
            { agency: say(agency.name) },
          )}
        </li>
        <li>
          {say(ANSWERED[kind], {
            accept: formatDate(option.acceptBy, language),
            answer: formatDate(option.answerBy, language),
          })}
        </li>
        <li>
          {say({
            vi: 'Hồ sơ vẫn được giải quyết bình thường, thời hạn không đổi. Bạn có thể rút lại bất cứ lúc nào trước khi có trả lời.',
            en: 'Your dossier goes on as before, and so does its clock. You can take this back at any time before it is answered.',
          })}
        </li>
      </ul>
    </section>
  );
}
