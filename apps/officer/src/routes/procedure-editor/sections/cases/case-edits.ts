import type { EligibilityAnswer, ProcedureCase, ProcedureDefinition, ProcessStep } from '@mot-cua/domain';

type Changes = Partial<ProcedureDefinition>;

/** A case under another code, with everything that speaks of it: papers, fees, results, hours and answers. */
export function renameCase(definition: ProcedureDefinition, from: string, to: string): Changes {
  const { cases = [], papers, fees, process, eligibility, results } = definition;
  const renamed = (code: string) => (code === from ? to : code);
  const limited = <Part extends { readonly cases?: readonly string[] }>(part: Part): Part =>
    part.cases ? { ...part, cases: part.cases.map(renamed) } : part;
  const outcome = (answer: EligibilityAnswer): EligibilityAnswer =>
    answer.outcome.to === 'case' ? { ...answer, outcome: { to: 'case', case: renamed(answer.outcome.case) } } : answer;
  return {
    cases: cases.map((one) => ({ ...one, code: renamed(one.code) })),
    papers: papers.map(limited),
    fees: fees.map(limited),
    results: results.map(limited),
    process: process.map((step) =>
      withHours(step, (hours) => hours.map(([code, amount]) => [renamed(code), amount] as const)),
    ),
    ...(eligibility && {
      eligibility: {
        questions: eligibility.questions.map((question) => ({ ...question, answers: question.answers.map(outcome) })),
      },
    }),
  };
}

/**
 * Other cases in place of those there are. Hours of a case that is gone go with it; papers, fees, results and answers that name it stay as they
 * are and are faulty, since without the case they would hold for every case.
 */
export function replaceCases({ process }: ProcedureDefinition, cases: readonly ProcedureCase[]): Changes {
  const left = new Set(cases.map(({ code }) => code));
  return {
    cases: cases.length > 0 ? cases : undefined,
    process: process.map((step) => withHours(step, (hours) => hours.filter(([code]) => left.has(code)))),
  };
}

type Hours = readonly (readonly [code: string, hours: number])[];

function withHours(step: ProcessStep, change: (hours: Hours) => Hours): ProcessStep {
  const { workingHoursByCase, ...rest } = step;
  if (!workingHoursByCase) return step;
  const hours = change(Object.entries(workingHoursByCase));
  return hours.length > 0 ? { ...rest, workingHoursByCase: Object.fromEntries(hours) } : rest;
}
