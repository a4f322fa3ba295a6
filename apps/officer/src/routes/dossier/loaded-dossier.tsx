import { Button } from '@mantine/core';
import { LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { isProblem } from '../../api/is-problem';
import type { Dossier } from '../../api/dossier';
import { PATHS } from '../../shell/paths';
import { useDossier } from './dossier.queries';

interface LoadedDossierProps {
  readonly dossierId: string;
  readonly children: (dossier: Dossier) => ReactNode;
}

/** Waits for a dossier, or says why it cannot be seen. */
export function LoadedDossier({ dossierId, children }: LoadedDossierProps) {
  const dossier = useDossier(dossierId);
  if (dossier.data) return children(dossier.data);
  return (
    <div style={{ padding: '1.25rem', maxWidth: '45rem' }}>
      {dossier.error ? (
        <NotShown error={dossier.error} onRetry={() => void dossier.refetch()} />
      ) : (
        <LoadingState lines={8} />
      )}
    </div>
  );
}

function NotShown({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const say = useText();
  const { search } = useLocation();
  const isForeign = isProblem(error, 'forbidden');
  if (!isForeign && !isProblem(error, 'notFound')) return <ProblemNotice error={error} onRetry={onRetry} />;
  return (
    <>
      <ProblemNotice error={error}>
        <Button component={Link} to={`${PATHS.inbox}${search}`} size="sm" variant="outline">
          {say({ vi: 'Về hộp việc', en: 'Go to the inbox' })}
        </Button>
      </ProblemNotice>
      {isForeign && (
        <p>
          {say({
            vi: 'Bạn xem được hồ sơ của cơ quan mình và các đơn vị trực thuộc. Hồ sơ này thuộc cơ quan khác.',
            en: 'You may read the dossiers of your agency and of those below it. This one belongs to another.',
          })}
        </p>
      )}
    </>
  );
}
