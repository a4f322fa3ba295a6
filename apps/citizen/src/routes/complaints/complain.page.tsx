import type { ComplaintOptions } from '@mot-cua/api-client';
import { COMPLAINT_SUBJECTS, type ComplaintSubject } from '@mot-cua/domain';
import { PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { complaintJournal } from '../../shell/journal';
import { Loaded } from '../../shell/loaded';
import { MustSignIn } from '../../shell/must-sign-in';
import { paths } from '../../shell/paths';
import { useTyped } from '../../shell/use-typed';
import { NoDossier } from '../dossier/no-dossier';
import { ComplaintForm } from './complaint-form';
import { kindFor } from './kind-for';
import { useComplaintOptions, useSendComplaint } from './complaints.queries';

/** Complaining about how a dossier is dealt with. */
export function ComplainPage() {
  const { id = '' } = useParams();
  return (
    <MustSignIn>
      <LoadedOptions id={id} />
    </MustSignIn>
  );
}

function LoadedOptions({ id }: { readonly id: string }) {
  const options = useComplaintOptions(id);
  return (
    <div className="page page-narrow">
      <Loaded query={options} lines={8} missing={<NoDossier />}>
        {(found) => <Complain options={found} />}
      </Loaded>
    </div>
  );
}

function Complain({ options }: { readonly options: ComplaintOptions }) {
  const say = useText();
  const go = useNavigate();
  const [params] = useSearchParams();
  const { dossier, open, openAtOnce } = options;
  const { typed, type } = useTyped(complaintJournal, dossier.id, 0, () => {
    const subject = subjectIn(params.get('ve'));
    return {
      ...{ complaintId: crypto.randomUUID(), subject, kind: subject && kindFor(subject, options) },
      ...{ agencyId: options.agencies[0]?.id ?? null, content: '', files: [] },
    };
  });
  const sending = useSendComplaint(dossier.id);
  return (
    <>
      <PageHeader
        title={say({ vi: 'Gửi phản ánh, khiếu nại', en: 'Complain' })}
        above={<Link to={paths.dossier(dossier.id)}>{dossier.code}</Link>}
        lead={say(dossier.procedureName)}
      />
      {open >= openAtOnce && <ProblemNotice error={{ code: 'complaintsStillOpen' }} />}
      <ComplaintForm
        options={options}
        typed={typed}
        onType={type}
        isSending={sending.isPending}
        problem={sending.error}
        onSend={(complete) =>
          sending.mutate(complete, { onSuccess: ({ id }) => void go(paths.complaint(id), { replace: true }) })
        }
      />
    </>
  );
}

function subjectIn(word: string | null): ComplaintSubject | null {
  return COMPLAINT_SUBJECTS.find((subject) => subject === word) ?? null;
}
