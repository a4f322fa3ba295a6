import { useText } from '@mot-cua/ui';
import { NothingHere } from '../../shell/nothing-here';
import { paths } from '../../shell/paths';

/** A code that no procedure has, or none any more. */
export function NoProcedure() {
  const say = useText();
  return (
    <NothingHere
      title={say({ vi: 'Không có thủ tục này', en: 'There is no such procedure' })}
      why={say({
        vi: 'Mã thủ tục có thể đã gõ nhầm, hoặc thủ tục không còn áp dụng.',
        en: 'The code may be mistyped, or the procedure is no longer in force.',
      })}
      way={{ to: paths.search(), words: say({ vi: 'Xem tất cả thủ tục', en: 'See all procedures' }) }}
    >
      {say({
        vi: 'Hãy tìm thủ tục theo tên hoặc theo việc bạn cần làm.',
        en: 'Look for it by its name, or by what you need to do.',
      })}
    </NothingHere>
  );
}
