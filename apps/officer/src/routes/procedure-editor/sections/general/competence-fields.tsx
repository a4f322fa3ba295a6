import { Button, Checkbox, Group, MultiSelect, Select } from '@mantine/core';
import { AGENCY_KINDS, RECEIVING_PLACES } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useFields } from '../../../fields/fields.queries';
import { useFaultAt } from '../../faults';
import { useAgencies } from '../../procedure-editor.queries';
import type { SectionProps } from '../../section';
import { AGENCY_KIND_WORDS, APPLICANT_WORDS, RECEIVING_WORDS } from '../general.words';
import { DecidingAnswers } from './deciding-answers';
import classes from '../../procedure-editor.module.css';

const APPLICANTS = ['citizen', 'business', 'foreigner'] as const;

/** The field, whom it is for, who decides, and where it may be handed in. */
export function CompetenceFields({ definition, onChange }: SectionProps) {
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
      <DecidingAnswers definition={definition} onChange={onChange} />
      {agencies.error && (
        <Button size="sm" variant="default" onClick={() => void agencies.refetch()}>
          {say({ vi: 'Tải lại danh sách cơ quan', en: 'Load the agencies again' })}
        </Button>
      )}
    </div>
  );
}
