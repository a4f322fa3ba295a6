import { unknownTargets, type ProcedureVersion, type SupplementItem } from '@mot-cua/domain';
import { ApiProblem } from '../http/problems';

/** @throws ApiProblem supplementTargetUnknown, with each item that points at nothing of the procedure's version */
export function checkTargets(
  items: readonly SupplementItem[],
  procedure: Pick<ProcedureVersion, 'form' | 'papers'>,
): void {
  const fields = unknownTargets(items, procedure).map((index) => ({
    ...{ pointer: `/items/${index}/target`, code: 'enum' },
  }));
  if (fields.length > 0) throw new ApiProblem('supplementTargetUnknown', { fields });
}
