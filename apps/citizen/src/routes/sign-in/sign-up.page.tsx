import type { Text } from '@mot-cua/domain';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { ErrorSummary, fieldId, PageHeader, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { paths } from '../../shell/paths';
import { useAccount, useSignUp } from '../../shell/session.queries';
import { newAccount, NOTHING_TYPED, signUpProblems, type Typed } from './sign-up-form';
import { useWhereNext } from './where-next';
import classes from './sign-in.module.css';

interface Field {
  readonly name: keyof Typed;
  readonly label: Text;
  readonly hint?: Text;
  readonly autoComplete: string;
  readonly inputMode?: 'numeric' | 'tel' | 'email';
}

const FIELDS: readonly Field[] = [
  {
    name: 'fullName',
    label: { vi: 'Họ và tên', en: 'Full name' },
    hint: { vi: 'Như trên thẻ căn cước.', en: 'As on your identity card.' },
    autoComplete: 'name',
  },
  {
    name: 'nationalId',
    label: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
    hint: { vi: '12 chữ số trên thẻ căn cước.', en: '12 digits on the identity card.' },
    autoComplete: 'off',
    inputMode: 'numeric',
  },
  { name: 'phone', label: { vi: 'Số điện thoại', en: 'Phone' }, autoComplete: 'tel', inputMode: 'tel' },
  {
    name: 'email',
    label: { vi: 'Email (không bắt buộc)', en: 'E-mail (optional)' },
    autoComplete: 'email',
    inputMode: 'email',
  },
];

export function SignUpPage() {
  const say = useText();
  const language = useLanguage();
  const go = useNavigate();
  const next = useWhereNext();
  const account = useAccount();
  const signUp = useSignUp();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [attempt, setAttempt] = useState(0);
  const problems = attempt > 0 ? signUpProblems(typed, language) : {};
  if (account && !signUp.isSuccess) return <Navigate to={next} replace />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (Object.keys(signUpProblems(typed, language)).length > 0) return;
    signUp.mutate(newAccount(typed), { onSuccess: () => void go(next, { replace: true }) });
  };
  const props = (name: keyof Typed) => ({
    id: fieldId(`/${name}`),
    name,
    value: typed[name],
    error: problems[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  return (
    <div className={`page ${classes.page}`}>
      <PageHeader
        title={say({ vi: 'Tạo tài khoản', en: 'Create an account' })}
        lead={say({
          vi: 'Khai một lần; các tờ khai sau được điền sẵn.',
          en: 'Enter it once; later forms are filled in for you.',
        })}
      />
      <form onSubmit={submit} noValidate className="card stack">
        <ErrorSummary
          attempt={attempt}
          errors={Object.entries(problems).map(([name, message]) => ({
            pointer: `/${name}`,
            message: message ?? '',
            label: labelOf(name, say),
          }))}
        />
        {signUp.error && <ProblemNotice error={signUp.error} />}
        {FIELDS.map(({ name, label, hint, autoComplete, inputMode }) => (
          <TextInput
            key={name}
            {...props(name)}
            label={say(label)}
            description={hint && say(hint)}
            autoComplete={autoComplete}
            inputMode={inputMode}
          />
        ))}
        <PasswordInput
          {...props('password')}
          label={say(PASSWORD)}
          description={say({
            vi: 'Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt.',
            en: 'At least 10 characters. A short sentence is good.',
          })}
          autoComplete="new-password"
          visibilityToggleButtonProps={{
            'aria-label': say({ vi: 'Hiện hoặc ẩn mật khẩu', en: 'Show or hide the password' }),
          }}
        />
        <Button type="submit" loading={signUp.isPending}>
          {say({ vi: 'Tạo tài khoản', en: 'Create account' })}
        </Button>
      </form>
      <p className={classes.other}>
        {say({ vi: 'Đã có tài khoản?', en: 'Have an account?' })}{' '}
        <Link to={paths.signIn(next)}>{say({ vi: 'Đăng nhập', en: 'Sign in' })}</Link>
      </p>
    </div>
  );
}

const PASSWORD: Text = { vi: 'Mật khẩu', en: 'Password' };

function labelOf(name: string, say: (text: Text) => string): string {
  return say(FIELDS.find((field) => field.name === name)?.label ?? PASSWORD);
}
