import type { AgencyDetail } from '@mot-cua/api-client';
import { Button } from '@mantine/core';
import { LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { AdminHistory } from '../../admin-history/admin-history';
import { editAgencyPath, PATHS } from '../../shell/paths';
import { AgencyFacts } from './agency-facts';
import { useAgencyHistoryWords } from './agency-history.words';
import { EndAgencyDialog } from './end-agency-dialog';
import { useAgency } from './agencies.queries';
import { WorkingWeekView } from './working-week-view';
import classes from './agencies.module.css';

/** One agency: what it is, what it serves, how it is reached, when it works, and who changed it. */
export function AgencyPage() {
  const { agencyId = '' } = useParams();
  const agency = useAgency(agencyId);
  return (
    <div className={classes.page}>
      {agency.error && <ProblemNotice error={agency.error} onRetry={() => void agency.refetch()} />}
      {agency.isPending && <LoadingState lines={8} />}
      {agency.data && <LoadedAgency agency={agency.data} />}
    </div>
  );
}

function LoadedAgency({ agency }: { readonly agency: AgencyDetail }) {
  const say = useText();
  const historyWords = useAgencyHistoryWords();
  const [isEnding, setEnding] = useState(false);
  return (
    <>
      <PageHeader
        title={say(agency.name)}
        above={<Link to={PATHS.agencies}>{say({ vi: 'Cơ quan', en: 'Agencies' })}</Link>}
        actions={
          <>
            <Button component={Link} to={editAgencyPath(agency.id)} leftSection={<IconPencil size={18} aria-hidden />}>
              {say({ vi: 'Sửa', en: 'Change' })}
            </Button>
            <Button variant="outline" color="crimson" onClick={() => setEnding(true)}>
              {say({ vi: 'Kết thúc hoạt động', en: 'End it' })}
            </Button>
          </>
        }
      />
      <div className={classes.sections}>
        <AgencyFacts agency={agency} />
        <section className={classes.section}>
          <h2>{say({ vi: 'Giờ làm việc', en: 'Working hours' })}</h2>
          <WorkingWeekView agency={agency} />
        </section>
        <div className={classes.section}>
          <AdminHistory kind="agency" id={agency.id} words={historyWords} />
        </div>
      </div>
      {isEnding && <EndAgencyDialog agency={agency} onClose={() => setEnding(false)} />}
    </>
  );
}
