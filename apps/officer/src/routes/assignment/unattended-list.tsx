import type { UnattendedDossier } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { exactTime, ProblemNotice, useLanguage, useText, When } from '@mot-cua/ui';
import { IconUserQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { dossierPath } from '../../shell/paths';
import { useUnattended } from './assignment.queries';
import classes from './assignment.module.css';

const REASONS: Readonly<Record<UnattendedDossier['reason'], Text>> = {
  nobodyAble: { vi: 'Không tìm được ai theo quy tắc', en: 'No rule found an officer' },
  officerGone: { vi: 'Tài khoản của {{name}} không dùng nữa', en: 'The account of {{name}} is not in use' },
  officerAway: { vi: '{{name}} vắng mặt, chưa ai làm thay', en: '{{name}} is away, nobody stands in' },
};

/** Dossiers, and steps of them, that wait for nobody: each leads to where the leader can hand it on. */
export function UnattendedList() {
  const say = useText();
  const language = useLanguage();
  const unattended = useUnattended(true);
  const { items = [], count = 0 } = unattended.data ?? {};
  if (unattended.error) return <ProblemNotice error={unattended.error} onRetry={() => void unattended.refetch()} />;
  if (items.length === 0) return null;
  return (
    <section className={classes.unattended} aria-labelledby="unattended">
      <h2 id="unattended">
        <IconUserQuestion size={20} aria-hidden />
        {say({ vi: 'Việc chưa có người làm ({{count}})', en: 'Nobody works on these ({{count}})' }, { count })}
      </h2>
      <ul>
        {items.map(({ dossierId, code, step, procedureName, applicantName, reason, officerName, dueAt, since }) => (
          <li key={`${dossierId} ${step?.vi}`}>
            <Link to={step ? `${dossierPath(dossierId)}?muc=quy-trinh` : dossierPath(dossierId)}>{code}</Link> ·{' '}
            {step && (
              <b>
                {say({ vi: 'bước', en: 'step' })} “{say(step)}” ·{' '}
              </b>
            )}
            {say(procedureName)} · {applicantName}
            <span className={classes.quiet}>
              {say(REASONS[reason], { name: officerName ?? '' })} · <When at={since} />
              {dueAt &&
                ` · ${say(step ? { vi: 'hạn của bước', en: 'step due' } : { vi: 'hẹn trả', en: 'due' })} ${exactTime(dueAt, language)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
