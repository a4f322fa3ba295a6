import type { SupplementItem } from '@mot-cua/domain';
import type { Dossier } from '../../api/dossier';
import { useOfficer } from '../../session/officer';
import { objectionTo, openActions } from './open-actions';
import { isMarked, toggleMark, type SupplementMarks } from './supplement-marks';
import { useKept } from './use-kept';

type Target = Pick<SupplementItem, 'kind' | 'target'>;

/** Marking what is wrong while reading. */
export interface Marking {
  readonly marks: SupplementMarks;
  readonly isMarked: (target: Target) => boolean;
  readonly toggle: (target: Target) => void;
  readonly change: (marks: SupplementMarks) => void;
}

const NO_MARKS: SupplementMarks = [];

/** The officer's marks on a dossier, and whether they can ask for a supplement of it now. */
export function useMarking(dossier: Dossier): Marking & { readonly isOpen: boolean } {
  const officer = useOfficer();
  const [marks, change] = useKept(dossier.id, 'marks', NO_MARKS);
  return {
    marks,
    change,
    isMarked: (target) => isMarked(marks, target),
    toggle: (target) => change(toggleMark(marks, target)),
    isOpen:
      openActions(dossier, officer.roles).includes('requestSupplement') &&
      !objectionTo(dossier, 'requestSupplement', officer),
  };
}
