import type { CommandDetail } from '@mot-cua/domain';
import { withoutBlanks } from '@mot-cua/domain';
import { ApiProblem } from '../http/problems';
import type { PracticeActDto } from './practice-acts.dto';

/**
 * What a command to a real dossier would carry. An empty reason is the domain's to refuse.
 * @throws ApiProblem invalidRequest where something is missing that an endpoint of real dossiers insists on
 */
export function commandDetail(act: PracticeActDto): CommandDetail {
  const { action, items, answers } = act;
  const note = act.note?.trim() ? { note: act.note.trim() } : {};
  const legalBasis = act.legalBasis?.trim() ? { legalBasis: act.legalBasis.trim() } : {};
  const reason = act.reason?.trim() ?? '';
  switch (action) {
    case 'receive':
    case 'take':
    case 'approve':
    case 'handOver':
      return { action, ...note };
    case 'refuse':
    case 'stop':
    case 'sendBack':
      return { action, reason, ...legalBasis };
    case 'withdraw':
      return { action, ...(reason && { reason }) };
    case 'proposeResult':
      if (!note.note) throw missing('/note');
      return { action, proposal: note.note };
    case 'requestSupplement':
      return { action, request: { items: items ?? [], ...note } };
    case 'supplement':
      if (!answers) throw missing('/answers');
      return { action, answers: withoutBlanks(answers), ...note };
    case 'finishStep':
      if (act.run === undefined) throw missing('/run');
      return { action, run: act.run, ...(act.way && { way: act.way }), ...note };
  }
}

function missing(pointer: string): ApiProblem {
  return new ApiProblem('invalidRequest', { fields: [{ pointer, code: 'required' }] });
}
