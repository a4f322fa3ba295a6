import { Button, Progress } from '@mantine/core';
import { ProblemNotice, useText, When } from '@mot-cua/ui';
import { IconAlertTriangle, IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import { openRun, useRunNow, type NationalStatus } from './national-catalogue.queries';
import { RunList } from './run-list';
import classes from './national-catalogue.module.css';

/** When the national catalogue was fetched last, how the run under way goes, and a button to fetch it now. */
export function SyncPanel({ status }: { readonly status: NationalStatus }) {
  const say = useText();
  const runNow = useRunNow();
  const running = openRun(status);
  const last = status.runs.find(({ endedAt }) => endedAt !== null);
  return (
    <section className={classes.panel} aria-labelledby="last-run">
      <div className={classes.panelHead}>
        <div>
          <h2 id="last-run">{say({ vi: 'Lần đồng bộ gần nhất', en: 'The last synchronisation' })}</h2>
          <p className={classes.standing} data-failed={last?.error ? true : undefined}>
            {!last && say({ vi: 'Chưa đồng bộ lần nào.', en: 'There was none yet.' })}
            {last && !last.error && (
              <>
                <IconCircleCheck size={18} aria-hidden />
                {say({ vi: 'Thành công', en: 'Done' })} · <When at={last.endedAt ?? last.requestedAt} /> ·{' '}
                {say(
                  {
                    vi: '{{total}} thủ tục: {{added}} mới, {{changed}} thay đổi, {{gone}} không còn',
                    en: '{{total}} procedures: {{added}} new, {{changed}} changed, {{gone}} gone',
                  },
                  { total: last.total ?? 0, added: last.added, changed: last.changed, gone: last.gone },
                )}
              </>
            )}
            {last?.error && (
              <>
                <IconAlertTriangle size={18} aria-hidden />
                {say({ vi: 'Không thành công', en: 'It failed' })} · <When at={last.endedAt ?? last.requestedAt} />
              </>
            )}
          </p>
          {last?.error && <p>{last.error}.</p>}
          {last?.error && (
            <p className={classes.under}>
              {status.lastGoodAt ? (
                <>
                  {say({
                    vi: 'Bên dưới vẫn là dữ liệu của lần thành công trước,',
                    en: 'Below is still what was fetched',
                  })}{' '}
                  <When at={status.lastGoodAt} />.
                </>
              ) : (
                say({
                  vi: 'Chưa có lần nào xong. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống.',
                  en: 'None has ended well yet. Try again; if it fails once more, tell the system administrator.',
                })
              )}
            </p>
          )}
        </div>
        <Button
          size="sm"
          leftSection={<IconRefresh size={18} aria-hidden />}
          disabled={running !== undefined}
          loading={runNow.isPending}
          onClick={() => runNow.mutate(undefined)}
        >
          {say({ vi: 'Đồng bộ ngay', en: 'Synchronise now' })}
        </Button>
      </div>
      {running && (
        <div className={classes.progress} role="status">
          <p>
            {running.total === null
              ? say({ vi: 'Đang chờ Cổng Dịch vụ công quốc gia…', en: 'Waiting for the national portal…' })
              : say(
                  { vi: 'Đã lấy {{done}}/{{total}} thủ tục', en: '{{done}} of {{total}} procedures fetched' },
                  { done: running.done, total: running.total },
                )}
          </p>
          <Progress.Root size="sm">
            <Progress.Section
              value={running.total ? (running.done / running.total) * 100 : 0}
              aria-label={say({ vi: 'Tiến độ đồng bộ', en: 'Progress' })}
            />
          </Progress.Root>
        </div>
      )}
      {runNow.error && <ProblemNotice error={runNow.error} />}
      {status.runs.length > 0 && <RunList runs={status.runs} />}
    </section>
  );
}
