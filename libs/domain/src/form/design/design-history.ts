import type { EditHistory } from '../../edit-history';
import type { FormDesign } from './form-design';

export { beginHistory, recordStep, redoStep, undoStep } from '../../edit-history';

/** The designs of one sitting: the present one, those before it, and those that were undone. */
export type DesignHistory = EditHistory<FormDesign>;
