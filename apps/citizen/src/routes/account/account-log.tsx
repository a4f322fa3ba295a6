import type { AccountLog } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { exactTime, useLanguage, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import classes from './account.module.css';

type RegistryAccess = AccountLog['registryAccesses'][number];

const OUTCOME: Readonly<Record<RegistryAccess['outcome'], Text>> = {
  found: { vi: 'có thông tin', en: 'answered' },
  notFound: { vi: 'không có thông tin', en: 'knew nothing' },
  noAnswer: { vi: 'không trả lời', en: 'did not answer' },
  rejected: { vi: 'từ chối trả lời', en: 'refused' },
};

/** Who gave the account a new password, and when the state's records were asked about its owner; newest first. */
export function AccountLogLists({
  log: { passwordResets, identityConfirmations, registryAccesses },
}: {
  readonly log: AccountLog;
}) {
  const say = useText();
  const language = useLanguage();
  return (
    <>
      <h3>{say({ vi: 'Mật khẩu được cấp lại tại quầy', en: 'New passwords given at a counter' })}</h3>
      {passwordResets.length === 0 ? (
        <p className="quiet">{say({ vi: 'Chưa lần nào.', en: 'Never so far.' })}</p>
      ) : (
        <>
          <CounterActs acts={passwordResets} />
          <p className="quiet">
            {say({
              vi: 'Nếu bạn không nhờ, hãy đổi mật khẩu ngay và báo cơ quan nêu trên.',
              en: 'If you did not ask for it, change your password now and tell the agency named above.',
            })}
          </p>
        </>
      )}
      {identityConfirmations.length > 0 && (
        <>
          <h3>{say({ vi: 'Số định danh được xác thực tại quầy', en: 'Identity number confirmed at a counter' })}</h3>
          <CounterActs acts={identityConfirmations} />
        </>
      )}
      <h3>
        {say({
          vi: 'Tra cứu dữ liệu dân cư để điền sẵn',
          en: 'Questions to the population registry, to fill in forms',
        })}
      </h3>
      {registryAccesses.length === 0 ? (
        <p className="quiet">{say({ vi: 'Chưa lần nào.', en: 'Never so far.' })}</p>
      ) : (
        <ul className={classes.log}>
          {registryAccesses.map(({ at, procedureCode, outcome }, index) => (
            <li key={at + index}>
              <strong>{exactTime(at, language)}</strong>
              <span>
                {procedureCode && <Link to={paths.procedure(procedureCode)}>{procedureCode}</Link>}
                {procedureCode && ' · '}
                {say(OUTCOME[outcome])}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What officers did to the account at a counter, with where and when. */
function CounterActs({ acts }: { readonly acts: AccountLog['passwordResets'] | AccountLog['identityConfirmations'] }) {
  const say = useText();
  const language = useLanguage();
  return (
    <ul className={classes.log}>
      {acts.map(({ at, officerName, agency }) => (
        <li key={at}>
          <strong>{exactTime(at, language)}</strong>
          {say(
            { vi: 'Cán bộ {{officer}}, {{agency}}', en: 'By {{officer}}, {{agency}}' },
            { officer: officerName, agency: say(agency.name) },
          )}
        </li>
      ))}
    </ul>
  );
}
