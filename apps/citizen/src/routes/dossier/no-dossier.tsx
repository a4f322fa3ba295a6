import { useText } from '@mot-cua/ui';
import { NothingHere } from '../../shell/nothing-here';
import { paths } from '../../shell/paths';

/** An address that is no dossier of the one who is signed in. */
export function NoDossier() {
  const say = useText();
  return (
    <NothingHere
      title={say({ vi: 'Không có hồ sơ này', en: 'There is no such dossier' })}
      why={say({
        vi: 'Trong tài khoản này không có hồ sơ nào ở địa chỉ vừa mở.',
        en: 'This account has no dossier at this address.',
      })}
      way={{ to: paths.myDossiers, words: say({ vi: 'Xem hồ sơ của tôi', en: 'See my dossiers' }) }}
    >
      {say({
        vi: 'Có thể bạn đang đăng nhập bằng tài khoản khác, hoặc bản nháp đã bị xóa.',
        en: 'You may be signed in with another account, or the draft was deleted.',
      })}
    </NothingHere>
  );
}
