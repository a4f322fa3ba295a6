import { Button, FileInput, Group, Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ImportScope } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { DayInput } from '../../day-input/day-input';
import { Dialog } from '../../dialog/dialog';
import { useLoadDataSet, usePreview } from './administrative-units.queries';
import { DataSetFaults } from './data-set-faults';
import { ImportPreview } from './import-preview';

/** Loads a data set in two steps: what it would change, then exactly that. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useText();
  const [file, setFile] = useState<File | null>(null);
  const [inForceOn, setInForceOn] = useState('');
  const [scope, setScope] = useState<ImportScope>('listedProvinces');
  const preview = usePreview();
  const load = useLoadDataSet();
  const seen = preview.data;
  const isNothing = seen && Object.entries(seen.counts).every(([name, count]) => name === 'unchanged' || count === 0);

  /** What was seen holds for this file, this day and this scope only. */
  function change(act: () => void) {
    act();
    preview.reset();
    load.reset();
  }
  function look(event: FormEvent) {
    event.preventDefault();
    if (file && inForceOn) preview.mutate({ file, inForceOn, scope });
  }
  function write() {
    if (!file || !seen || load.isPending) return;
    load.mutate(
      { file, inForceOn, scope, fingerprint: seen.fingerprint },
      {
        onSuccess: () => {
          const title = say({ vi: 'Đã nạp bộ dữ liệu', en: 'The data set is loaded' });
          notifications.show({ color: 'jade', title, message: file.name });
          onClose();
        },
      },
    );
  }
  return (
    <Dialog
      size="xl"
      title={say({ vi: 'Nạp bộ dữ liệu đơn vị hành chính', en: 'Load administrative units' })}
      onClose={onClose}
    >
      <form onSubmit={look}>
        <Stack gap="md">
          <p style={{ margin: 0 }}>
            {say({
              vi: 'Tệp JSON của bộ dữ liệu mở vietnamese-provinces-database (full_json_generated_data_vn_units.json). Chưa ghi gì cho đến khi bạn xem trước và xác nhận.',
              en: 'The JSON file of the open data set vietnamese-provinces-database (full_json_generated_data_vn_units.json). Nothing is written until you have seen the preview and confirmed.',
            })}
          </p>
          <FileInput
            required
            size="md"
            accept="application/json,.json"
            label={say({ vi: 'Tệp', en: 'File' })}
            placeholder={say({ vi: 'Chọn tệp .json…', en: 'Choose a .json file…' })}
            value={file}
            onChange={(chosen) => change(() => setFile(chosen))}
          />
          <DayInput
            isRequired
            label={say({ vi: 'Bộ dữ liệu có hiệu lực từ', en: 'The data set is in force since' })}
            description={say({
              vi: 'Ngày ghi ở trang phát hành, ví dụ bản 3.1.0 là 30/4/2026. Đơn vị mới và tên mới bắt đầu từ ngày này.',
              en: 'The day its release names: 30/4/2026 for 3.1.0. New units and new names begin on it.',
            })}
            value={inForceOn}
            onChange={(day) => change(() => setInForceOn(day))}
          />
          <Radio.Group
            label={say({ vi: 'Đơn vị không có trong tệp', en: 'Units that are missing from the file' })}
            value={scope}
            onChange={(value) => change(() => setScope(value === 'country' ? 'country' : 'listedProvinces'))}
          >
            <Stack gap="xs" mt="xs">
              <Radio
                value="listedProvinces"
                label={say({
                  vi: 'Chỉ kết thúc trong các tỉnh có trong tệp',
                  en: 'End only in the provinces that it lists',
                })}
              />
              <Radio
                value="country"
                label={say({
                  vi: 'Kết thúc trong cả nước: tệp có đủ mọi tỉnh',
                  en: 'End everywhere: it has all provinces',
                })}
              />
            </Stack>
          </Radio.Group>
          {(preview.error ?? load.error) && <DataSetFaults error={preview.error ?? load.error} />}
          {seen && <ImportPreview preview={seen} />}
          <Group>
            {(!seen || load.error) && (
              <Button type="submit" loading={preview.isPending} disabled={!file || inForceOn === ''}>
                {say({ vi: 'Xem trước', en: 'Preview' })}
              </Button>
            )}
            {seen && !load.error && !isNothing && (
              <Button onClick={write} loading={load.isPending}>
                {say({ vi: 'Nạp đúng như trên', en: 'Load exactly this' })}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {say({ vi: 'Đóng', en: 'Close' })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
