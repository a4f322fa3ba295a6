import type { ProcessStep, StepNext, StepTask, Text } from '@mot-cua/domain';
import { formatNumber, ROLE_WORDS, useLanguage, useText } from '@mot-cua/ui';
import { useAgencyNames } from '../api/agency-names';
import { AGENCY_KIND_WORDS } from '../routes/agencies/agency.words';

/** What each task is called. */
export const TASK_WORDS: Readonly<Record<StepTask, Text>> = {
  receive: { vi: 'Tiếp nhận', en: 'Receive' },
  work: { vi: 'Xử lý', en: 'Work' },
  decide: { vi: 'Quyết định', en: 'Decide' },
  return: { vi: 'Trả kết quả', en: 'Return the result' },
};

export const UNNAMED_STEP: Text = { vi: 'Bước chưa có tên', en: 'Step without a name' };
export const UNNAMED_WAY: Text = { vi: 'Hướng chưa có tên', en: 'Way without a name' };
export const COMPETENT_AGENCY: Text = { vi: 'Cơ quan có thẩm quyền', en: 'Competent agency' };

interface StepWords {
  readonly nameOf: (step: ProcessStep) => string;
  readonly hoursOf: (hours: number) => string;
  readonly agencyOf: (step: ProcessStep) => string;
  /** “Bước 3, Thẩm tra, chuyên viên, 56 giờ, tiếp theo: Ký”. */
  readonly sentenceOf: (
    steps: readonly ProcessStep[],
    index: number,
    next: StepNext | undefined,
    agency?: string,
  ) => string;
  /** What follows, shortly: “song song: Đất đai, Phòng cháy; gặp nhau ở Tổng hợp”. */
  readonly nextOf: (steps: readonly ProcessStep[], next: StepNext | undefined) => string;
}

/** The words in which a step is told, to those who see the drawing and those who hear it. */
export function useStepWords(): StepWords {
  const say = useText();
  const language = useLanguage();
  const agencies = useAgencyNames();
  const nameOf = ({ name }: ProcessStep) => say(name) || name.vi || say(UNNAMED_STEP);
  const hoursOf = (hours: number) =>
    say({ vi: '{{hours}} giờ', en: '{{hours}} h' }, { hours: formatNumber(hours, language) });
  const agencyOf = ({ agencyCode, agencyFrom }: ProcessStep) => {
    if (agencyCode !== undefined) {
      const name = agencies.get(agencyCode);
      return name ? say(name) : agencyCode;
    }
    if (!agencyFrom) return say(COMPETENT_AGENCY);
    const kind = say(AGENCY_KIND_WORDS[agencyFrom.kind]);
    return say({ vi: '{{kind}} theo địa chỉ', en: '{{kind}} by address' }, { kind });
  };
  const nextOf = (steps: readonly ProcessStep[], next: StepNext | undefined) => {
    const named = (code: string) => {
      const step = steps.find((one) => one.code === code);
      return step ? nameOf(step) : code;
    };
    switch (next?.kind) {
      case undefined:
        return say({ vi: 'kết thúc', en: 'the end' });
      case 'step':
        return named(next.to);
      case 'choice':
        return say(
          { vi: 'một trong các hướng: {{ways}}', en: 'one of: {{ways}}' },
          { ways: next.ways.map(({ name, to }) => `${say(name) || say(UNNAMED_WAY)} → ${named(to)}`).join('; ') },
        );
      case 'parallel':
        return say(
          { vi: 'song song {{branches}}; gặp nhau ở {{join}}', en: 'side by side {{branches}}; they meet at {{join}}' },
          { branches: next.branches.map(named).join(', '), join: named(next.join) },
        );
    }
  };
  return {
    ...{ nameOf, hoursOf, agencyOf, nextOf },
    sentenceOf: (steps, index, next, agency) => {
      const step = steps[index];
      if (!step) return '';
      return say(
        {
          vi: 'Bước {{number}}, {{name}}, {{role}}, {{agency}}, {{hours}}, tiếp theo: {{next}}',
          en: 'Step {{number}}, {{name}}, {{role}}, {{agency}}, {{hours}}, then: {{next}}',
        },
        {
          number: index + 1,
          name: nameOf(step),
          role: say(ROLE_WORDS[step.role]).toLocaleLowerCase(),
          agency: agency ?? agencyOf(step),
          hours: hoursOf(step.workingHours),
          next: nextOf(steps, next),
        },
      );
    },
  };
}
