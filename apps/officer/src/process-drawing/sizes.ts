import type { ProcessStep } from '@mot-cua/domain';
import type { DrawnLine, DrawnNode } from './drawn-process';

/** In pixels, as the style sheet has them. */
const STEP = { width: 184, height: 102 };
const AGENCY_HEIGHT = 18;
const STANDING_HEIGHT = 64;
const MARK = { width: 30, height: 30 };
const PLUS = { width: 26, height: 26 };
const LETTER = 7;
const WIDEST_LABEL = 168;
/** Letters of the words that stand for a name. */
const UNNAMED = 17;

/** How large a box is drawn; an agency that is not the competent one, or has the step of a dossier, and a standing have lines of their own. */
export function sizeOf(node: DrawnNode, steps: readonly ProcessStep[], hasStandings: boolean) {
  if (node.kind !== 'step') return MARK;
  const step = steps[node.index];
  const isElsewhere = step?.agencyCode !== undefined || step?.agencyFrom !== undefined;
  const hasAgency = isElsewhere || hasStandings;
  const height = STEP.height + (hasAgency ? AGENCY_HEIGHT : 0) + (hasStandings ? STANDING_HEIGHT : 0);
  return { ...STEP, height };
}

/** How much room the words on a line need: those of a way, or the mark at which a step can be put in. */
export function labelSizeOf({ way }: DrawnLine, canEdit: boolean) {
  if (!way) return { width: 0, height: 0 };
  if (way.kind === 'step') return canEdit ? PLUS : { width: 8, height: 8 };
  const { name, when = '' } = way.choice ?? { name: { vi: '', en: '' } };
  const longest = way.choice ? Math.max(name.vi.length || UNNAMED, name.en.length, when.length) : 8;
  return {
    width: Math.min(WIDEST_LABEL, longest * LETTER + 36),
    height: way.choice ? 46 : 28,
  };
}
