import { Button } from '@mantine/core';
import { formatNumber, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { useNavigate } from 'react-router';
import { PATHS } from '../../shell/paths';
import { useApplyImport, useForgetImport, type Import } from './catalogue-import.queries';
import classes from './catalogue-import.module.css';

/** What the file holds, and the choice of what becomes drafts. */
export function ImportDecision({ found }: { readonly found: Import }) {
  const say = useText();
  const go = useNavigate();
  const { id, counts, faults } = found;
  const apply = useApplyImport(id);
  const forget = useForgetImport(id);
  const { faultless, storable, refused, unchanged } = counts;
  const isFaulty = faults.length > 0 || counts.faulty > 0;
  return (
    <section className={classes.decision}>
      <dl className={classes.counts}>
        <Count words={say({ vi: 'Mới', en: 'New' })} count={counts.new} />
        <Count words={say({ vi: 'Thay đổi', en: 'Changed' })} count={counts.changed} />
        <Count words={say({ vi: 'Không đổi', en: 'Unchanged' })} count={unchanged} />
        <Count words={say({ vi: 'Không nhập được', en: 'Refused' })} count={refused} />
        <Count words={say({ vi: 'Có lỗi', en: 'With faults' })} count={counts.faulty} />
      </dl>
      <p>
        {storable === 0
          ? say({
              vi: 'Không có gì để nhập: danh mục đã như trong tệp, hoặc mọi thủ tục đều có lỗi.',
              en: 'There is nothing to import: the catalogue says the same, or every procedure has faults.',
            })
          : isFaulty
            ? say({
                vi: 'Chưa có gì được ghi. Tốt nhất là sửa tệp theo các lỗi rồi nhập lại; bạn cũng có thể nhập phần dùng được.',
                en: 'Nothing was written. Best mend the file and import it again; or take what can be used.',
              })
            : say({
                vi: 'Không có lỗi nào. Chưa có gì được ghi; nhập sẽ tạo bản soạn thảo, công bố là bước riêng.',
                en: 'There are no faults. Nothing was written; importing makes drafts, publishing is a step of its own.',
              })}
      </p>
      <div className={classes.actions}>
        {faultless > 0 && (
          <Button
            loading={apply.isPending}
            variant={isFaulty ? 'outline' : 'filled'}
            onClick={() => apply.mutate('faultless')}
          >
            {isFaulty
              ? say(
                  { vi: 'Nhập {{count}} thủ tục không lỗi', en: 'Import the {{count}} without faults' },
                  { count: faultless },
                )
              : say({ vi: 'Nhập {{count}} thủ tục', en: 'Import {{count}} procedures' }, { count: faultless })}
          </Button>
        )}
        {storable > faultless && (
          <Button loading={apply.isPending} variant="default" onClick={() => apply.mutate('storable')}>
            {say(
              {
                vi: 'Nhập {{count}}, kể cả thủ tục chưa công bố được',
                en: 'Import {{count}}, also those not ready to publish',
              },
              { count: storable },
            )}
          </Button>
        )}
        <Button
          variant="subtle"
          color="stone"
          loading={forget.isPending}
          onClick={() => forget.mutate(undefined, { onSuccess: () => void go(PATHS.catalogueImport) })}
        >
          {say({ vi: 'Bỏ lần nhập này', en: 'Forget this import' })}
        </Button>
      </div>
      {apply.error && <ProblemNotice error={apply.error} />}
      {forget.error && <ProblemNotice error={forget.error} />}
    </section>
  );
}

function Count({ words, count }: { readonly words: string; readonly count: number }) {
  const language = useLanguage();
  return (
    <div>
      <dt>{words}</dt>
      <dd>{formatNumber(count, language)}</dd>
    </div>
  );
}
