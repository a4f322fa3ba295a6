import { isOpenComplaint } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { COMPLAINT_KIND_WORDS, COMPLAINT_STATE_WORDS } from '@mot-cua/ui/complaint';
import { IconMessageReport } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useRoles } from '../../session/officer';
import { complaintPath } from '../../shell/paths';
import { useComplaintsAbout } from './complaints.queries';
import classes from './complaint-flag.module.css';

/** A quiet word to a leader that the citizen complained about this dossier; whoever works on it does not see it. */
export function ComplaintFlag({ dossierId }: { readonly dossierId: string }) {
  const say = useText();
  const leads = useRoles().includes('leader');
  const open = useComplaintsAbout(dossierId, leads).data?.items.filter(({ state }) => isOpenComplaint(state)) ?? [];
  if (open.length === 0) return null;
  return (
    <ul className={classes.flags}>
      {open.map(({ id, kind, state }) => (
        <li key={id}>
          <IconMessageReport size={16} aria-hidden />
          <Link to={complaintPath(id)}>{say(COMPLAINT_KIND_WORDS[kind])}</Link>
          <span>{say(COMPLAINT_STATE_WORDS[state])}</span>
        </li>
      ))}
    </ul>
  );
}
