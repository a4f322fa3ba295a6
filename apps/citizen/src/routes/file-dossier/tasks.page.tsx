import { Button } from '@mantine/core';
import { PageHeader, TaskList, useLanguage, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { useDraftSnapshot, useFiling } from './draft-context';
import { AgencyLine } from './agency-line';
import { filingTasks } from './filing-tasks';
import { RefillButton } from './refill-button';

export function TasksPage() {
  const say = useText();
  const language = useLanguage();
  const { draft, procedure, files } = useFiling();
  const { content } = useDraftSnapshot();
  const tasks = filingTasks({ draftId: draft.id, procedure, content, files }, language, say);
  const next = tasks.find(({ state }) => state === 'notStarted' || state === 'started');
  return (
    <>
      <PageHeader
        title={say(procedure.name)}
        lead={say({
          vi: 'Làm từng phần, theo thứ tự nào cũng được. Mọi thứ được lưu khi bạn gõ, có thể dừng rồi làm tiếp trên máy khác.',
          en: 'Do it part by part, in any order. Everything is saved as you type; stop and go on later, on another device too.',
        })}
      />
      <AgencyLine />
      <TaskList tasks={tasks} />
      <RefillButton />
      {next && (
        <div className="actions">
          <Button component={Link} to={next.to} size="lg">
            {next.id === 'check'
              ? say({ vi: 'Kiểm tra và nộp', en: 'Check and submit' })
              : say({ vi: 'Tiếp: {{part}}', en: 'Next: {{part}}' }, { part: next.label })}
          </Button>
        </div>
      )}
    </>
  );
}
