import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { useSignIn } from '../../session/session.queries';

interface SignInFormProps {
  /** Somebody whose session ended: only the password is left to type. */
  readonly login?: string;
}

const WORDS = {
  login: { vi: 'Tên đăng nhập', en: 'User name' },
  loginHint: { vi: 'Tên tài khoản cán bộ, ví dụ motcua.tanninh', en: 'Your officer account, such as motcua.tanninh' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  submit: { vi: 'Đăng nhập', en: 'Sign in' },
} as const;

export function SignInForm({ login: known = '' }: SignInFormProps) {
  const say = useText();
  const [login, setLogin] = useState(known);
  const [password, setPassword] = useState('');
  const signIn = useSignIn();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (signIn.isPending) return;
    signIn.mutate({ login: login.trim(), password }, { onError: () => setPassword('') });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {signIn.error && <ProblemNotice error={signIn.error} />}
        <TextInput
          label={say(WORDS.login)}
          description={say(WORDS.loginHint)}
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          data-autofocus={known === '' || undefined}
          autoFocus={known === ''}
        />
        <PasswordInput
          label={say(WORDS.password)}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus={known !== '' || undefined}
        />
        <Button type="submit" loading={signIn.isPending} fullWidth>
          {say(WORDS.submit)}
        </Button>
      </Stack>
    </form>
  );
}
