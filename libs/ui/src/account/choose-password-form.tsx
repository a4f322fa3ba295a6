import { Button, PasswordInput, Stack } from '@mantine/core';
import { describeProblem, faultOfPassword } from '@mot-cua/domain';
import { useRef, useState, type FormEvent } from 'react';
import { problemOf } from '../feedback/problem';
import { ProblemNotice } from '../feedback/problem-notice';
import { useLanguage, useText } from '../i18n/use-text';

const WORDS = {
  current: { vi: 'Mật khẩu đang dùng', en: 'Password in use' },
  initial: { vi: 'Mật khẩu được cấp', en: 'Password you were given' },
  chosen: { vi: 'Mật khẩu mới', en: 'New password' },
  length: {
    vi: 'Ít nhất {{length}} ký tự. Một câu ngắn dễ nhớ là tốt nhất; được dùng dấu và khoảng trắng.',
    en: 'At least {{length}} characters. A short sentence is best; blanks and diacritics are fine.',
  },
  lengthAndName: {
    vi: 'Ít nhất {{length}} ký tự, không chứa tên đăng nhập. Một câu ngắn dễ nhớ là tốt nhất; được dùng dấu và khoảng trắng.',
    en: 'At least {{length}} characters, without your user name. A short sentence is best; blanks and diacritics are fine.',
  },
  again: { vi: 'Nhập lại mật khẩu mới', en: 'New password once more' },
  differs: { vi: 'Hai lần nhập chưa giống nhau.', en: 'The two are not the same.' },
  submit: { vi: 'Đặt mật khẩu', en: 'Set the password' },
  toggle: { vi: 'Hiện hoặc ẩn mật khẩu', en: 'Show or hide the password' },
} as const;

export interface NewPassword {
  readonly currentPassword: string;
  readonly newPassword: string;
}

export interface ChoosePasswordFormProps {
  /** The user name of an officer; citizens have none. */
  readonly userName: string | null;
  /** What somebody signs in with, so that password managers keep the new password under it. */
  readonly login: string;
  /** In characters. */
  readonly minLength: number;
  /** The password in use was given by somebody else. */
  readonly isInitial: boolean;
  readonly autoFocus?: boolean;
  readonly isPending: boolean;
  /** Why the last try failed. */
  readonly error: unknown;
  readonly onChoose: (password: NewPassword) => void;
  /** The new password is being typed anew: what was said against the last one is over. */
  readonly onRetype: () => void;
}

/** Asks for the password in use and for another one, twice; the rules are those that the API asks. */
export function ChoosePasswordForm(props: ChoosePasswordFormProps) {
  const { userName, login, minLength, isInitial, autoFocus, isPending, error, onChoose, onRetype } = props;
  const say = useText();
  const language = useLanguage();
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const chosenInput = useRef<HTMLInputElement>(null);
  const againInput = useRef<HTMLInputElement>(null);

  const fault = faultOfPassword(chosen, { userName, minLength });
  const refused = error ? problemOf(error).fields?.[0]?.message : undefined;
  const faultWords = fault && describeProblem({ code: fault, params: { limit: minLength } }, language);
  const toggle = { visibilityToggleButtonProps: { 'aria-label': say(WORDS.toggle) } };

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isPending) return;
    setWasTried(true);
    if (fault) return chosenInput.current?.focus();
    if (again !== chosen) return againInput.current?.focus();
    onChoose({ currentPassword: current, newPassword: chosen });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {error && !refused ? <ProblemNotice error={error} /> : null}
        <input type="text" hidden readOnly autoComplete="username" value={login} />
        <PasswordInput
          {...toggle}
          label={say(isInitial ? WORDS.initial : WORDS.current)}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus={autoFocus || undefined}
          autoFocus={autoFocus}
        />
        <PasswordInput
          {...toggle}
          ref={chosenInput}
          label={say(WORDS.chosen)}
          description={say(userName ? WORDS.lengthAndName : WORDS.length, { length: minLength })}
          value={chosen}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            onRetype();
          }}
          error={refused ?? (wasTried && faultWords)}
          autoComplete="new-password"
          required
          withAsterisk={false}
        />
        <PasswordInput
          {...toggle}
          ref={againInput}
          label={say(WORDS.again)}
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
          error={wasTried && !fault && again !== chosen && say(WORDS.differs)}
          autoComplete="new-password"
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={isPending} fullWidth>
          {say(WORDS.submit)}
        </Button>
      </Stack>
    </form>
  );
}
