import { ActionIcon, Tooltip } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconArrowsMaximize, IconX } from '@tabler/icons-react';
import { Link, useLocation, useParams } from 'react-router';
import { dossierPath, PATHS } from '../../shell/paths';
import { DossierDesk } from '../dossier/dossier-desk';
import { LoadedDossier } from '../dossier/loaded-dossier';
import classes from './inbox-dossier.module.css';

/** The dossier that is open beside the inbox. */
export function InboxDossier() {
  const say = useText();
  const { dossierId = '' } = useParams();
  const { search } = useLocation();
  const wholePage = say({ vi: 'Mở toàn trang (O)', en: 'Open on its own page (O)' });
  const close = say({ vi: 'Đóng (Esc)', en: 'Close (Esc)' });
  const corner = (
    <>
      <Tooltip label={wholePage}>
        <ActionIcon
          component={Link}
          to={dossierPath(dossierId, search)}
          variant="subtle"
          color="stone"
          aria-label={wholePage}
        >
          <IconArrowsMaximize size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={close}>
        <ActionIcon component={Link} to={`${PATHS.inbox}${search}`} variant="subtle" color="stone" aria-label={close}>
          <IconX size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  );
  return (
    <section className={classes.beside} aria-label={say({ vi: 'Hồ sơ đang mở', en: 'Open dossier' })}>
      <LoadedDossier key={dossierId} dossierId={dossierId}>
        {(dossier) => <DossierDesk dossier={dossier} isWide={false} corner={corner} />}
      </LoadedDossier>
    </section>
  );
}
