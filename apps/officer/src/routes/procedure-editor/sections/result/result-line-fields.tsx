import { Button } from '@mantine/core';
import type { AnswerSource, ResultSection } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconPlus } from '@tabler/icons-react';
import type { FormField } from '../../parts/form-fields';
import { LineField } from '../../parts/line-field';
import { AnswerSourceFields } from './answer-source-fields';

type Line = ResultSection['lines'][number];

interface ResultLineFieldsProps {
  readonly at: string;
  readonly line: Line;
  readonly fields: readonly FormField[];
  readonly onChange: (line: Line) => void;
}

/** One line of the document: its words, and the answer that stands behind them, the first that there is. */
export function ResultLineFields({ at, line, fields, onChange }: ResultLineFieldsProps) {
  const say = useText();
  const { label, from } = line;
  const put = (index: number, source: AnswerSource) => {
    const picked = fields.find(({ pointer }) => pointer === source.pointer);
    onChange({
      label: label === '' && picked ? picked.name : label,
      from: from.map((old, place) => (place === index ? source : old)),
    });
  };
  return (
    <>
      {from.map((source, index) => (
        <AnswerSourceFields
          key={index}
          at={`${at}/from/${index}`}
          label={
            index === 0
              ? say({ vi: 'Lấy từ', en: 'Taken from' })
              : say({ vi: 'Nếu trống thì lấy từ', en: 'If that is empty, from' })
          }
          source={source}
          fields={fields}
          onChange={(changed) => put(index, changed)}
          onRemove={
            from.length > 1 ? () => onChange({ ...line, from: from.filter((_, place) => place !== index) }) : undefined
          }
        />
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange({ ...line, from: [...from, { pointer: '' }] })}
        >
          {say({ vi: 'Thêm nguồn khi trống', en: 'Add a source for when it is empty' })}
        </Button>
      </div>
      <LineField
        label={say({ vi: 'Chữ in trên văn bản (tiếng Việt)', en: 'Words on the document (Vietnamese)' })}
        at={`${at}/label`}
        value={label}
        onChange={(next) => onChange({ ...line, label: next })}
      />
    </>
  );
}
