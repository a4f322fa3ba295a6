/** The national catalogue, or what is known of it, changed after it was looked at: nothing was done. */
export class NationalProcedureChanged extends Error {
  override readonly name = 'NationalProcedureChanged';
  constructor(code: string) {
    super(`The national procedure ${code} is not what was looked at`);
  }
}
