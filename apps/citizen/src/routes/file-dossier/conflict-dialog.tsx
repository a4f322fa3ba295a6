import { Button, Modal } from '@mantine/core';
import { useText, When } from '@mot-cua/ui';
import { useDraftSnapshot, useFiling } from './draft-context';

/** The draft was saved in another window or on another device meanwhile: the person chooses, nothing is overwritten in silence. */
export function ConflictDialog() {
  const say = useText();
  const { saver } = useFiling();
  const { state, theirs } = useDraftSnapshot();
  return (
    <Modal
      opened={state === 'conflict'}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={say({ vi: 'Bản nháp này đã được sửa ở nơi khác', en: 'This draft was changed elsewhere' })}
    >
      <p>
        {say({
          vi: 'Có thể bạn đã mở nó ở cửa sổ hoặc thiết bị khác.',
          en: 'You may have opened it in another window or on another device.',
        })}{' '}
        {theirs && (
          <>
            {say({ vi: 'Bản kia lưu', en: 'The other one was saved' })} <When at={theirs.savedAt} />.
          </>
        )}{' '}
        {say({ vi: 'Bạn muốn giữ bản nào?', en: 'Which one do you want to keep?' })}
      </p>
      <div className="actions">
        <Button onClick={() => void saver.resolve('mine')}>
          {say({ vi: 'Giữ bản đang mở ở đây', en: 'Keep what is here' })}
        </Button>
        <Button variant="default" onClick={() => void saver.resolve('theirs')}>
          {say({ vi: 'Lấy bản kia', en: 'Take the other one' })}
        </Button>
      </div>
    </Modal>
  );
}
