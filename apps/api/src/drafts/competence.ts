import type { CompetentAgency } from '@mot-cua/domain';
import { toAgencyRef } from '../agencies/agencies.dto';
import type { CompetenceDto } from './drafts.dto';

/** Who decides by the answers, as those who file are told. */
export function toCompetence({ agency, reason, candidates }: CompetentAgency): CompetenceDto {
  return {
    agency: agency ? toAgencyRef(agency) : null,
    reason: reason ?? null,
    candidates: candidates.map(toAgencyRef),
  };
}
