import { renamePlacedPaper, type Paper, type ProcedureDefinition } from '@mot-cua/domain';

type Changes = Pick<ProcedureDefinition, 'papers' | 'fees' | 'form'>;

/** A paper under another code, with what speaks of it: its place in the form, and the reductions of fees that it proves. */
export function renamePaper({ papers, fees, form }: Changes, renamed: Paper, code: string): Changes {
  const { code: before } = renamed;
  const others = papers.filter((paper) => paper !== renamed);
  const next = papers.map((paper) => (paper === renamed ? { ...paper, code } : paper));
  // While two papers share a code, what speaks of it stays with the other one.
  if (others.some((paper) => paper.code === before)) return { papers: next, fees, form };
  return {
    papers: next,
    fees: fees.map((fee) =>
      fee.reductions
        ? { ...fee, reductions: fee.reductions.map((one) => (one.proof === before ? { ...one, proof: code } : one)) }
        : fee,
    ),
    form: renamePlacedPaper(form, before, code),
  };
}
