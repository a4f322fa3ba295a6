import type { Text } from '@mot-cua/domain';
import type { ShownProcedure } from '@mot-cua/ui/procedure';
import type { Fault } from '../faults';

const GAP: Text = { vi: '(chưa viết)', en: '(not written yet)' };

/** A draft's procedure with a word wherever people would find nothing to read or press, and without conditions that cannot be read. */
export function withGapsNamed(procedure: ShownProcedure, faults: readonly Fault[]): ShownProcedure {
  const isFaulty = (at: string) => faults.some((fault) => fault.at === at);
  const { eligibility } = procedure;
  return {
    ...procedure,
    cases: procedure.cases.map((one) => ({ ...one, name: named(one.name) })),
    papers: procedure.papers.map((paper, index) => ({
      ...paper,
      name: named(paper.name),
      // It reads nothing, so that the page says that it depends, and not on what.
      ...(isFaulty(`/papers/${index}/requiredWhen`) && { requiredWhen: 'true' }),
    })),
    fees: procedure.fees.map((fee) => ({ ...fee, name: named(fee.name) })),
    steps: procedure.steps.map(named),
    conditions: procedure.conditions.map(named),
    ...(eligibility && {
      eligibility: {
        questions: eligibility.questions.map((question) => ({
          ...question,
          text: named(question.text),
          answers: question.answers.map((answer) => ({ ...answer, label: named(answer.label) })),
        })),
      },
    }),
  };
}

function named({ vi, en }: Text): Text {
  return { vi: vi.trim() === '' ? GAP.vi : vi, en: en.trim() === '' ? GAP.en : en };
}
