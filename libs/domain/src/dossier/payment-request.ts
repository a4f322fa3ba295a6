/** Money that has to be paid before an office can go on (nghĩa vụ tài chính), as asked for; the clock stands still until it is. */
export interface PaymentRequest {
  /** Whole đồng. */
  readonly amount: number;
  readonly reason: string;
  readonly legalBasis?: string;
}
