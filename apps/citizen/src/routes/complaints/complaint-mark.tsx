import { useText } from '@mot-cua/ui';
import { COMPLAINT_KIND_WORDS, OWN_COMPLAINT_STATE_WORDS } from '@mot-cua/ui/complaint';
import { useMyComplaints } from './complaints.queries';

interface ComplaintMarkProps {
  readonly dossierId: string;
  readonly className?: string;
}

/** How the last complaint about a dossier stands: so that an answer is noticed where somebody looks first. */
export function ComplaintMark({ dossierId, className }: ComplaintMarkProps) {
  const say = useText();
  const last = useMyComplaints().data?.items.find(({ dossier }) => dossier.id === dossierId);
  if (!last) return null;
  const isUnread = last.state === 'awaitingReply' || (last.state === 'answered' && last.isSatisfied === null);
  const words = `${say(COMPLAINT_KIND_WORDS[last.kind])}: ${say(OWN_COMPLAINT_STATE_WORDS[last.state])}`;
  return <p className={className}>{isUnread ? <b>{words}</b> : words}</p>;
}
