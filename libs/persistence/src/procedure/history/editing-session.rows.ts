import type { ProcedureDefinition } from '@mot-cua/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProcedureVersionRow } from '../procedure.rows';

/**
 * Somebody is at work on a draft (phiên soạn thảo): their saves since they began, which become one line of the log when they end. A
 * procedure has one draft, so it has one session at most.
 */
@Entity('editing_session')
@ForeignKey(() => ProcedureVersionRow, ['code', 'version'], ['code', 'version'], { name: 'fk_editing_session_version' })
@Index('ix_editing_session_saved', ['savedAt'])
export class EditingSessionRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_editing_session' }) code: string;
  @Column('int') version: number;
  /** What the draft said before the first save. */
  @Column('json') definition: ProcedureDefinition;
  @Column('uuid', { name: 'actor_id' }) actorId: string;
  @Column('text', { name: 'actor_name' }) actorName: string;
  /** The request of the first save. */
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
  @Column('int', { default: 1 }) saves: number;
}
