import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { InboxSetting, SavedInboxView } from '@mot-cua/api-client';
import { problemOf, problemWords, useText } from '@mot-cua/ui';
import {
  IconBookmark,
  IconBookmarkPlus,
  IconDeviceFloppy,
  IconHome,
  IconPencil,
  IconStack2,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { PATHS } from '../../shell/paths';
import { inboxViewPath, questionOf, savedViewPath, type InboxSearch } from './inbox-search';
import { useArrange, useDeleteView, useKeepView } from './inbox.queries';
import { INBOX_WORDS } from './inbox.words';
import { SaveViewDialog } from './save-view-dialog';

interface ViewMenuProps {
  readonly search: InboxSearch;
  /** The saved view that the question began with. */
  readonly saved: SavedInboxView | undefined;
  readonly setting: InboxSetting | undefined;
}

/** Keeps the question under a name, and says where the inbox opens. */
export function ViewMenu({ search, saved, setting }: ViewMenuProps) {
  const say = useText();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null);
  const keep = useKeepView();
  const remove = useDeleteView();
  const arrange = useArrange();
  const place = saved?.id ?? search.view;
  const opensHere = setting?.defaultView === place;
  const failed = (error: unknown) =>
    notifications.show({ color: 'crimson', message: say(problemWords(problemOf(error).code)) });
  const question = questionOf(search);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button size="sm" variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
            {say(INBOX_WORDS.views)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown maw="22rem">
          <Menu.Item leftSection={<IconBookmarkPlus size={18} aria-hidden />} onClick={() => setDialog('new')}>
            {say({ vi: 'Lưu thành mục xem mới…', en: 'Save as a new view…' })}
          </Menu.Item>
          {saved && (
            <>
              <Menu.Item
                leftSection={<IconDeviceFloppy size={18} aria-hidden />}
                onClick={() => keep.mutate({ name: saved.name, question, over: saved }, { onError: failed })}
              >
                {say({ vi: 'Ghi đè “{{name}}”', en: 'Overwrite “{{name}}”' }, { name: saved.name })}
              </Menu.Item>
              <Menu.Item leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setDialog('rename')}>
                {say({ vi: 'Đổi tên…', en: 'Rename…' })}
              </Menu.Item>
              <Menu.Item
                color="crimson"
                leftSection={<IconTrash size={18} aria-hidden />}
                onClick={() =>
                  remove.mutate(saved, { onError: failed, onSuccess: () => void navigate(inboxViewPath(search.view)) })
                }
              >
                {say({ vi: 'Xóa mục xem này', en: 'Delete this view' })}
              </Menu.Item>
            </>
          )}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconHome size={18} aria-hidden />}
            onClick={() => arrange.mutate({ defaultView: opensHere ? null : place }, { onError: failed })}
          >
            {opensHere
              ? say({ vi: 'Không mở đầu bằng mục này nữa', en: 'Open the inbox as usual again' })
              : say({ vi: 'Mở hộp việc bằng mục này', en: 'Open the inbox with this view' })}
          </Menu.Item>
          <Menu.Item component={Link} to={PATHS.batches} leftSection={<IconStack2 size={18} aria-hidden />}>
            {say(INBOX_WORDS.batches)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog && (
        <SaveViewDialog
          question={dialog === 'rename' && saved ? wholeQuestion(saved) : question}
          renamed={dialog === 'rename' ? saved : undefined}
          onClose={() => setDialog(null)}
          onKept={(view) => {
            setDialog(null);
            void navigate(savedViewPath(view));
          }}
        />
      )}
    </>
  );
}

function wholeQuestion({ question: { view = 'all', ...rest } }: SavedInboxView) {
  return { ...rest, view };
}
