import { Button, Select } from '@mantine/core';
import { AGENCY_KINDS, type AgencyFromAnswers, type FormDefinition, type ProcessStep } from '@mot-cua/domain';
import { fieldId, useLanguage, useText } from '@mot-cua/ui';
import { IconBuilding, IconMapPin, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { AGENCY_KIND_WORDS } from '../../../agencies/agency.words';
import { useFaultAt } from '../../faults';
import { AgencyPicker } from '../../parts/agency-picker';
import { fieldsOfForm } from '../../parts/form-fields';
import { AnswerSourceFields } from '../result/answer-source-fields';
import section from '../section.module.css';
import classes from './time.module.css';

interface StepAgencyFieldsProps {
  readonly at: string;
  readonly step: ProcessStep;
  readonly form: FormDefinition;
  readonly onChange: (agency: Pick<ProcessStep, 'agencyCode' | 'agencyFrom'>) => void;
}

/** Which agency does a step: the competent one, a certain one, or the one that serves an address of the form. */
export function StepAgencyFields({ at, step: { agencyCode, agencyFrom }, form, onChange }: StepAgencyFieldsProps) {
  const say = useText();
  const language = useLanguage();
  const fields = useMemo(() => fieldsOfForm(form, language), [form, language]);
  const units = fields.filter(({ kind }) => kind === 'unit');
  const faults = [useFaultAt(`${at}/agencyFrom`), useFaultAt(`${at}/agencyFrom/from`)];
  const change = (next: Partial<AgencyFromAnswers>) =>
    onChange({ agencyCode: undefined, agencyFrom: { kind: 'commune', from: [], ...agencyFrom, ...next } });
  if (!agencyFrom) {
    return (
      <div className={classes.byCase}>
        <AgencyPicker
          label={say({ vi: 'Cơ quan làm bước này', en: 'Agency that does it' })}
          whenNone={say({ vi: 'Cơ quan có thẩm quyền', en: 'The competent agency' })}
          at={`${at}/agencyCode`}
          value={agencyCode}
          onChange={(code) => onChange({ agencyCode: code, agencyFrom: undefined })}
        />
        {units.length > 0 && (
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconMapPin size={16} aria-hidden />}
              onClick={() => change({ from: [{ pointer: units[0]?.pointer ?? '' }] })}
            >
              {say({ vi: 'Xác định theo địa chỉ trong tờ khai', en: 'By an address in the form' })}
            </Button>
          </div>
        )}
      </div>
    );
  }
  const { kind, from } = agencyFrom;
  return (
    <div id={fieldId(`${at}/agencyFrom`)} tabIndex={-1} className={classes.byCase}>
      {faults.map(
        (fault) =>
          fault && (
            <p key={fault} className={section.fault}>
              {fault}
            </p>
          ),
      )}
      <Select
        size="sm"
        id={fieldId(`${at}/agencyFrom/kind`)}
        label={say({ vi: 'Cơ quan làm bước này: loại', en: 'Agency that does it: kind' })}
        data={AGENCY_KINDS.map((one) => ({ value: one, label: say(AGENCY_KIND_WORDS[one]) }))}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => {
          const known = AGENCY_KINDS.find((one) => one === chosen);
          if (known) change({ kind: known });
        }}
      />
      {from.map((source, index) => (
        <AnswerSourceFields
          key={index}
          at={`${at}/agencyFrom/from/${index}`}
          label={
            index === 0
              ? say({ vi: 'Theo địa chỉ', en: 'By the address' })
              : say({ vi: 'Nếu không có thì theo', en: 'If that is missing, by' })
          }
          source={source}
          fields={units}
          conditions={fields}
          onChange={(changed) => change({ from: from.map((old, place) => (place === index ? changed : old)) })}
          onRemove={from.length > 1 ? () => change({ from: from.filter((_, place) => place !== index) }) : undefined}
        />
      ))}
      <div className={classes.agencyTools}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => change({ from: [...from, { pointer: '' }] })}
        >
          {say({ vi: 'Thêm địa chỉ', en: 'Add an address' })}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconBuilding size={16} aria-hidden />}
          onClick={() => onChange({ agencyCode: undefined, agencyFrom: undefined })}
        >
          {say({ vi: 'Chọn cơ quan cố định', en: 'Choose a certain agency' })}
        </Button>
      </div>
    </div>
  );
}
