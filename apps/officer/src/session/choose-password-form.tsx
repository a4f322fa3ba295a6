import { Button, PasswordInput, Stack } from '@mantine/core';
import { describeProblem, faultOfPassword, OFFICER_PASSWORD_LENGTH } from '@mot-cua/domain';
import { ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { ApiError } from '@mot-cua/api-client';
import { useRef, useState, type FormEvent } from 'react';
import { useChoosePassword } from './session.queries';

const WORDS = {
  current: { vi: 'Mật khẩu đang dùng', en: 'Password in use' },
  initial: { vi: 'Mật khẩu được cấp', en: 'Password you were given' },
  chosen: { vi: 'Mật khẩu mới', en: 'New password' },
  rules: {
    vi: 'Ít nhất {{length}} ký tự, không chứa tên đăng nhập. Một câu ngắn dễ nhớ là tốt nhất; được dùng dấu và khoảng trắng.',
    en: 'At least {{length}} characters, without your user name. A short sentence is best; blanks and diacritics are fine.',
  },
  again: { vi: 'Nhập lại mật khẩu mới', en: 'New password once more' },
  differs: { vi: 'Hai lần nhập chưa giống nhau.', en: 'The two are not the same.' },
  submit: { vi: 'Đặt mật khẩu', en: 'Set the password' },
} as const;

interface ChoosePasswordFormProps {
  readonly userName: string | null;
  /** The password in use was given by somebody else. */
  readonly isInitial: boolean;
  readonly onDone?: () => void;
}

/** Asks for the password in use and for another one, twice; the rules are those that the API asks. */
export function ChoosePasswordForm({ userName, isInitial, onDone }: ChoosePasswordFormProps) {
  const say = useText();
  const language = useLanguage();
  const choose = useChoosePassword();
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const chosenInput = useRef<HTMLInputElement>(null);
  const againInput = useRef<HTMLInputElement>(null);

  const fault = faultOfPassword(chosen, { userName, minLength: OFFICER_PASSWORD_LENGTH });
  const refused = choose.error instanceof ApiError ? choose.error.fields[0]?.message : undefined;
  const faultWords = fault && describeProblem({ code: fault, params: { limit: OFFICER_PASSWORD_LENGTH } }, language);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (choose.isPending) return;
    setWasTried(true);
    if (fault) return chosenInput.current?.focus();
    if (again !== chosen) return againInput.current?.focus();
    choose.mutate({ currentPassword: current, newPassword: chosen }, { onSuccess: onDone });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {choose.error && !refused && <ProblemNotice error={choose.error} />}
        {/* So that password managers keep the new one under the right name. */}
        <input type="text" hidden readOnly autoComplete="username" value={userName ?? ''} />
        <PasswordInput
          label={say(isInitial ? WORDS.initial : WORDS.current)}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus
          autoFocus
        />
        <PasswordInput
          ref={chosenInput}
          label={say(WORDS.chosen)}
          description={say(WORDS.rules, { length: OFFICER_PASSWORD_LENGTH })}
          value={chosen}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            choose.reset();
          }}
          error={refused ?? (wasTried && faultWords)}
          autoComplete="new-password"
          required
          withAsterisk={false}
        />
        <PasswordInput
          ref={againInput}
          label={say(WORDS.again)}
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
          error={wasTried && !fault && again !== chosen && say(WORDS.differs)}
          autoComplete="new-password"
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={choose.isPending} fullWidth>
          {say(WORDS.submit)}
        </Button>
      </Stack>
    </form>
  );
}
