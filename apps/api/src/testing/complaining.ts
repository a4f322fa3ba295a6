import { randomUUID } from 'node:crypto';
import type { ComplaintDto } from '../complaints/complaints.dto';
import type { Answer, Person } from './api-under-test';

export interface Complaining {
  readonly complaintId?: string;
  readonly transactionId?: string;
  readonly kind?: 'feedback' | 'formal';
  readonly subject?: string;
  readonly content?: string;
  readonly agencyId?: string;
  readonly attachmentIds?: readonly string[];
}

/** Sends a complaint about a dossier. */
export function complain(citizen: Person, dossierId: string, more: Complaining = {}): Promise<Answer<ComplaintDto>> {
  return citizen.post<ComplaintDto>(`/dossiers/${dossierId}/complaints`, {
    ...{ complaintId: randomUUID(), transactionId: randomUUID(), kind: 'feedback', subject: 'late' },
    ...{ content: 'Hồ sơ của tôi chưa có kết quả.', attachmentIds: [] },
    ...more,
  });
}

/** Sends a command to a complaint, at the version that this person sees now. */
export async function onComplaint<T = ComplaintDto>(
  person: Person,
  id: string,
  action: string,
  content: object = {},
): Promise<Answer<T>> {
  const { body } = await person.get<ComplaintDto>(`/complaints/${id}`);
  return person.post<T>(`/complaints/${id}/${action}`, {
    ...{ transactionId: randomUUID(), expectedVersion: body.version ?? 1 },
    ...content,
  });
}
