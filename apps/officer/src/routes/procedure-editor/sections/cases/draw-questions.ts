import type { EligibilityAnswer, EligibilityQuestion } from '@mot-cua/domain';

/** A question as it is drawn: with the questions below its answers. `index` is its place in the definition. */
export interface DrawnQuestion {
  readonly index: number;
  readonly question: EligibilityQuestion;
  readonly answers: readonly DrawnAnswer[];
}

export interface DrawnAnswer {
  readonly answer: EligibilityAnswer;
  /** The question it leads to, where that is drawn here and not further up. */
  readonly below: DrawnQuestion | null;
}

/** Questions as a tree from the first one, and those that no answer leads to, each as a tree of its own. */
export interface DrawnQuestions {
  readonly tree: DrawnQuestion | null;
  readonly unreached: readonly DrawnQuestion[];
}

/** Draws each question once, where it is first met: several answers may lead to one, and a faulty draft may run in a circle. */
export function drawQuestions(questions: readonly EligibilityQuestion[]): DrawnQuestions {
  const drawn = new Set<number>();
  const draw = (index: number): DrawnQuestion | null => {
    const question = questions[index];
    if (!question || drawn.has(index)) return null;
    drawn.add(index);
    const answers = question.answers.map((answer) => ({
      answer,
      below: answer.outcome.to === 'question' ? draw(questions.findIndex(({ code }) => code === nextOf(answer))) : null,
    }));
    return { index, question, answers };
  };
  const tree = draw(0);
  const unreached = questions.flatMap((_, index) => draw(index) ?? []);
  return { tree, unreached };
}

function nextOf({ outcome }: EligibilityAnswer): string | undefined {
  return outcome.to === 'question' ? outcome.question : undefined;
}
