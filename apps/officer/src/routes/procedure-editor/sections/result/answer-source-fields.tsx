import { Button } from '@mantine/core';
import type { AnswerSource } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconFilter, IconTrash } from '@tabler/icons-react';
import { FieldPicker } from '../../parts/field-picker';
import type { FormField } from '../../parts/form-fields';
import { AnswerValueField, firstValue } from './answer-value-field';
import classes from './result.module.css';

interface AnswerSourceFieldsProps {
  readonly at: string;
  readonly label: string;
  readonly source: AnswerSource;
  readonly fields: readonly FormField[];
  /** Those that a condition may look at; absent: the same. */
  readonly conditions?: readonly FormField[];
  readonly onChange: (source: AnswerSource) => void;
  readonly onRemove: (() => void) | undefined;
}

/** Where a line is taken from: a field, while another has a certain answer if that is asked. */
export function AnswerSourceFields(props: AnswerSourceFieldsProps) {
  const { at, label, source, fields, conditions = fields, onChange, onRemove } = props;
  const say = useText();
  const { pointer, when } = source;
  const asked = conditions.find((field) => field.pointer === when?.pointer);
  return (
    <div className={classes.source}>
      <FieldPicker
        label={label}
        at={`${at}/pointer`}
        fields={fields}
        value={pointer}
        onChange={(field) => onChange({ ...source, pointer: field.pointer })}
      />
      {when && (
        <div className={classes.when}>
          <FieldPicker
            label={say({ vi: 'Chỉ khi', en: 'Only when' })}
            at={`${at}/when/pointer`}
            fields={conditions.filter(({ kind }) => kind !== 'unit')}
            value={when.pointer}
            onChange={(field) => onChange({ pointer, when: { pointer: field.pointer, is: firstValue(field) } })}
          />
          <AnswerValueField
            label={say({ vi: 'là', en: 'is' })}
            at={`${at}/when/is`}
            field={asked}
            value={when.is}
            onChange={(is) => onChange({ pointer, when: { pointer: when.pointer, is } })}
          />
        </div>
      )}
      <div className={classes.tools}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={() => onChange(when ? { pointer } : { pointer, when: { pointer: '', is: '' } })}
        >
          {when
            ? say({ vi: 'Bỏ điều kiện', en: 'Remove the condition' })
            : say({ vi: 'Thêm điều kiện', en: 'Add a condition' })}
        </Button>
        {onRemove && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="crimson"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={onRemove}
          >
            {say({ vi: 'Bỏ nguồn này', en: 'Remove this source' })}
          </Button>
        )}
      </div>
    </div>
  );
}
