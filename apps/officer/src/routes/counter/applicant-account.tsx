import { Button } from '@mantine/core';
import type { CitizenAccount } from '@mot-cua/api-client';
import { ProblemNotice, shortDay, useText } from '@mot-cua/ui';
import { IconCircleCheck, IconUserOff, IconUserQuestion } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { isProblem } from '../../api/is-problem';
import { useConfirmIdentity, useFindByNumber } from './applicant-account.queries';
import classes from './counter.module.css';

interface ApplicantAccountProps {
  readonly identityNumber: string;
  readonly onFound?: (account: CitizenAccount) => void;
}

/** A personal number, once it is whole: parts of one find nobody. */
const WHOLE = /^0\d{11}$/;

/** The account that has the applicant's number, if there is one, and whether it is proved to be theirs. */
export function ApplicantAccount({ identityNumber, onFound }: ApplicantAccountProps) {
  const say = useText();
  const number = identityNumber.replaceAll(/[\s.]/g, '');
  const isWhole = WHOLE.test(number);
  const find = useFindByNumber(isWhole ? number : null);
  const confirm = useConfirmIdentity(number);
  const account = find.data ?? null;
  const found = useRef(onFound);
  useEffect(() => {
    found.current = onFound;
  });
  useEffect(() => {
    if (account) found.current?.(account);
  }, [account]);
  if (!isWhole) return null;
  const isStaff = isProblem(find.error, 'staffAccount');
  return (
    <div className={classes.account} role="status">
      {find.isFetching && !find.data && (
        <p className={classes.quiet}>{say({ vi: 'Đang tìm tài khoản…', en: 'Looking for the account…' })}</p>
      )}
      {account?.isNumberProved && (
        <p>
          <IconCircleCheck size={18} aria-hidden className={classes.good} />
          {say(
            {
              vi: 'Tài khoản của {{name}}: số định danh đã xác thực, hồ sơ sẽ hiện trên cổng của họ.',
              en: '{{name}} has an account with this number, proved: they will see the dossier on the portal.',
            },
            { name: account.fullName },
          )}
        </p>
      )}
      {account && !account.isNumberProved && (
        <>
          <p>
            <IconUserQuestion size={18} aria-hidden />
            {say(
              {
                vi: 'Có tài khoản khai số này: {{name}}, sinh {{born}}, điện thoại {{phone}}. Số chưa được xác thực nên tài khoản chưa thấy hồ sơ.',
                en: 'An account says it has this number: {{name}}, born {{born}}, phone {{phone}}. It is not proved, so the account does not see the dossier.',
              },
              {
                name: account.fullName,
                born: account.dateOfBirth ? shortDay(account.dateOfBirth) : '—',
                phone: account.phone ?? '—',
              },
            )}
          </p>
          <Button
            size="compact-sm"
            variant="default"
            loading={confirm.isPending}
            onClick={() => confirm.mutate({ id: account.id, revision: account.revision })}
          >
            {say({
              vi: 'Đã xem thẻ căn cước, đúng chủ tài khoản',
              en: 'I saw the identity card: the account is theirs',
            })}
          </Button>
          {confirm.error && <ProblemNotice error={confirm.error} />}
        </>
      )}
      {(find.data === null || isStaff) && (
        <p className={classes.quiet}>
          <IconUserOff size={18} aria-hidden />
          {say({
            vi: 'Chưa có tài khoản với số này. Hồ sơ vẫn nộp được; họ sẽ thấy khi có tài khoản và số được xác thực tại quầy.',
            en: 'No account has this number. It can be filed all the same; they will see it once they have one and a counter confirmed the number.',
          })}
        </p>
      )}
      {find.error && !isStaff && <ProblemNotice error={find.error} onRetry={() => void find.refetch()} />}
    </div>
  );
}
