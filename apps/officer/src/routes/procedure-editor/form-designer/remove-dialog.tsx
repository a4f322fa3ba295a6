import { Button, Group } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import type { Text } from '@mot-cua/domain';
import type { GatedElement } from '@mot-cua/domain/form/design';
import { Dialog } from '../../../dialog/dialog';
import { useNodeName } from './node-words';

/** A place outside the form that names one of its fields: an expression of a fee, a line of the result. */
export interface FieldReference {
  readonly path: string;
  readonly where: Text;
}

interface RemoveDialogProps {
  readonly name: string;
  readonly users: readonly GatedElement[];
  readonly byHand: readonly string[];
  readonly references: readonly FieldReference[];
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Says what depends on an element before it goes. */
export function RemoveDialog({ name, users, byHand, references, onRemove, onClose }: RemoveDialogProps) {
  const say = useText();
  const nodeName = useNodeName();
  return (
    <Dialog
      title={say({ vi: 'Xóa mục đang được dùng?', en: 'Remove something that is in use?' })}
      size="md"
      onClose={onClose}
    >
      <p>
        {say({ vi: '“{{name}}” đang được dùng ở những chỗ sau:', en: '“{{name}}” is used in these places:' }, { name })}
      </p>
      <ul>
        {users.map((user) => (
          <li key={user.id}>
            {say(
              {
                vi: '“{{user}}” hiện hay ẩn theo mục này; xóa rồi thì luôn hiện.',
                en: '“{{user}}” is shown by it, and will always be shown.',
              },
              { user: nodeName(user) },
            )}
          </li>
        ))}
        {byHand.map((path) => (
          <li key={path}>
            {say(
              {
                vi: 'Điều kiện viết tay nhắc tới {{path}}; hãy sửa trong lược đồ thô, nếu không tờ khai có thể không nộp được.',
                en: 'A condition written by hand names {{path}}; mend it in the raw schema, or the form may be impossible to file.',
              },
              { path },
            )}
          </li>
        ))}
        {references.map(({ path, where }) => (
          <li key={`${path} ${where.vi}`}>
            {say(where)} ({path})
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap="sm">
        <Button size="sm" variant="default" onClick={onClose} data-autofocus>
          {say({ vi: 'Giữ lại', en: 'Keep it' })}
        </Button>
        <Button size="sm" color="crimson" onClick={onRemove}>
          {say({ vi: 'Vẫn xóa', en: 'Remove it' })}
        </Button>
      </Group>
    </Dialog>
  );
}
