import { Button, SegmentedControl } from '@mantine/core';
import type { FormDefinition } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { rawTextsOf, readRawForm, type RawFault, type RawPart, type RawTexts } from './raw-form';
import classes from './raw-schema.module.css';

const TYPING_PAUSE_MS = 300;

interface RawSchemaProps {
  /** What is typed is kept while it is not open. */
  readonly isOpen: boolean;
  readonly form: FormDefinition;
  readonly onApply: (form: FormDefinition) => void;
}

/** The form as JSON: its schema and its screen, taken over only when nothing is wrong with them. */
export function RawSchema({ isOpen, form, onApply }: RawSchemaProps) {
  const say = useText();
  const [part, setPart] = useState<RawPart>('schema');
  const [draft, setDraft] = useState<{ readonly texts: RawTexts; readonly of: FormDefinition }>();
  const written = useMemo(() => rawTextsOf(form), [form]);
  const texts = draft?.texts ?? written;
  const [settled] = useDebouncedValue(texts, TYPING_PAUSE_MS);
  const { faults } = useMemo(() => (isOpen ? readRawForm(settled, say) : { faults: [] }), [isOpen, settled, say]);
  const editor = useRef<HTMLTextAreaElement>(null);

  const apply = () => {
    const read = readRawForm(texts, say);
    if (!read.form) return;
    setDraft(undefined);
    onApply(read.form);
  };
  const show = ({ part: where, offset }: RawFault) => {
    setPart(where);
    // The other text is there after this turn.
    setTimeout(() => {
      const end = texts[where].indexOf('\n', offset);
      editor.current?.focus();
      editor.current?.setSelectionRange(offset, end === -1 ? texts[where].length : end);
    });
  };
  if (!isOpen) return null;
  return (
    <div className={classes.raw}>
      <div className={classes.bar}>
        <SegmentedControl
          size="sm"
          aria-label={say({ vi: 'Phần của lược đồ', en: 'Part of the schema' })}
          data={[
            { value: 'schema', label: say({ vi: 'Câu trả lời (JSON Schema)', en: 'Answers (JSON Schema)' }) },
            { value: 'uiSchema', label: say({ vi: 'Màn hình (UI schema)', en: 'Screen (UI schema)' }) },
          ]}
          value={part}
          onChange={(value) => setPart(value === 'uiSchema' ? 'uiSchema' : 'schema')}
        />
        <div className={classes.acts}>
          {draft && (
            <Button size="sm" variant="default" onClick={() => setDraft(undefined)}>
              {say({ vi: 'Bỏ phần đang sửa', en: 'Discard' })}
            </Button>
          )}
          <Button
            size="sm"
            leftSection={<IconCheck size={16} aria-hidden />}
            disabled={!draft || faults.length > 0 || settled !== texts}
            onClick={apply}
          >
            {say({ vi: 'Áp dụng', en: 'Apply' })}
          </Button>
        </div>
      </div>
      {draft && draft.of !== form && (
        <p className={classes.notice}>
          {say({
            vi: 'Tờ khai đã đổi từ khi bạn bắt đầu sửa ở đây. “Áp dụng” sẽ thay các thay đổi đó; vẫn hoàn tác được.',
            en: 'The form has changed since you began here. “Apply” replaces those changes; it can be undone.',
          })}
        </p>
      )}
      <LinedEditor
        editor={editor}
        label={
          part === 'schema'
            ? say({ vi: 'Câu trả lời (JSON Schema)', en: 'Answers (JSON Schema)' })
            : say({ vi: 'Màn hình (UI schema)', en: 'Screen (UI schema)' })
        }
        text={texts[part]}
        wrongLines={new Set(faults.filter((fault) => fault.part === part).map(({ line }) => line))}
        onChange={(text) => setDraft({ texts: { ...texts, [part]: text }, of: draft?.of ?? form })}
      />
      <div className={classes.faults} role="status">
        {faults.length === 0 ? (
          <p>{say({ vi: 'Không có lỗi.', en: 'Nothing is wrong.' })}</p>
        ) : (
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.part} ${fault.offset} ${fault.message}`}>
                <button type="button" onClick={() => show(fault)}>
                  <IconAlertCircle size={16} aria-hidden />
                  {fault.part === 'schema' ? 'JSON Schema' : 'UI schema'},{' '}
                  {say(
                    { vi: 'dòng {{line}}: {{why}}', en: 'line {{line}}: {{why}}' },
                    { line: fault.line, why: fault.message },
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

interface LinedEditorProps {
  readonly editor: React.RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly text: string;
  readonly wrongLines: ReadonlySet<number>;
  readonly onChange: (text: string) => void;
}

function LinedEditor({ editor, label, text, wrongLines, onChange }: LinedEditorProps) {
  const numbers = useRef<HTMLDivElement>(null);
  return (
    <div className={classes.editor}>
      <div ref={numbers} className={classes.numbers} aria-hidden>
        {text.split('\n').map((_, index) => (
          <div key={index} data-wrong={wrongLines.has(index + 1) || undefined}>
            {index + 1}
          </div>
        ))}
      </div>
      <textarea
        ref={editor}
        aria-label={label}
        value={text}
        spellCheck={false}
        wrap="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        onScroll={(event) => {
          if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}
