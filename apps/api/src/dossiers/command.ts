import { applyDecorators, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiProblems, type ProblemCode } from '../http/problems';
import { CommandAnswerDto } from './dossiers.dto';

/** An endpoint that sends one command to one dossier. */
export function Command(path: string, summary: string, ...problems: ProblemCode[]) {
  return applyDecorators(
    Post(`:id/${path}`),
    HttpCode(200),
    ApiOperation({ summary }),
    ApiOkResponse({ type: CommandAnswerDto }),
    ApiProblems(
      'invalidRequest',
      'notFound',
      'actionNotOpen',
      'roleNotAllowed',
      'dossierChanged',
      'transactionReused',
      ...problems,
    ),
  );
}

/** The dossier of the path. */
export const Id = () => Param('id', ParseUUIDPipe);

/** A text that was given, without blanks around it; nothing for one that was not. */
export function optional<Name extends string>(name: Name, value: string | undefined): { [key in Name]?: string } {
  return value?.trim() ? ({ [name]: value.trim() } as { [key in Name]?: string }) : {};
}
