import { PageHeader, useText } from '@mot-cua/ui';
import { Link, Navigate, useNavigate } from 'react-router';
import { paths } from '../../shell/paths';
import { useAccount } from '../../shell/session.queries';
import { SignInForm } from '../../shell/sign-in-form';
import { useWhereNext } from './where-next';
import classes from './sign-in.module.css';

export function SignInPage() {
  const say = useText();
  const go = useNavigate();
  const next = useWhereNext();
  const account = useAccount();
  if (account) return <Navigate to={next} replace />;
  return (
    <div className={`page ${classes.page}`}>
      <PageHeader
        title={say({ vi: 'Đăng nhập', en: 'Sign in' })}
        lead={say({ vi: 'Để nộp hồ sơ và theo dõi hồ sơ của bạn.', en: 'To file dossiers and to follow yours.' })}
      />
      <div className="card">
        <SignInForm onSignedIn={() => void go(next, { replace: true })} />
      </div>
      <p className={classes.other}>
        {say({ vi: 'Chưa có tài khoản?', en: 'No account yet?' })}{' '}
        <Link to={paths.signUp(next)}>{say({ vi: 'Tạo tài khoản', en: 'Create one' })}</Link>
      </p>
    </div>
  );
}
