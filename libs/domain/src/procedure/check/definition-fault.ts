/** What can be wrong with a procedure's definition. */
export type DefinitionFaultCode =
  // its shape
  | 'shape'
  | 'tooLarge'
  // anywhere
  | 'missing'
  | 'missingEnglish'
  | 'twice'
  | 'unknownReference'
  // who and how
  | 'codeFormat'
  | 'levelAndChannels'
  | 'noAgency'
  | 'notAUnit'
  // cases and questions
  | 'caseUnreachable'
  | 'caseWithoutResult'
  | 'questionsRunInCircle'
  | 'questionUnreachable'
  // form
  | 'formDoesNotCompile'
  | 'formKeyword'
  | 'formReference'
  | 'formFieldName'
  | 'formOpen'
  | 'formFormat'
  | 'formPatternUnsafe'
  | 'formLimit'
  | 'formFieldNotShown'
  | 'formFieldShownTwice'
  | 'formShowsUnknownField'
  | 'formPaperMissing'
  | 'formPaperUnknown'
  | 'formPaperTwice'
  | 'formRule'
  | 'formPrefill'
  // expressions
  | 'expression'
  | 'amountMayBeNegative'
  | 'amountUnknown'
  | 'amountTooLarge'
  // papers, fees, time
  | 'noCopies'
  | 'noPapers'
  | 'fileMissing'
  | 'fileOfOtherKind'
  | 'noFee'
  | 'feeUnexplained'
  | 'feeContradictory'
  | 'tiersNotAscending'
  | 'noTime'
  | 'warningsOutOfOrder'
  | 'stepsExceedTime'
  | 'stepsFallShort'
  | 'noSteps'
  // how its steps follow one another
  | 'stepUnreachable'
  | 'stepsRunInCircle'
  | 'taskOutOfPlace'
  | 'noDecision'
  | 'decidedTwice'
  | 'proposedElsewhere'
  | 'tooFewWays'
  | 'noOtherwise'
  | 'wayWithoutCondition'
  | 'nobodyChooses'
  | 'tooMuchAfterDecision'
  | 'leavesParallel'
  | 'entersParallel'
  | 'notABranch'
  | 'twoAgencies';

/** One thing wrong with a definition. */
export interface DefinitionFault {
  /** JSON pointer into the definition, `/papers/2/requiredWhen`. */
  readonly at: string;
  readonly code: DefinitionFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export function fault(at: string, code: DefinitionFaultCode, params: DefinitionFault['params'] = {}): DefinitionFault {
  return { at, code, params };
}
