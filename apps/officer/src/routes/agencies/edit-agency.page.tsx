import { LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { Link, useParams } from 'react-router';
import { agencyPath, PATHS } from '../../shell/paths';
import { AgencyForm } from './agency-form';
import { useAgency, useAllAgencies } from './agencies.queries';
import classes from './agencies.module.css';

export function NewAgencyPage() {
  const say = useText();
  const agencies = useAllAgencies();
  return (
    <div className={classes.page}>
      <PageHeader
        title={say({ vi: 'Thêm cơ quan', en: 'Add an agency' })}
        above={<Link to={PATHS.agencies}>{say({ vi: 'Cơ quan', en: 'Agencies' })}</Link>}
      />
      {agencies.error && <ProblemNotice error={agencies.error} onRetry={() => void agencies.refetch()} />}
      {agencies.isPending && <LoadingState lines={8} />}
      {agencies.data && <AgencyForm agencies={agencies.data.items} />}
    </div>
  );
}

export function EditAgencyPage() {
  const { agencyId = '' } = useParams();
  const say = useText();
  const agency = useAgency(agencyId);
  const agencies = useAllAgencies();
  const error = agency.error ?? agencies.error;
  return (
    <div className={classes.page}>
      <PageHeader
        title={say({ vi: 'Sửa cơ quan', en: 'Change an agency' })}
        above={<Link to={agencyPath(agencyId)}>{agency.data && say(agency.data.name)}</Link>}
      />
      {error && (
        <ProblemNotice error={error} onRetry={() => void Promise.all([agency.refetch(), agencies.refetch()])} />
      )}
      {!error && (agency.isPending || agencies.isPending) && <LoadingState lines={8} />}
      {agency.data && agencies.data && (
        <AgencyForm key={agency.data.id} agency={agency.data} agencies={agencies.data.items} />
      )}
    </div>
  );
}
