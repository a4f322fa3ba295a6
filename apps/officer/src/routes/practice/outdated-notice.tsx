import { useText } from '@mot-cua/ui';
import { IconGitCompare } from '@tabler/icons-react';
import { BeginRun } from './begin-run';
import type { PracticeRun } from './practice-run';
import classes from './practice.module.css';

/** That the draft says something else than what this run tries, and what an earlier run's answers lost on the way here. */
export function OutdatedNotice({ run }: { readonly run: PracticeRun }) {
  const say = useText();
  const { carried, changes, standing } = run;
  const dropped = carried?.dropped ?? [];
  return (
    <>
      {standing === 'changed' && (
        <div role="status" className={classes.notice}>
          <IconGitCompare size={22} stroke={1.7} aria-hidden />
          <div>
            <p>
              {say(
                {
                  vi: 'Bản soạn đã thay đổi {{changes}} chỗ từ khi lượt này bắt đầu. Lượt này vẫn theo nội dung cũ.',
                  en: 'The draft differs in {{changes}} places since this run began. The run keeps what it began with.',
                },
                { changes },
              )}
            </p>
            <BeginRun
              code={run.procedure.code}
              source={run.source}
              carryFrom={run.id}
              size="compact-sm"
              variant="outline"
            >
              {say({
                vi: 'Chạy thử bản mới với câu trả lời và tệp này',
                en: 'Try the new draft with these answers and files',
              })}
            </BeginRun>
          </div>
        </div>
      )}
      {standing === 'gone' && (
        <p role="status" className={classes.notice}>
          {say({
            vi: 'Bản soạn này đã bị bỏ. Lượt chạy thử vẫn dùng được cho tới khi tự xóa.',
            en: 'This draft was thrown away. The run can still be used until it is deleted by itself.',
          })}
        </p>
      )}
      {dropped.length > 0 && (
        <div role="status" className={classes.notice}>
          <div>
            <p>
              {say({
                vi: 'Mang sang từ lượt trước; những câu trả lời này không còn chỗ trong tờ khai mới:',
                en: 'Taken over from the run before; these answers have no place in the new form:',
              })}
            </p>
            <ul>
              {dropped.map(({ pointer, label, value }) => (
                <li key={pointer}>
                  {say(label)}: {typeof value === 'object' ? JSON.stringify(value) : String(value)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  );
}
