import type { DraftSummary } from '@mot-cua/api-client';
import { Button, Modal } from '@mantine/core';
import { ProblemNotice, useText, When } from '@mot-cua/ui';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useDeleteDraft } from './my-dossiers.queries';
import classes from './draft-row.module.css';

/** A filing that is not submitted yet: go on with it, or throw it away. */
export function DraftRow({ draft: { id, procedure, agency, savedAt } }: { readonly draft: DraftSummary }) {
  const say = useText();
  const remove = useDeleteDraft();
  const [isAsking, setAsking] = useState(false);
  const name = say(procedure.name);
  return (
    <li className={classes.row}>
      <div>
        <Link to={paths.draft(id)} className={classes.name}>
          {name}
        </Link>
        <p className={classes.meta}>
          {agency && <>{say(agency.name)} · </>}
          {say({ vi: 'lưu', en: 'saved' })} <When at={savedAt} />
        </p>
      </div>
      <div className={classes.buttons}>
        <Button component={Link} to={paths.draft(id)} variant="outline" px="md">
          {say({ vi: 'Làm tiếp', en: 'Go on' })}
        </Button>
        <Button
          px="sm"
          variant="subtle"
          color="crimson"
          aria-label={say({ vi: 'Xóa bản nháp: {{name}}', en: 'Delete the draft: {{name}}' }, { name })}
          onClick={() => setAsking(true)}
        >
          <IconTrash size={18} aria-hidden />
        </Button>
      </div>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={say({ vi: 'Xóa bản nháp này?', en: 'Delete this draft?' })}
      >
        <p>
          {say(
            {
              vi: 'Tờ khai và các tệp đã đính kèm của “{{name}}” sẽ mất, không lấy lại được.',
              en: 'The form and the files of “{{name}}” will be gone for good.',
            },
            { name },
          )}
        </p>
        {remove.error && <ProblemNotice error={remove.error} />}
        <div className="actions">
          <Button color="crimson" loading={remove.isPending} onClick={() => remove.mutate(id)}>
            {say({ vi: 'Xóa', en: 'Delete' })}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {say({ vi: 'Giữ lại', en: 'Keep' })}
          </Button>
        </div>
      </Modal>
    </li>
  );
}
