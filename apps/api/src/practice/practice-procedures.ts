import type { ProcedureVersion } from '@mot-cua/domain';
import type { PracticeRunRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';

const HELD = 50;

/**
 * The procedures that runs are tried under. What a run tries never changes, and its form is costly to compile, so the same objects are
 * handed out again: compiled forms are kept by their object, and would pile up if each request had its own.
 */
@Injectable()
export class PracticeProcedures {
  private readonly held = new Map<string, ProcedureVersion>();

  of({ id, procedureCode, procedureVersion, definition }: PracticeRunRow): ProcedureVersion {
    const known = this.held.get(id);
    this.held.delete(id);
    const procedure = known ?? { ...definition, code: procedureCode, version: procedureVersion };
    this.held.set(id, procedure);
    const [oldest] = this.held.keys();
    if (this.held.size > HELD && oldest !== undefined) this.held.delete(oldest);
    return procedure;
  }
}
