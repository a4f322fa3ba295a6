import type { Dossier } from '@mot-cua/api-client';
import { Button } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { COMPLAINT_SUBJECT_WORDS, ComplaintBadge } from '@mot-cua/ui/complaint';
import { Link } from 'react-router';
import { Loaded } from '../../shell/loaded';
import { paths } from '../../shell/paths';
import { useMyComplaints } from './complaints.queries';
import classes from './complaints.module.css';

/** What I have complained about this dossier, and the way to do it. */
export function DossierComplaints({ dossier: { id } }: { readonly dossier: Pick<Dossier, 'id'> }) {
  const say = useText();
  const complaints = useMyComplaints(id);
  return (
    <section className="card" aria-labelledby="complaints">
      <h2 id="complaints" className="section-title">
        {say({ vi: 'Phản ánh, khiếu nại', en: 'Complaints' })}
      </h2>
      <Loaded query={complaints} lines={1}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <p>
                {say({
                  vi: 'Hồ sơ bị chậm, bị đòi thêm giấy tờ, hay bạn không đồng ý với quyết định? Lãnh đạo cơ quan sẽ đọc và trả lời bạn.',
                  en: 'Is it late, are you asked for too much, or do you not agree with a decision? A leader of the office reads it and answers.',
                })}
              </p>
            )}
            {items.length > 0 && (
              <ul className={classes.list}>
                {items.map((one) => (
                  <li key={one.id}>
                    <Link to={paths.complaint(one.id)}>{say(COMPLAINT_SUBJECT_WORDS[one.subject])}</Link>
                    <ComplaintBadge state={one.state} small isOwn />
                  </li>
                ))}
              </ul>
            )}
            <Button component={Link} to={paths.complain(id)} variant="default">
              {say({ vi: 'Gửi phản ánh, khiếu nại', en: 'Complain' })}
            </Button>
          </>
        )}
      </Loaded>
    </section>
  );
}
