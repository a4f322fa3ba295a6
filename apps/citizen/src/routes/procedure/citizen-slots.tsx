import type { ProcedureSlots } from '@mot-cua/ui/procedure';
import { AgencyContact } from './agency-contact';
import { OtherProcedure } from './other-procedure';

/** What the page of a procedure asks for and links here. */
export const CITIZEN_SLOTS: ProcedureSlots = {
  agencyContact: (agencyId) => <AgencyContact agencyId={agencyId} />,
  otherProcedure: (code) => <OtherProcedure code={code} />,
};
