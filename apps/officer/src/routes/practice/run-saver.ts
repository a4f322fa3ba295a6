import type { Answers, Channel, ReturnMethod } from '@mot-cua/domain';
import { isProblem } from '../../api/is-problem';
import { ContentSaver, type Saving } from '../../saving/content-saver';
import type { PracticeRun } from './practice-run';

/** What is filled in of a run. */
export interface RunContent {
  readonly answers: Answers;
  readonly channel: Channel;
  readonly caseCode: string | null;
  readonly agencyId: string | null;
  readonly returnMethod: ReturnMethod;
}

export type RunSaving = Saving<RunContent>;

const PAUSE_MS = 700;

/** Keeps a run saved while it is filled in. */
export class RunSaver extends ContentSaver<RunContent, PracticeRun> {
  constructor(
    run: PracticeRun,
    send: (content: RunContent, revision: number) => Promise<PracticeRun>,
    onSaved: (run: PracticeRun) => void,
    savedRevision = run.revision,
  ) {
    const { answers, channel, caseCode, agency, returnMethod } = run;
    const content = { answers, channel, caseCode, agencyId: agency?.id ?? null, returnMethod };
    const isElsewhere = (error: unknown) =>
      isProblem(error, 'draftChangedElsewhere') || isProblem(error, 'actionNotOpen');
    super({ content, save: 'saved', error: null }, savedRevision, { send, onSaved, isElsewhere, pauseMs: PAUSE_MS });
  }
}
