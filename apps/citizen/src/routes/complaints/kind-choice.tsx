import type { ComplaintOptions } from '@mot-cua/api-client';
import { COMPLAINT_KINDS, type ComplaintKind, type Text } from '@mot-cua/domain';
import { Radio, Stack } from '@mantine/core';
import { formatDate, useLanguage, useText } from '@mot-cua/ui';

const WORDS: Readonly<Record<ComplaintKind, Text & { readonly why: Text }>> = {
  feedback: {
    vi: 'Phản ánh, kiến nghị: nhanh và đơn giản',
    en: 'Feedback: quick and simple',
    why: {
      vi: 'Cơ quan xem lại, trả lời và chấn chỉnh. Không mất quyền khiếu nại sau này.',
      en: 'The office looks into it, answers and puts things right. You can still complain formally later.',
    },
  },
  formal: {
    vi: 'Khiếu nại theo Luật Khiếu nại',
    en: 'Formal complaint under the Law on Complaints',
    why: {
      vi: 'Yêu cầu cơ quan xem lại quyết định hoặc việc làm trái luật, và ra quyết định giải quyết bằng văn bản.',
      en: 'The office has to review a decision or an act that was against the law, and decide in writing.',
    },
  },
};

interface KindChoiceProps {
  readonly options: ComplaintOptions;
  readonly kind: ComplaintKind | null;
  readonly onChoose: (kind: ComplaintKind) => void;
}

/** The two ways that the law has, in plain words; one whose time has passed says so. */
export function KindChoice({ options, kind, onChoose }: KindChoiceProps) {
  const say = useText();
  const language = useLanguage();
  const why = (one: ComplaintKind) => {
    const { until, isOpen = true } = options.kinds.find((option) => option.kind === one) ?? {};
    if (!until) return say(WORDS[one].why);
    const day = formatDate(new Date(new Date(until).getTime() - 1), language);
    return isOpen
      ? `${say(WORDS[one].why)} ${say({ vi: 'Gửi được đến hết {{day}}.', en: 'Until the end of {{day}}.' }, { day })}`
      : say(
          {
            vi: 'Đã hết 90 ngày để khiếu nại, ngày cuối là {{day}}. Bạn vẫn gửi được phản ánh.',
            en: 'The 90 days for it are over since {{day}}. You can still send feedback.',
          },
          { day },
        );
  };
  return (
    <Radio.Group
      label={say({ vi: 'Bạn muốn gửi dưới dạng nào?', en: 'How do you want to send it?' })}
      value={kind}
      onChange={(value) => {
        const chosen = COMPLAINT_KINDS.find((one) => one === value);
        if (chosen) onChoose(chosen);
      }}
    >
      <Stack gap="sm" mt="sm">
        {COMPLAINT_KINDS.map((one) => (
          <Radio
            key={one}
            value={one}
            label={say(WORDS[one])}
            description={why(one)}
            disabled={options.kinds.some((option) => option.kind === one && !option.isOpen)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
