import { LoadingState, PageHeader, ProblemNotice, problemOf, useText, When } from '@mot-cua/ui';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { catalogueImportPath, PATHS } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { useHandIn, useImports, type Import } from './catalogue-import.queries';
import { INTERRUPTED, STATE_WORDS } from './catalogue-import.words';
import { DropZone } from './drop-zone';
import classes from './catalogue-import.module.css';

/** Where a file of procedures is handed in, with the imports before it. */
export function CatalogueImportPage() {
  const say = useText();
  const go = useNavigate();
  const title = say({ vi: 'Nhập danh mục thủ tục', en: 'Import procedures' });
  usePageTitle(title);
  const imports = useImports();
  const handIn = useHandIn();
  const { error } = handIn;
  return (
    <div className={classes.page}>
      <PageHeader
        title={title}
        above={<Link to={PATHS.catalogue}>{say({ vi: 'Danh mục thủ tục', en: 'Procedures' })}</Link>}
        lead={say({
          vi: 'Tệp được kiểm tra trước, chưa ghi gì. Bạn xem lỗi và thay đổi rồi mới quyết định; kết quả là các bản soạn thảo, không tự công bố.',
          en: 'The file is checked first and nothing is written. You see faults and changes, then decide; what comes of it are drafts, never published by themselves.',
        })}
      />
      <DropZone
        isBusy={handIn.isPending}
        onFile={(file) => handIn.mutate(file, { onSuccess: ({ id }) => void go(catalogueImportPath(id)) })}
      />
      {error &&
        (problemOf(error).code === 'fileTooLarge' ? (
          <p role="alert" className={classes.refused}>
            <IconAlertCircle size={20} aria-hidden />
            {say({
              vi: 'Tệp lớn hơn 48 MB. Hãy lọc danh mục theo lĩnh vực rồi xuất, nhập từng phần.',
              en: 'The file is larger than 48 MB. Export and import one field after another.',
            })}
          </p>
        ) : (
          <ProblemNotice error={error} />
        ))}
      <h2>{say({ vi: 'Các lần nhập gần đây', en: 'Latest imports' })}</h2>
      {imports.error && <ProblemNotice error={imports.error} onRetry={() => void imports.refetch()} />}
      {imports.isPending && <LoadingState lines={3} />}
      {imports.data?.length === 0 && (
        <p className={classes.quiet}>
          {say({
            vi: 'Chưa có lần nhập nào. Mỗi lần nhập ở lại đây 30 ngày để xem lại hoặc làm tiếp.',
            en: 'There are none yet. Each stays here for 30 days, to look back or to go on.',
          })}
        </p>
      )}
      {imports.data && imports.data.length > 0 && <ImportList imports={imports.data} />}
    </div>
  );
}

function ImportList({ imports }: { readonly imports: readonly Import[] }) {
  const say = useText();
  return (
    <ul className={classes.imports}>
      {imports.map(({ id, fileName, state, interrupted, total, counts, startedByName, startedAt }) => (
        <li key={id}>
          <div>
            <Link to={catalogueImportPath(id)}>{fileName}</Link>
            <span className={classes.quiet}>
              {startedByName} · <When at={startedAt} />
            </span>
          </div>
          <div className={classes.importState} data-state={interrupted ? 'interrupted' : state}>
            {say(interrupted ? INTERRUPTED : STATE_WORDS[state])}
            <span className={classes.quiet}>
              {state === 'done'
                ? say({ vi: '{{count}} bản soạn thảo', en: '{{count}} drafts' }, { count: counts.drafted })
                : total !== null && say({ vi: '{{total}} thủ tục', en: '{{total}} procedures' }, { total })}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
