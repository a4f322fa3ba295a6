import type { Account } from '@mot-cua/api-client';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { paths } from './paths';
import { useSignIn } from './session.queries';

interface SignInFormProps {
  readonly onSignedIn: (account: Account | null) => void;
  /** It stands over a page that must stay. */
  readonly isOverPage?: boolean;
}

/** Login and password; used on the page of its own and in the dialog over a page. */
export function SignInForm({ onSignedIn, isOverPage = false }: SignInFormProps) {
  const say = useText();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ login: login.trim(), password }, { onSuccess: ({ account }) => onSignedIn(account) });
  };
  return (
    <form onSubmit={submit} className="stack">
      {signIn.error && <ProblemNotice error={signIn.error} />}
      <TextInput
        label={say({ vi: 'Số điện thoại, số định danh hoặc email', en: 'Phone, identification number or e-mail' })}
        name="login"
        autoComplete="username"
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        required
        withAsterisk={false}
      />
      <PasswordInput
        label={say({ vi: 'Mật khẩu', en: 'Password' })}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{
          'aria-label': say({ vi: 'Hiện hoặc ẩn mật khẩu', en: 'Show or hide the password' }),
        }}
        required
        withAsterisk={false}
      />
      <Link to={paths.forgottenPassword} target={isOverPage ? '_blank' : undefined} className="quiet">
        {say({ vi: 'Quên mật khẩu?', en: 'Forgot your password?' })}
      </Link>
      <Button type="submit" fullWidth loading={signIn.isPending}>
        {say({ vi: 'Đăng nhập', en: 'Sign in' })}
      </Button>
    </form>
  );
}
