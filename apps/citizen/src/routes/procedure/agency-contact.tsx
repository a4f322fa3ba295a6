import { AgencyContactLines } from '@mot-cua/ui/procedure';
import { useAgency } from './procedure.queries';

/** How the one agency that decides a procedure is reached and when it is open. */
export function AgencyContact({ agencyId }: { readonly agencyId: string }) {
  const { data } = useAgency(agencyId);
  return data ? <AgencyContactLines contact={data.contact} /> : null;
}
