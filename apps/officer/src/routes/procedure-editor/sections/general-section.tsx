import { Group, MultiSelect, Radio, TagsInput, TextInput } from '@mantine/core';
import { SERVICE_LEVELS, type ProcedureDefinition } from '@mot-cua/domain';
import { fieldId, LIFE_EVENT_WORDS, useText } from '@mot-cua/ui';
import { levelWords } from '@mot-cua/ui/procedure';
import { useFaultAt } from '../faults';
import { EntryList } from '../parts/entry-list';
import { TextField } from '../parts/text-field';
import type { SectionProps } from '../section';
import { CompetenceFields } from './general/competence-fields';
import classes from '../procedure-editor.module.css';

const NOTHING = { vi: '', en: '' };

/** What a procedure is, whom it is for and who decides. */
export function GeneralSection({ definition, onChange }: SectionProps) {
  const say = useText();
  const { name, summary, keywords, lifeEvents, level, steps, conditions, legalBases } = definition;
  return (
    <>
      <div className={classes.group}>
        <TextField
          label={say({ vi: 'Tên thủ tục', en: 'Name' })}
          at="/name"
          value={name}
          onChange={(next) => onChange({ name: next })}
        />
        <TextField
          isLong
          label={say({ vi: 'Tóm tắt', en: 'Summary' })}
          hint={say({ vi: 'Một, hai câu bằng lời thường.', en: 'A sentence or two in plain words.' })}
          at="/summary"
          value={summary}
          onChange={(next) => onChange({ summary: next })}
        />
        <TagsInput
          size="sm"
          id={fieldId('/keywords')}
          label={say({ vi: 'Từ người dân thường gõ', en: 'Words that people type' })}
          description={say({ vi: 'Gõ từng cụm rồi Enter: “sổ đỏ”, “bằng lái”.', en: 'One at a time, with Enter.' })}
          value={[...keywords]}
          onChange={(next) => onChange({ keywords: next })}
        />
        <MultiSelect
          size="sm"
          id={fieldId('/lifeEvents')}
          label={say({ vi: 'Sự kiện cuộc sống', en: 'Life events' })}
          data={Object.entries(LIFE_EVENT_WORDS).map(([value, words]) => ({ value, label: say(words) }))}
          value={[...lifeEvents]}
          onChange={(next) => onChange({ lifeEvents: next })}
        />
      </div>
      <CompetenceFields definition={definition} onChange={onChange} />
      <Radio.Group
        size="sm"
        id={fieldId('/level')}
        label={say({ vi: 'Mức dịch vụ', en: 'Service level' })}
        value={String(level)}
        error={useFaultAt('/level')}
        onChange={(next) => onChange({ level: SERVICE_LEVELS.find((one) => String(one) === next) ?? level })}
      >
        <Group mt="xs">
          {SERVICE_LEVELS.map((one) => (
            <Radio key={one} size="sm" value={String(one)} label={say(levelWords(one))} />
          ))}
        </Group>
      </Radio.Group>
      <div>
        <h3>{say({ vi: 'Trình tự thực hiện', en: 'Steps' })}</h3>
        <EntryList
          at="/steps"
          entries={steps}
          onChange={(next) => onChange({ steps: next })}
          newEntry={() => NOTHING}
          addLabel={say({ vi: 'Thêm bước', en: 'Add a step' })}
          nameOf={(_, index) => say({ vi: 'bước {{number}}', en: 'step {{number}}' }, { number: index + 1 })}
        >
          {(step, change, at) => (
            <TextField isLong label={say({ vi: 'Bước', en: 'Step' })} at={at} value={step} onChange={change} />
          )}
        </EntryList>
      </div>
      <div>
        <h3>{say({ vi: 'Yêu cầu, điều kiện', en: 'Conditions' })}</h3>
        <EntryList
          at="/conditions"
          entries={conditions}
          onChange={(next) => onChange({ conditions: next })}
          newEntry={() => NOTHING}
          addLabel={say({ vi: 'Thêm điều kiện', en: 'Add a condition' })}
          nameOf={(_, index) => say({ vi: 'điều kiện {{number}}', en: 'condition {{number}}' }, { number: index + 1 })}
        >
          {(condition, change, at) => (
            <TextField
              isLong
              label={say({ vi: 'Điều kiện', en: 'Condition' })}
              at={at}
              value={condition}
              onChange={change}
            />
          )}
        </EntryList>
      </div>
      <div>
        <h3>{say({ vi: 'Căn cứ pháp lý', en: 'Legal bases' })}</h3>
        <EntryList
          at="/legalBases"
          entries={legalBases}
          onChange={(next) => onChange({ legalBases: next })}
          newEntry={() => ({ number: '', name: '' })}
          addLabel={say({ vi: 'Thêm văn bản', en: 'Add a document' })}
          nameOf={({ number }) => number}
        >
          {(basis, change, at) => <LegalBasisFields basis={basis} onChange={change} at={at} />}
        </EntryList>
      </div>
    </>
  );
}

interface LegalBasisFieldsProps {
  readonly basis: ProcedureDefinition['legalBases'][number];
  readonly onChange: (basis: ProcedureDefinition['legalBases'][number]) => void;
  readonly at: string;
}

function LegalBasisFields({ basis, onChange, at }: LegalBasisFieldsProps) {
  const say = useText();
  return (
    <div className={classes.row}>
      <TextInput
        size="sm"
        id={fieldId(`${at}/number`)}
        label={say({ vi: 'Số, ký hiệu', en: 'Number' })}
        placeholder="123/2015/NĐ-CP"
        value={basis.number}
        error={useFaultAt(`${at}/number`)}
        onChange={(event) => onChange({ ...basis, number: event.currentTarget.value })}
      />
      <TextInput
        size="sm"
        label={say({ vi: 'Tên văn bản', en: 'Name' })}
        value={basis.name}
        onChange={(event) => onChange({ ...basis, name: event.currentTarget.value })}
      />
    </div>
  );
}
