import { ActionIcon, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useText } from '@mot-cua/ui';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { inboxDossierPath } from '../../shell/paths';
import { DossierDesk } from './dossier-desk';
import { LoadedDossier } from './loaded-dossier';

/** One dossier on a page of its own: the form and the papers side by side. */
export function DossierPage() {
  const say = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { dossierId = '' } = useParams();
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const inInbox = inboxDossierPath(dossierId, search);
  useShortcuts({ Escape: () => void navigate(inInbox) });
  const back = say({ vi: 'Về hộp việc (Esc)', en: 'Back to the inbox (Esc)' });
  return (
    <LoadedDossier key={dossierId} dossierId={dossierId}>
      {(dossier) => (
        <DossierDesk
          dossier={dossier}
          isWide={isWide}
          back={
            <Tooltip label={back}>
              <ActionIcon component={Link} to={inInbox} variant="subtle" color="stone" aria-label={back}>
                <IconArrowLeft size={18} />
              </ActionIcon>
            </Tooltip>
          }
        />
      )}
    </LoadedDossier>
  );
}
