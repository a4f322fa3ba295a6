import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RegistryAccessRow } from './registry-access.rows';

/** A question to a registry and what became of it. */
export type RegistryAccess = Omit<RegistryAccessRow, 'id'>;

@Injectable()
export class RegistryAccessStore {
  constructor(private readonly dataSource: DataSource) {}

  async record(access: RegistryAccess): Promise<void> {
    const { registry, accountId, purpose, procedureCode, outcome, at, requestId } = access;
    await this.dataSource.query(
      `INSERT INTO registry_access (registry, account_id, purpose, procedure_code, outcome, at, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [registry, accountId, purpose, procedureCode, outcome, at, requestId],
    );
  }

  /** What was asked about a person, newest first. */
  findOf(accountId: string, limit = 100): Promise<RegistryAccessRow[]> {
    return this.dataSource.manager.find(RegistryAccessRow, {
      where: { accountId },
      order: { id: 'DESC' },
      take: limit,
    });
  }
}
