import { useText } from '@mot-cua/ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { PATHS } from '../../shell/paths';
import { writeCatalogueSearch } from '../catalogue/catalogue-search';
import type { Import } from './catalogue-import.queries';
import classes from './catalogue-import.module.css';

const DRAFTS = writeCatalogueSearch({ words: '', field: null, level: null, standing: 'draft', after: null }).toString();

/** What came of an import, and where to go on. */
export function ImportResult({ found: { counts } }: { readonly found: Import }) {
  const say = useText();
  const { drafted, changedElsewhere, unchanged, refused } = counts;
  return (
    <section className={classes.decision}>
      <p className={classes.done}>
        <IconCircleCheck size={22} aria-hidden />
        {say({ vi: 'Đã tạo {{drafted}} bản soạn thảo.', en: '{{drafted}} drafts were made.' }, { drafted })}
      </p>
      <ul>
        {unchanged > 0 && (
          <li>{say({ vi: '{{count}} thủ tục không đổi.', en: '{{count}} were unchanged.' }, { count: unchanged })}</li>
        )}
        {changedElsewhere > 0 && (
          <li>
            {say(
              {
                vi: '{{count}} thủ tục bỏ qua vì người khác đã sửa sau khi so sánh; nhập lại tệp để so sánh với bản mới.',
                en: '{{count}} were left alone since somebody changed them meanwhile; import the file again to compare anew.',
              },
              { count: changedElsewhere },
            )}
          </li>
        )}
        {refused > 0 && (
          <li>
            {say({ vi: '{{count}} thủ tục không nhập được.', en: '{{count}} were refused.' }, { count: refused })}
          </li>
        )}
      </ul>
      <Link to={`${PATHS.catalogue}?${DRAFTS}`}>
        {say({ vi: 'Xem các bản soạn thảo để kiểm tra và công bố', en: 'See the drafts, to check and publish them' })}
      </Link>
    </section>
  );
}
