import { useText } from '@mot-cua/ui';
import { NothingHere } from './nothing-here';
import { paths } from './paths';

export function NotFoundPage() {
  const say = useText();
  return (
    <div className="page page-narrow">
      <NothingHere
        title={say({ vi: 'Không có trang này', en: 'There is no such page' })}
        why={say({
          vi: 'Địa chỉ có thể đã gõ nhầm hoặc trang đã chuyển đi.',
          en: 'The address may be mistyped, or the page has moved.',
        })}
        way={{ to: paths.home, words: say({ vi: 'Về trang đầu', en: 'To the start page' }) }}
      >
        {say({
          vi: 'Bạn có thể tìm thủ tục hoặc tra cứu hồ sơ từ trang đầu.',
          en: 'From the start page you can find a procedure or look up a dossier.',
        })}
      </NothingHere>
    </div>
  );
}
