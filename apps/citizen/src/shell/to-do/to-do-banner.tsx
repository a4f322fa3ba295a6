import type { ToDo } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { longDay, useLanguage, useText } from '@mot-cua/ui';
import { IconAlarm } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../paths';
import { useAccount } from '../session.queries';
import { useToDo } from './to-do.queries';
import classes from './to-do-banner.module.css';

const SHOWN = 2;

/** What is about to be over because nobody answered, on every page from the signing in on. */
export function ToDoBanner() {
  const say = useText();
  const account = useAccount();
  const { data } = useToDo(Boolean(account && !account.mustChangePassword));
  const pressing = (account && data?.items.filter(({ isPressing }) => isPressing)) || [];
  return (
    <div role="status" aria-live="polite">
      {pressing.slice(0, SHOWN).map((toDo) => (
        <Line key={`${toDo.dossierId} ${toDo.complaintId ?? ''}`} toDo={toDo} />
      ))}
      {pressing.length > SHOWN && (
        <p className={classes.line}>
          <span>
            <Link to={paths.myDossiers}>
              {say(
                { vi: 'Và {{count}} việc nữa sắp hết hạn', en: 'And {{count}} more that are about to be over' },
                { count: pressing.length - SHOWN },
              )}
            </Link>
          </span>
        </p>
      )}
    </div>
  );
}

const WORDS = {
  supplement: {
    vi: 'Hồ sơ “{{procedure}}” bị dừng giải quyết nếu bạn không bổ sung trước hết {{day}}.',
    en: '“{{procedure}}” is closed unless you complete it by the end of {{day}}.',
  },
  supplementForOther: {
    vi: 'Hồ sơ “{{procedure}}” bạn nộp thay {{name}} bị dừng giải quyết nếu không bổ sung trước hết {{day}}.',
    en: '“{{procedure}}”, which you handed in for {{name}}, is closed unless it is completed by the end of {{day}}.',
  },
  reply: {
    vi: '{{agency}} hỏi thêm về phản ánh của bạn. Không trả lời trước hết {{day}} thì cơ quan giải quyết theo những gì đã có.',
    en: '{{agency}} asks you about your complaint. Without a reply by the end of {{day}} it goes on with what it has.',
  },
} as const satisfies Record<string, Text>;

function Line({ toDo }: { readonly toDo: ToDo }) {
  const say = useText();
  const language = useLanguage();
  const { kind, procedure, agency, applicantName, answerBy, standing } = toDo;
  const words = kind === 'supplement' && standing === 'representative' ? WORDS.supplementForOther : WORDS[kind];
  const day = answerBy ? longDay(answerBy, language) : '';
  return (
    <p className={classes.line}>
      <IconAlarm size={20} aria-hidden />
      <span>
        {say(words, { procedure: say(procedure.name), name: applicantName, agency: say(agency.name), day })}{' '}
        <Link to={placeOf(toDo)}>
          {kind === 'reply'
            ? say({ vi: 'Trả lời ngay', en: 'Reply now' })
            : standing === 'applicant'
              ? say({ vi: 'Bổ sung ngay', en: 'Add it now' })
              : say({ vi: 'Xem hồ sơ', en: 'See the dossier' })}
        </Link>
      </span>
    </p>
  );
}

/** Where it is done; whoever only handed a dossier in sees what is asked. */
function placeOf({ dossierId, complaintId, standing }: ToDo): string {
  if (complaintId) return paths.complaint(complaintId);
  return standing === 'applicant' ? paths.supplement(dossierId) : paths.dossier(dossierId);
}
