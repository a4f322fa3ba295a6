import { NumberInput, Select, Switch } from '@mantine/core';
import {
  changeElement,
  FIELD_KINDS,
  KIND_WORDS as KEYWORDS,
  nodeAt,
  placeOf,
  standsInRows,
  type DesignField,
} from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import { ChoicesEditor } from './choices-editor';
import { KIND_WORDS, LIMIT_WORDS } from './designer.words';
import { NameEditor } from './name-editor';
import { PrefillEditor } from './prefill-editor';
import classes from './properties.module.css';
import { retitle } from './retitle';
import { ShownWhenEditor } from './shown-when-editor';
import { TextPair } from './text-pair';
import { UnitProperties } from './unit-properties';
import type { Designer } from './use-designer';

interface FieldPropertiesProps {
  readonly designer: Designer;
  readonly field: DesignField;
  readonly usedOutside: number;
}

/** Everything that can be said of a field. */
export function FieldProperties({ designer, field, usedOutside }: FieldPropertiesProps) {
  const say = useText();
  const { id } = field;
  const isInRow = nodeAt(designer.design, placeOf(designer.design, id)?.parent ?? '')?.type === 'field';
  const kinds = FIELD_KINDS.filter((kind) => !isInRow || standsInRows(kind));
  const change = (made: Parameters<typeof changeElement>[2], about?: string) =>
    designer.edit((design) => changeElement(design, id, made), { about });
  return (
    <>
      <TextPair
        isFirst
        label={{ vi: 'Tiêu đề', en: 'Title' }}
        value={field.title}
        onChange={(title) =>
          designer.edit((design) => retitle(design, id, title, designer.isNew(id)), { about: `title ${id}` })
        }
      />
      <TextPair
        isLong
        label={{ vi: 'Gợi ý', en: 'Hint' }}
        value={field.hint}
        onChange={(hint) => change({ hint }, `hint ${id}`)}
      />
      <Select
        size="sm"
        label={say({ vi: 'Loại mục', en: 'Kind of field' })}
        data={(field.kind === 'asWritten' ? [field.kind] : kinds).map((kind) => ({
          value: kind,
          label: say(KIND_WORDS[kind]),
        }))}
        value={field.kind}
        disabled={field.kind === 'asWritten'}
        allowDeselect={false}
        onChange={(chosen) => {
          const kind = kinds.find((one) => one === chosen);
          if (kind) change({ kind });
        }}
      />
      <Switch
        size="sm"
        label={say({ vi: 'Bắt buộc trả lời', en: 'Must be answered' })}
        checked={field.required}
        onChange={(event) => change({ required: event.currentTarget.checked })}
      />
      {field.kind === 'choice' && <ChoicesEditor designer={designer} field={field} />}
      {field.unit && (
        <UnitProperties unit={field.unit} onChange={(unit, about) => change({ unit }, about && `${about} ${id}`)} />
      )}
      <Limits field={field} onChange={(limits) => change({ limits }, `limits ${id}`)} />
      {!isInRow && <ShownWhenEditor key={`when ${id}`} designer={designer} node={field} />}
      {!isInRow && <PrefillEditor field={field} onChange={(prefill) => change({ prefill })} />}
      <NameEditor key={`name ${id}`} designer={designer} field={field} isInRow={isInRow} usedOutside={usedOutside} />
    </>
  );
}

function Limits({
  field,
  onChange,
}: {
  readonly field: DesignField;
  readonly onChange: (limits: DesignField['limits']) => void;
}) {
  const say = useText();
  const names = KEYWORDS[field.kind].limits;
  if (names.length === 0) return null;
  const isMoney = field.kind === 'money';
  return (
    <div className={classes.two}>
      {names.map((name) => (
        <NumberInput
          key={name}
          size="sm"
          hideControls
          label={say(LIMIT_WORDS[name])}
          thousandSeparator={isMoney ? '.' : undefined}
          decimalSeparator=","
          suffix={isMoney ? ' đ' : undefined}
          allowDecimal={field.kind === 'number'}
          value={field.limits[name] ?? ''}
          onChange={(value) => onChange({ ...field.limits, [name]: typeof value === 'number' ? value : undefined })}
        />
      ))}
    </div>
  );
}
