/** What every call answers (version A's envelope). */
export interface Answer {
  readonly error_code: string | number;
  readonly message: string;
  readonly result: readonly unknown[];
}

/** Codes of refusals. Only success is known of the real portal; the others are this stand-in's own. */
export const ERROR_CODES = {
  success: '0',
  sessionEnded: '-1',
  wrongCredentials: '1',
  unitNotAllowed: '2',
  invalidData: '3',
  alreadyThere: '4',
  notThere: '5',
  stepNotAllowed: '6',
  procedureUnknown: '7',
  serviceUnknown: '8',
  unreadable: '9',
  tooLarge: '10',
  busy: '99',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** The portal does not take the message. Thrown inside the transaction, so that nothing of it stays. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export function success(result: readonly unknown[] = [], message = 'Thành công') {
  return { error_code: ERROR_CODES.success, message, result } as const satisfies Answer;
}

export function refusal(code: ErrorCode, message: string) {
  return { error_code: ERROR_CODES[code], message, result: [] } as const satisfies Answer;
}
