import { Button, Progress } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { PATHS } from '../../shell/paths';
import { useApplyImport, type Import } from './catalogue-import.queries';
import { shareDone } from './share-done';
import classes from './catalogue-import.module.css';

/** Screen readers hear every so many per cent. */
const ANNOUNCED_PERCENT = 10;

/** How far the check or the making of drafts is; an interrupted one can be taken up again. */
export function ImportProgress({ found }: { readonly found: Import }) {
  const say = useText();
  const apply = useApplyImport(found.id);
  const { state, interrupted, scope } = found;
  const { done, total, percent } = shareDone(found);
  const announced = Math.floor(percent / ANNOUNCED_PERCENT) * ANNOUNCED_PERCENT;
  const label =
    state === 'checking'
      ? say({ vi: 'Kiểm tra từng thủ tục', en: 'Checking each procedure' })
      : say({ vi: 'Tạo bản soạn thảo', en: 'Making drafts' });
  return (
    <section className={classes.progress}>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={label} animated={!interrupted && percent < 100} />
      </Progress.Root>
      <p className={classes.figures}>
        {label}: {done} / {total ?? '…'} · {percent}%
      </p>
      <p role="status" className="mc-only-read">
        {label}: {announced}%
      </p>
      {!interrupted && (
        <p className={classes.quiet}>
          {say({
            vi: 'Bạn có thể rời trang này; việc vẫn chạy và còn ở danh sách các lần nhập.',
            en: 'You may leave this page; it goes on, and stands in the list of imports.',
          })}
        </p>
      )}
      {interrupted && state === 'applying' && (
        <>
          <p>
            {say(
              {
                vi: 'Máy chủ đã dừng giữa chừng. {{done}} bản soạn thảo đã có đầy đủ, còn {{left}} chưa làm; không có bản nào dở dang.',
                en: 'The server stopped. {{done}} drafts are whole, {{left}} are still to be made; none is half made.',
              },
              { done, left: (total ?? 0) - done },
            )}
          </p>
          <Button loading={apply.isPending} onClick={() => apply.mutate(scope ?? 'faultless')}>
            {say({ vi: 'Làm tiếp', en: 'Go on' })}
          </Button>
        </>
      )}
      {interrupted && state === 'checking' && (
        <p>
          {say({
            vi: 'Máy chủ đã dừng khi đang kiểm tra. Chưa có gì được ghi vào danh mục. ',
            en: 'The server stopped during the check. Nothing was written. ',
          })}
          <Link to={PATHS.catalogueImport}>{say({ vi: 'Nhập lại tệp', en: 'Hand the file in again' })}</Link>
        </p>
      )}
      {apply.error && <ProblemNotice error={apply.error} />}
    </section>
  );
}
