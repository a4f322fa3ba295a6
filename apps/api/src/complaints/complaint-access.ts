import { complaintRoles, maySeeComplaint, type Actor } from '@mot-cua/domain';
import { ComplaintStore, toComplaint, type AttachmentRow, type ComplaintRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { ApiProblem } from '../http/problems';
import { readableFiles } from './complaint-history';

/** Who may see a complaint and its files. */
@Injectable()
export class ComplaintAccess {
  constructor(private readonly complaints: ComplaintStore) {}

  /** A complaint that this person may see; to others it does not exist. @throws ApiProblem notFound */
  async visible(actor: Actor, id: string): Promise<ComplaintRow> {
    const row = await this.complaints.find(id);
    if (!row || !maySeeComplaint(actor, toComplaint(row))) throw new ApiProblem('notFound');
    return row;
  }

  /** Before it is sent its files are read by who uploaded them; then by who may read what they came with. */
  async mayReadFile(actor: Actor, { id, dossierId: complaintId, uploadedBy }: AttachmentRow): Promise<boolean> {
    const row = await this.complaints.find(complaintId);
    if (!row) return uploadedBy === actor.id;
    const roles = complaintRoles(actor, toComplaint(row));
    if (roles.length === 0) return false;
    const isOffice = roles.includes('leader') || roles.includes('handler');
    return uploadedBy === actor.id || readableFiles(await this.complaints.history(complaintId), isOffice).has(id);
  }

  /** Whether somebody may add a file: a citizen to what they are about to send, then those who deal with it. */
  async mayAddFile(actor: Actor, complaintId: string): Promise<boolean> {
    const row = await this.complaints.find(complaintId);
    return row ? maySeeComplaint(actor, toComplaint(row)) : actor.roles.includes('citizen');
  }
}
