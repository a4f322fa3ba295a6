import {
  AccountExists,
  ActorGone,
  AgencyChanged,
  AgencyCodeTaken,
  AgencyNotFound,
  AlreadySubmitted,
  AssignmentRuleFaulty,
  CalendarDayExists,
  ChangedElsewhere,
  CitizenAccountNotFound,
  ComplaintFileUnknown,
  ComplaintNotFound,
  ComplaintRefused,
  CounterResetRefused,
  CommandRefused,
  DossierNotFound,
  DraftChanged,
  NationalProcedureChanged,
  NoSuchTemplate,
  NoSuchVersion,
  ProcedureDraftChanged,
  ProcedureExists,
  FieldActRefused,
  FieldExists,
  FieldNotFound,
  LeaveNotFound,
  LeaveRefused,
  OutageCancelled,
  OutageNotFound,
  InboxViewExists,
  InboxViewNotFound,
  OfficerActRefused,
  OfficerNotFound,
  ResultFileUnknown,
  TemplateScheduled,
  TooManyInboxViews,
  TransactionReused,
  UploadRunning,
  VersionScheduled,
} from '@mot-cua/persistence';
import { describeAgencyFault, type Language } from '@mot-cua/domain';
import type { Logger } from '@mot-cua/platform';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codeOfDatabaseError } from './database-error';
import { languageOf } from './language';
import { ApiProblem, PROBLEMS, type FieldOfProblem } from './problems';

/** The one place where errors become RFC 9457 problem documents. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(error);
    const { status } = PROBLEMS[problem.code];
    if (status >= 500) {
      this.logger.error({ requestId: request.id, err: error, route: request.routeOptions.url }, 'request failed');
    }
    if (reply.sent || reply.raw.headersSent) return;
    const language = languageOf(request);
    const { retryAfterSeconds } = problem.extra;
    if (typeof retryAfterSeconds === 'number') reply.header('retry-after', retryAfterSeconds);
    void reply
      .status(status)
      .type('application/problem+json')
      .header('content-language', language)
      .send(JSON.stringify(problemDocument(problem, language, request.id)));
  }
}

/** The document of a problem in a language. */
export function problemDocument(
  { code, fields, extra }: ApiProblem,
  language: Language,
  requestId: string,
): Record<string, unknown> {
  return {
    type: `urn:mot-cua:problem:${code}`,
    title: PROBLEMS[code][language],
    status: PROBLEMS[code].status,
    code,
    requestId,
    ...extra,
    ...(fields.length > 0 && { fields: fields.map((field) => withMessage(field, language)) }),
  };
}

function withMessage({ pointer, code, message, params = {} }: FieldOfProblem, language: Language): FieldOfProblem {
  return { pointer, code, message: message ?? describeAgencyFault({ code, params }, language) };
}

function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof CommandRefused)
    return new ApiProblem(error.refusal.code, {
      extra: { state: error.refusal.state, version: error.refusal.version },
    });
  if (error instanceof ComplaintRefused)
    return new ApiProblem(error.refusal.code, {
      extra: { state: error.refusal.state, version: error.refusal.version },
    });
  if (error instanceof ComplaintNotFound) return new ApiProblem('notFound');
  if (error instanceof ComplaintFileUnknown) return new ApiProblem('complaintFileUnknown');
  if (error instanceof ResultFileUnknown) return new ApiProblem('resultNotAttached');
  if (error instanceof DossierNotFound) return new ApiProblem('notFound');
  if (error instanceof DraftChanged)
    return new ApiProblem('draftChangedElsewhere', { extra: { currentRevision: error.currentRevision } });
  if (error instanceof AlreadySubmitted)
    return new ApiProblem('alreadySubmitted', { extra: { dossierId: error.dossierId, dossierCode: error.code } });
  if (error instanceof NoSuchVersion) return new ApiProblem('notFound');
  if (error instanceof InboxViewNotFound) return new ApiProblem('notFound');
  if (error instanceof TooManyInboxViews) return new ApiProblem('inboxViewLimitReached');
  if (error instanceof InboxViewExists)
    return new ApiProblem('inboxViewExists', { fields: [{ pointer: '/name', code: 'exists' }] });
  if (error instanceof ProcedureExists)
    return new ApiProblem('procedureExists', { fields: [{ pointer: '/code', code: 'exists' }] });
  if (error instanceof ProcedureDraftChanged) {
    const { currentRevision, editedByName, editedAt } = error;
    return new ApiProblem('procedureChangedElsewhere', { extra: { currentRevision, editedByName, editedAt } });
  }
  if (error instanceof NationalProcedureChanged) return new ApiProblem('nationalProcedureChanged');
  if (error instanceof VersionScheduled)
    return new ApiProblem('versionScheduled', { extra: { version: error.version, effectiveOn: error.effectiveOn } });
  if (error instanceof AgencyNotFound) return new ApiProblem('notFound');
  if (error instanceof AgencyCodeTaken)
    return new ApiProblem('invalidAgency', { fields: [{ pointer: '/code', code: 'codeTaken' }] });
  if (error instanceof AgencyChanged)
    return new ApiProblem('agencyChangedElsewhere', { extra: { currentRevision: error.currentRevision } });
  if (error instanceof UploadRunning) return new ApiProblem('uploadRunning');
  if (error instanceof TransactionReused) return new ApiProblem('transactionReused');
  if (error instanceof ChangedElsewhere)
    return new ApiProblem('changedElsewhere', { extra: { currentRevision: error.currentRevision } });
  if (error instanceof NoSuchTemplate) return new ApiProblem('notFound');
  if (error instanceof TemplateScheduled) return new ApiProblem('templateScheduled');
  if (error instanceof LeaveRefused) return new ApiProblem(error.refusal);
  if (error instanceof LeaveNotFound || error instanceof OutageNotFound) return new ApiProblem('notFound');
  if (error instanceof OutageCancelled) return new ApiProblem('outageCancelled');
  if (error instanceof AssignmentRuleFaulty) return new ApiProblem(error.fault);
  if (error instanceof CalendarDayExists) return new ApiProblem('calendarDayExists');
  if (error instanceof FieldActRefused) return new ApiProblem(error.refusal);
  if (error instanceof FieldExists)
    return new ApiProblem('fieldExists', { fields: [{ pointer: '/code', code: 'exists' }] });
  if (error instanceof FieldNotFound) return new ApiProblem('notFound');
  if (error instanceof OfficerActRefused)
    return new ApiProblem(error.refusal, { extra: { heldDossiers: error.heldDossiers } });
  if (error instanceof CounterResetRefused) return new ApiProblem(error.refusal);
  if (error instanceof CitizenAccountNotFound) return new ApiProblem('notFound');
  if (error instanceof OfficerNotFound) return new ApiProblem('notFound');
  if (error instanceof ActorGone) return new ApiProblem('notSignedIn');
  if (error instanceof AccountExists && error.field === 'username')
    return new ApiProblem('userNameTaken', { fields: [{ pointer: '/userName', code: 'exists' }] });
  if (error instanceof AccountExists)
    return new ApiProblem('accountExists', { fields: [{ pointer: `/${error.field}`, code: 'exists' }] });
  if (isBodyTooLarge(error)) return new ApiProblem('requestTooLarge');
  return new ApiProblem(codeOfDatabaseError(error) ?? codeOfStatus(statusOf(error)));
}

/** Without its length told before, a body is refused while it is read. */
const isBodyTooLarge = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';

/** Errors of the framework and its plugins tell their kind by a status only. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return 500;
}

function codeOfStatus(status: number): ApiProblem['code'] {
  if (status === 401) return 'notSignedIn';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 405) return 'notFound';
  if (status === 413) return 'fileTooLarge';
  if (status === 429) return 'tooManyRequests';
  if (status === 503) return 'unavailable';
  return status >= 400 && status < 500 ? 'invalidRequest' : 'internal';
}
