import { Button, Checkbox, Group, MultiSelect, Radio, Select, TagsInput, TextInput } from '@mantine/core';
import { AGENCY_KINDS, RECEIVING_PLACES, type ProcedureDefinition, type ServiceLevel } from '@mot-cua/domain';
import { fieldId, LIFE_EVENT_WORDS, useText } from '@mot-cua/ui';
import { useFields } from '../../fields/fields.queries';
import { LEVEL_WORDS } from '../../catalogue/catalogue.words';
import { useFaultAt } from '../faults';
import { EntryList } from '../parts/entry-list';
import { TextField } from '../parts/text-field';
import { useAgencies } from '../procedure-editor.queries';
import type { SectionProps } from '../section';
import { AGENCY_KIND_WORDS, APPLICANT_WORDS, RECEIVING_WORDS } from './general.words';
import classes from '../procedure-editor.module.css';

const NOTHING = { vi: '', en: '' };
const APPLICANTS = ['citizen', 'business', 'foreigner'] as const;

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
      <Competence definition={definition} onChange={onChange} />
      <Radio.Group
        size="sm"
        id={fieldId('/level')}
        label={say({ vi: 'Mức dịch vụ', en: 'Service level' })}
        value={String(level)}
        error={useFaultAt('/level')}
        onChange={(next) => onChange({ level: Number(next) as ServiceLevel })}
      >
        <Group mt="xs">
          {Object.entries(LEVEL_WORDS).map(([value, words]) => (
            <Radio key={value} size="sm" value={value} label={say(words)} />
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

function Competence({ definition, onChange }: SectionProps) {
  const say = useText();
  const fields = useFields();
  const agencies = useAgencies();
  const {
    field,
    applicants,
    competentAgencyKind,
    competentAgencyCodes = [],
    receivedAt = 'competentAgency',
  } = definition;
  const ofKind = (agencies.data ?? []).filter(({ kind }) => kind === competentAgencyKind);
  return (
    <div className={classes.group}>
      <h3>{say({ vi: 'Lĩnh vực, đối tượng, thẩm quyền', en: 'Field, applicants, competence' })}</h3>
      <Select
        size="sm"
        searchable
        id={fieldId('/field/code')}
        label={say({ vi: 'Lĩnh vực', en: 'Field' })}
        data={(fields.data ?? [])
          .filter(({ validTo }) => validTo === null)
          .map(({ code, name }) => ({ value: code, label: say(name) }))}
        value={field.code || null}
        error={useFaultAt('/field/code')}
        onChange={(code) => {
          const chosen = fields.data?.find((one) => one.code === code);
          if (chosen) onChange({ field: { code: chosen.code, name: chosen.name } });
        }}
      />
      <Checkbox.Group
        size="sm"
        id={fieldId('/applicants')}
        label={say({ vi: 'Đối tượng thực hiện', en: 'Who may file' })}
        value={[...applicants]}
        error={useFaultAt('/applicants')}
        onChange={(next) => onChange({ applicants: APPLICANTS.filter((one) => next.includes(one)) })}
      >
        <Group mt="xs">
          {APPLICANTS.map((one) => (
            <Checkbox key={one} size="sm" value={one} label={say(APPLICANT_WORDS[one])} />
          ))}
        </Group>
      </Checkbox.Group>
      <div className={classes.row}>
        <Select
          size="sm"
          id={fieldId('/competentAgencyKind')}
          label={say({ vi: 'Cấp có thẩm quyền', en: 'Competent level' })}
          data={AGENCY_KINDS.filter((kind) => kind !== 'district').map((kind) => ({
            value: kind,
            label: say(AGENCY_KIND_WORDS[kind]),
          }))}
          value={competentAgencyKind}
          error={useFaultAt('/competentAgencyKind')}
          onChange={(kind) => {
            const chosen = AGENCY_KINDS.find((one) => one === kind);
            if (chosen) onChange({ competentAgencyKind: chosen, competentAgencyCodes: [] });
          }}
        />
        <Select
          size="sm"
          id={fieldId('/receivedAt')}
          label={say({ vi: 'Nơi tiếp nhận', en: 'Where it is received' })}
          data={RECEIVING_PLACES.map((place) => ({ value: place, label: say(RECEIVING_WORDS[place]) }))}
          value={receivedAt}
          onChange={(place) =>
            onChange({ receivedAt: RECEIVING_PLACES.find((one) => one === place) ?? 'competentAgency' })
          }
        />
      </div>
      <MultiSelect
        size="sm"
        searchable
        id={fieldId('/competentAgencyCodes')}
        label={say({
          vi: 'Chỉ các cơ quan này (để trống: tất cả của cấp đó)',
          en: 'Only these agencies (empty: all of the level)',
        })}
        data={ofKind.map(({ code, name }) => ({ value: code, label: say(name) }))}
        value={[...competentAgencyCodes]}
        error={useFaultAt('/competentAgencyCodes/0')}
        onChange={(codes) => onChange({ competentAgencyCodes: codes })}
      />
      {agencies.error && (
        <Button size="sm" variant="default" onClick={() => void agencies.refetch()}>
          {say({ vi: 'Tải lại danh sách cơ quan', en: 'Load the agencies again' })}
        </Button>
      )}
    </div>
  );
}
