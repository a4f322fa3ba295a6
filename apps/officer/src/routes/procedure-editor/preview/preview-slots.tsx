import { Button } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { AgencyContactLines, type ProcedureSlots } from '@mot-cua/ui/procedure';
import { Link } from 'react-router';
import { catalogueProcedurePath } from '../../../shell/paths';
import { useAgencyContact } from './preview.queries';

/** In the preview, another procedure opens in the catalogue. */
export const PREVIEW_SLOTS: ProcedureSlots = {
  agencyContact: (agencyId) => <AgencyContact agencyId={agencyId} />,
  otherProcedure: (code) => <OtherProcedure code={code} />,
};

function AgencyContact({ agencyId }: { readonly agencyId: string }) {
  const { data } = useAgencyContact(agencyId);
  return data ? <AgencyContactLines contact={data.contact} /> : null;
}

function OtherProcedure({ code }: { readonly code: string }) {
  const say = useText();
  return (
    <p>
      <Button component={Link} to={catalogueProcedurePath(code)} variant="outline">
        {say({ vi: 'Xem thủ tục {{code}}', en: 'See procedure {{code}}' }, { code })}
      </Button>
    </p>
  );
}
