import type { Agency } from '../agency/agency';
import type { DossierEvent } from '../dossier/dossier';
import type { ProcedureDefinition } from '../procedure/procedure';
import type { StepRun } from '../workflow/step-run';
import { wordsOf } from './words-of-detail';
import { standingAgainst, type Movement } from './movement';

/** What the steps of a process and the agencies that do them are called. */
export interface ProcessNames {
  readonly step: (code: string) => string;
  readonly agency: (id: string) => string;
}

/** What the steps of a procedure and the agencies of a province are called on paper. */
export function processNames(
  { process }: Pick<ProcedureDefinition, 'process'>,
  agencies: readonly Pick<Agency, 'id' | 'name'>[],
): ProcessNames {
  return {
    step: (code) => process.find((step) => step.code === code)?.name.vi ?? code,
    agency: (id) => agencies.find((agency) => agency.id === id)?.name.vi ?? '',
  };
}

/** The movements that an event makes within the process: out of the steps that it ended, into those that it opened. */
export function stepMovements(event: DossierEvent, before: readonly StepRun[], names: ProcessNames): Movement[] {
  const { detail, at, actor } = event;
  const note = wordsOf(detail) ?? '';
  switch (detail.action) {
    case 'finishStep':
    case 'returnStep':
    case 'moveStep': {
      const runs = event.steps ?? before;
      const from = runs.find(({ number }) => number === detail.run);
      const opened = runs.filter(({ number }) => !before.some((run) => run.number === number));
      if (!from) return [];
      const standing = from.end ? standingAgainst(from.dueAt, from.end.at) : '';
      const done = detail.action === 'finishStep' ? 'Xong' : detail.action === 'returnStep' ? 'Trả lại' : 'Chuyển';
      const words = [`${done} bước “${names.step(from.step)}”`, note].filter(Boolean).join(': ');
      const hands = `${names.agency(from.agencyId)} (${actor.name})`;
      // A branch that is done before the others goes nowhere yet.
      if (opened.length === 0) return [{ from: hands, to: 'Chờ các nhánh khác', at, standing, note: words }];
      return opened.map((run) => ({ from: hands, to: handsOf(run, names), at, standing, note: words }));
    }
    case 'takeStep':
    case 'assignStep': {
      const run = before.find(({ number }) => number === detail.run);
      if (!run) return [];
      const to = `${names.agency(run.agencyId)} (${detail.action === 'assignStep' ? detail.officer.name : actor.name})`;
      return [
        { from: handsOf(run, names), to, at, standing: '', note: ['Nhận bước', note].filter(Boolean).join(': ') },
      ];
    }
    case 'askOpinion':
      return detail.agencyIds.map((id) => ({
        ...{ from: `Chuyên viên ${actor.name}`, to: names.agency(id), at, standing: '' as const },
        note: `Lấy ý kiến: ${detail.question}`,
      }));
    case 'giveOpinion':
    case 'withdrawOpinion':
    case 'lapseOpinion': {
      const opinion = event.opinions?.find(({ number }) => number === detail.opinion);
      if (!opinion) return [];
      const agency = names.agency(opinion.agencyId);
      if (detail.action === 'giveOpinion') {
        const words = `Ý kiến: ${detail.text}`;
        const standing = standingAgainst(opinion.answerBy, at);
        return [{ from: `${agency} (${actor.name})`, to: 'Chuyên viên', at, standing, note: words }];
      }
      const words = detail.action === 'withdrawOpinion' ? `Không cần ý kiến nữa: ${note}` : 'Hết hạn, coi như đồng ý';
      return [{ from: agency, to: 'Chuyên viên', at, standing: '', note: words }];
    }
    default:
      return [];
  }
}

function handsOf({ step, agencyId }: StepRun, names: ProcessNames): string {
  return `${names.agency(agencyId)}: ${names.step(step)}`;
}
