import { Button } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import classes from './catalogue-import.module.css';

interface DropZoneProps {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes one file, dropped or chosen. */
export function DropZone({ isBusy, onFile }: DropZoneProps) {
  const say = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isBusy) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <IconFileImport size={36} stroke={1.4} aria-hidden />
      <p>{say({ vi: 'Thả tệp Excel (.xlsx) hoặc JSON vào đây', en: 'Drop an Excel (.xlsx) or JSON file here' })}</p>
      <Button size="sm" loading={isBusy} onClick={() => input.current?.click()}>
        {say({ vi: 'Chọn tệp', en: 'Choose a file' })}
      </Button>
      <p className={classes.quiet}>
        {say({
          vi: 'Tối đa 48 MB và 5.000 thủ tục, theo mẫu của tệp xuất từ danh mục.',
          en: 'At most 48 MB and 5,000 procedures, as an export of the catalogue writes them.',
        })}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        accept=".xlsx,.json,application/json"
        aria-label={say({ vi: 'Tệp danh mục', en: 'Catalogue file' })}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
