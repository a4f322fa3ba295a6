import { PageHeader, useText } from '@mot-cua/ui';
import { Link, useNavigate } from 'react-router';
import { InitialPassword } from '../../initial-password/initial-password';
import { officerPath, PATHS } from '../../shell/paths';
import { contentOf, OfficerForm, type OfficerValues } from './officer-form';
import { OFFICER_WORDS } from './officer.words';
import { useCreateOfficer } from './officers.queries';
import classes from './officer.module.css';

const EMPTY: OfficerValues = {
  userName: '',
  fullName: '',
  position: '',
  phone: '',
  email: '',
  agencyId: null,
  roles: [],
};

export function NewOfficerPage() {
  const say = useText();
  const navigate = useNavigate();
  const create = useCreateOfficer();
  return (
    <div className={`${classes.page} ${classes.narrow}`}>
      <PageHeader
        above={<Link to={PATHS.officers}>{say(OFFICER_WORDS.title)}</Link>}
        title={say(OFFICER_WORDS.add)}
        lead={say({
          vi: 'Sau khi lưu, mật khẩu ban đầu hiện một lần để bạn trao cho cán bộ.',
          en: 'After saving, the initial password is shown once for you to hand over.',
        })}
      />
      <div className={classes.card}>
        <OfficerForm
          isNew
          initial={EMPTY}
          isSending={create.isPending}
          error={create.error}
          submitLabel={say({ vi: 'Mở tài khoản', en: 'Open the account' })}
          onSubmit={(values) => create.mutate({ ...contentOf(values), userName: values.userName.trim() })}
        />
      </div>
      {create.data && (
        <InitialPassword
          fullName={create.data.officer.fullName}
          login={create.data.officer.userName}
          password={create.data.initialPassword}
          onClose={() => void navigate(officerPath(create.data.officer.id), { replace: true })}
        />
      )}
    </div>
  );
}
