import { Button, Checkbox } from '@mantine/core';
import type { CitizenAccount } from '@mot-cua/api-client';
import { ProblemNotice, shortDay, useText, When } from '@mot-cua/ui';
import { IconKey } from '@tabler/icons-react';
import { useRef, useState, type FormEvent } from 'react';
import { InitialPassword } from '../../initial-password/initial-password';
import { useResetCitizenPassword } from './citizen-accounts.queries';
import classes from './citizen-accounts.module.css';

interface FoundCitizenProps {
  readonly account: CitizenAccount;
  /** The password was handed over: the next person, please. */
  readonly onDone: () => void;
}

/** What the identity card must say, and the new password once an officer says that it does. */
export function FoundCitizen({ account, onDone }: FoundCitizenProps) {
  const say = useText();
  const { id, fullName, dateOfBirth, nationalId, phone, createdAt, mustChangePassword, revision } = account;
  const [isChecked, setChecked] = useState(false);
  const [wasTried, setTried] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const reset = useResetCitizenPassword();
  const none = say({ vi: 'không khai', en: 'not given' });
  const facts = [
    [say({ vi: 'Họ và tên', en: 'Full name' }), fullName],
    [say({ vi: 'Số định danh cá nhân', en: 'Personal identification number' }), nationalId ?? none],
    [say({ vi: 'Ngày sinh', en: 'Date of birth' }), dateOfBirth ? shortDay(dateOfBirth) : none],
    [say({ vi: 'Số điện thoại', en: 'Phone' }), phone ?? none],
  ] as const;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isChecked) return box.current?.focus();
    if (!reset.isPending) reset.mutate({ id, revision, identityChecked: true });
  };
  return (
    <form onSubmit={submit} noValidate className={classes.card} aria-labelledby="citizen">
      <h2 id="citizen">{say({ vi: 'Đối chiếu với thẻ căn cước', en: 'Compare with the identity card' })}</h2>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.quiet}>
        {say({ vi: 'Tài khoản mở', en: 'Account opened' })} <When at={createdAt} />.{' '}
        {mustChangePassword &&
          say({
            vi: 'Đã được cấp mật khẩu tại quầy và chưa đổi.',
            en: 'A counter has given a password that was not changed yet.',
          })}
      </p>
      <Checkbox
        ref={box}
        label={say({
          vi: 'Tôi đã xem thẻ căn cước bản gốc; ảnh đúng người, họ tên và số định danh trùng với tài khoản.',
          en: 'I have seen the identity card itself; the photo is of this person, the name and number are those of the account.',
        })}
        description={say({
          vi: 'Có điều không trùng thì không cấp. Việc cấp được ghi lại với tên bạn; công dân xem được.',
          en: 'If anything differs, give none. It is logged under your name, and the citizen can see it.',
        })}
        error={
          wasTried &&
          !isChecked &&
          say({ vi: 'Hãy đối chiếu thẻ rồi đánh dấu.', en: 'Compare the card, then tick this.' })
        }
        checked={isChecked}
        onChange={(event) => setChecked(event.currentTarget.checked)}
      />
      {reset.error && <ProblemNotice error={reset.error} />}
      <div>
        <Button type="submit" loading={reset.isPending} leftSection={<IconKey size={18} aria-hidden />}>
          {say({ vi: 'Cấp mật khẩu mới', en: 'Give a new password' })}
        </Button>
      </div>
      {reset.data && (
        <InitialPassword
          fullName={fullName}
          login={phone ?? nationalId ?? ''}
          password={reset.data.initialPassword}
          onClose={onDone}
        />
      )}
    </form>
  );
}
