import type { NationalProcedure, ProcedureTime } from '../catalogue/procedure';
import type { Words } from './language';

export interface ProcedureChangeOfForm {
  readonly change: Partial<NationalProcedure>;
  readonly mistakes: readonly Words[];
}

/** Name of the input for a time, a fee or a paper of the procedure. */
export const inputName = (...parts: readonly (string | number)[]): string => parts.join('-');

/** What a submitted form changes of a procedure. */
export function changeFromForm(
  { channels, papers }: NationalProcedure,
  form: Readonly<Record<string, string>>,
): ProcedureChangeOfForm {
  const text = (name: string, kept: string): string => (form[name] ?? kept).trim().replaceAll('\0', '').slice(0, 1_000);
  const time = (entry: ProcedureTime, at: string): ProcedureTime => ({
    ...entry,
    amount: text(inputName(at, 'amount'), entry.amount),
    unit: text(inputName(at, 'unit'), entry.unit),
    fees: entry.fees.map((fee, index) => ({ ...fee, amount: text(inputName(at, 'fee', index), fee.amount) })),
  });
  const change = {
    name: text('name', ''),
    channels: channels.map(({ channel, times }, index) => ({
      channel,
      times: times.map((entry, place) => time(entry, inputName('time', index, place))),
    })),
    papers: papers.map((group, index) => {
      const kept = group.papers
        .map((paper, place) => ({ ...paper, name: text(inputName('paper', index, place), paper.name) }))
        .filter(({ name }) => name !== '');
      const added = text(inputName('new-paper', index), '');
      const blank = { code: '', originals: '1', copies: '0', form: '', url: '' };
      return { ...group, papers: added === '' ? kept : [...kept, { ...blank, name: added }] };
    }),
  };
  const missing: Words = { vi: 'Tên thủ tục không được để trống.', en: 'The procedure needs a name.' };
  return { change, mistakes: change.name === '' ? [missing] : [] };
}
