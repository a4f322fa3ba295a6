import type { FieldProblem } from '@mot-cua/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiResponse } from '@nestjs/swagger';
import { PROBLEMS, type ProblemCode } from './problem-table';

export { PROBLEMS, type ProblemCode } from './problem-table';

export interface FieldOfProblem {
  readonly pointer: string;
  readonly code: string;
  /** The sentence, where it is not the one that belongs to the code. */
  readonly message?: string;
  /** What the sentence of the code needs: the limit that was passed, say. */
  readonly params?: FieldProblem['params'];
}

/** Something went wrong that the client must hear of, by its code. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly fields: readonly FieldOfProblem[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: ProblemCode,
    { fields = [], extra = {} }: { fields?: readonly FieldOfProblem[]; extra?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(code);
    this.fields = fields;
    this.extra = extra;
  }
}

export class ProblemFieldDto {
  @ApiProperty({ description: 'JSON pointer into what was sent' }) pointer: string;
  @ApiProperty() code: string;
  @ApiProperty({ description: 'In the language of the request' }) message: string;
}

/** A problem document of RFC 9457. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:mot-cua:problem:notFound' }) type: string;
  @ApiProperty({ description: 'What happened and what to do, in the language of the request' }) title: string;
  @ApiProperty() status: number;
  @ApiProperty({ enum: Object.keys(PROBLEMS), enumName: 'ProblemCode' }) code: ProblemCode;
  @ApiProperty({ description: 'For finding the request in the logs' }) requestId: string;
  @ApiPropertyOptional({ type: [ProblemFieldDto] }) fields?: ProblemFieldDto[];
}

/** Describes the problems that an endpoint may answer with, by status. */
export function ApiProblems(...codes: ProblemCode[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ...Object.entries(describeProblems(codes)).map(([status, response]) =>
      ApiResponse({ status: Number(status), ...response }),
    ),
  );
}

/** Responses of an OpenAPI document that tell of problems, by status. */
export function describeProblems(codes: readonly ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) byStatus.set(PROBLEMS[code].status, [...(byStatus.get(PROBLEMS[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      {
        description: of.map((code) => `\`${code}\`: ${PROBLEMS[code].en}`).join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
      },
    ]),
  );
}
