import type {
  AssignmentFault,
  CalendarDayFault,
  ComplaintRefusalCode,
  CounterResetRefusal,
  FieldRefusal,
  LeaveRefusal,
  OutageFault,
  OfficerRefusal,
  RefusalCode,
} from '@mot-cua/domain';

/** What stands against recording an outage. */
export type OutageRefusal = OutageFault | 'outageCancelled';

/** What the rules have against who does the work. */
export type PeopleRefusal = AssignmentFault | LeaveRefusal | 'assignmentCodeUnknown';

/** What stands against a step of a complaint. */
export type ComplaintProblem =
  Exclude<ComplaintRefusalCode, 'reasonMissing'> | 'agencyNotConcerned' | 'complaintFileUnknown' | 'handlerNotAble';

/** Everything that the API may answer instead of a result, and what the browser adds when there is no answer at all. */
export type ProblemCode =
  | RefusalCode
  | OfficerRefusal
  | CounterResetRefusal
  | CalendarDayFault
  | FieldRefusal
  | OutageRefusal
  | PeopleRefusal
  | ComplaintProblem
  | 'notFound'
  | 'fileLinkExpired'
  | 'fileLinkWrong'
  | 'officerNotAble'
  | 'supplementTargetUnknown'
  | 'notSignedIn'
  | 'forbidden'
  | 'invalidRequest'
  | 'invalidAnswers'
  | 'draftChangedElsewhere'
  | 'draftLimitReached'
  | 'alreadySubmitted'
  | 'uploadRunning'
  | 'requestTooLarge'
  | 'fileTooLarge'
  | 'fileTypeRefused'
  | 'paperFileTooLarge'
  | 'templateTypeRefused'
  | 'exampleTypeRefused'
  | 'macrosRefused'
  | 'tooManyFiles'
  | 'fileEmpty'
  | 'tooManyRequests'
  | 'csrfTokenInvalid'
  | 'wrongCredentials'
  | 'accountExists'
  | 'accountLocked'
  | 'wrongPassword'
  | 'passwordChangeNeeded'
  | 'userNameTaken'
  | 'changedElsewhere'
  | 'agencyNotInForce'
  | 'warningsOutOfOrder'
  | 'calendarDayExists'
  | 'fieldExists'
  | 'agencyNotCompetent'
  | 'notFiledOnline'
  | 'procedureClosed'
  | 'templateNotReady'
  | 'templateScheduled'
  | 'templateDayTooEarly'
  | 'registerPeriodWrong'
  | 'registerTooLarge'
  | 'procedureChanged'
  | 'procedureExists'
  | 'procedureChangedElsewhere'
  | 'nationalProcedureChanged'
  | 'procedureNotReady'
  | 'procedureNotReadable'
  | 'importNotReady'
  | 'versionScheduled'
  | 'dayPassed'
  | 'transactionReused'
  | 'inboxViewExists'
  | 'inboxViewLimitReached'
  | 'inboxExportTooLarge'
  | 'batchTooLarge'
  | 'batchEmpty'
  | 'dataSetFaulty'
  | 'unitsChangedElsewhere'
  | 'invalidAgency'
  | 'agencyChangedElsewhere'
  | 'practiceLimitReached'
  | 'unavailable'
  | 'internal'
  | 'unreachable';

/** A problem document (RFC 9457) as far as a screen needs it. */
export interface Problem {
  readonly code: string;
  readonly status?: number;
  readonly detail?: string;
  readonly requestId?: string;
  readonly fields?: readonly { readonly pointer: string; readonly code?: string; readonly message: string }[];
}

/** The problem in whatever was thrown: a problem document, or an error that carries one, or no connection at all. */
export function problemOf(error: unknown): Problem {
  if (isProblem(error)) return error;
  if (typeof error === 'object' && error !== null && 'problem' in error && isProblem(error.problem))
    return error.problem;
  if (error instanceof TypeError) return { code: 'unreachable' };
  return { code: 'internal' };
}

/** How long to wait before another try, in seconds, where the API says so. */
export function secondsToWait(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const said = 'extra' in error && typeof error.extra === 'object' && error.extra !== null ? error.extra : error;
  return 'retryAfterSeconds' in said && typeof said.retryAfterSeconds === 'number' ? said.retryAfterSeconds : undefined;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
