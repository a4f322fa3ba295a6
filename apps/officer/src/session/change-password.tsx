import { notifications } from '@mantine/notifications';
import { useText } from '@mot-cua/ui';
import { Dialog } from '../dialog/dialog';
import { ChoosePasswordForm } from './choose-password-form';
import { useOfficer } from './officer';

/** Somebody's own password, whenever they like. */
export function ChangePassword({ onClose }: { readonly onClose: () => void }) {
  const say = useText();
  const { username } = useOfficer();
  return (
    <Dialog title={say({ vi: 'Đổi mật khẩu', en: 'Change the password' })} size="md" onClose={onClose}>
      <ChoosePasswordForm
        userName={username}
        isInitial={false}
        onDone={() => {
          notifications.show({
            color: 'jade',
            title: say({ vi: 'Đã đổi mật khẩu', en: 'The password was changed' }),
            message: say({
              vi: 'Mọi phiên đăng nhập khác của bạn đã kết thúc.',
              en: 'Every other session of yours is over.',
            }),
          });
          onClose();
        }}
      />
    </Dialog>
  );
}
