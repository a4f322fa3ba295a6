import type { Text } from '@mot-cua/domain';
import { PageHeader, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';

const STEPS: readonly Text[] = [
  {
    vi: 'Mang thẻ căn cước (bản gốc) đến Bộ phận Một cửa của bất kỳ xã, phường nào trong tỉnh, trong giờ làm việc.',
    en: 'Bring your identity card (the card itself) to the one-stop counter of any commune or ward of the province, in working hours.',
  },
  {
    vi: 'Nói với cán bộ số điện thoại hoặc số định danh bạn dùng để đăng nhập. Cán bộ đối chiếu thẻ với tài khoản.',
    en: 'Tell the officer the phone or identification number that you sign in with. They compare the card with the account.',
  },
  {
    vi: 'Bạn nhận một mật khẩu dùng một lần. Đăng nhập bằng mật khẩu đó rồi đặt mật khẩu của riêng bạn.',
    en: 'You are given a password to use once. Sign in with it, then choose one of your own.',
  },
];

/** The way back for somebody who has forgotten the password: there is no channel yet by which a link could be sent. */
export function ForgottenPasswordPage() {
  const say = useText();
  return (
    <div className="page page-narrow stack">
      <PageHeader
        title={say({ vi: 'Quên mật khẩu', en: 'Forgotten password' })}
        lead={say({
          vi: 'Cổng chưa gửi được email hay tin nhắn, nên mật khẩu mới được cấp tại quầy, miễn phí. Hồ sơ và bản nháp của bạn vẫn còn.',
          en: 'The portal cannot send e-mails or messages yet, so a new password is given at a counter, free of charge. Your dossiers and drafts are kept.',
        })}
      />
      <ol className="card" style={{ margin: 0, paddingLeft: '2.5rem' }}>
        {STEPS.map((step) => (
          <li key={step.vi} style={{ marginBlock: '0.5rem' }}>
            {say(step)}
          </li>
        ))}
      </ol>
      <p>
        {say({
          vi: 'Trong lúc chờ, bạn vẫn xem được hồ sơ đang ở bước nào bằng mã hồ sơ, không cần đăng nhập:',
          en: 'Meanwhile you can see where a dossier stands by its code, without signing in:',
        })}{' '}
        <Link to={paths.lookUp()}>{say({ vi: 'Tra cứu hồ sơ', en: 'Look up a dossier' })}</Link>.
      </p>
      <p>
        <Link to={paths.signIn()}>{say({ vi: 'Về trang đăng nhập', en: 'Back to sign-in' })}</Link>
      </p>
    </div>
  );
}
