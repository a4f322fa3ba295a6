import type { Agency } from '@mot-cua/api-client';
import { NativeSelect, Select, TextInput } from '@mantine/core';
import { AGENCY_KINDS } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import type { AgencyDraft } from './agency-draft';
import { AGENCY_KIND_WORDS, FIELD_WORDS } from './agency.words';
import { UnitsServed } from './units-served';
import { WorkingHoursFields } from './working-hours-fields';
import classes from './agencies.module.css';

interface AgencyFieldsProps {
  readonly draft: AgencyDraft;
  /** Those that may stand above it. */
  readonly agencies: readonly Agency[];
  readonly isRoot: boolean;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<AgencyDraft>) => void;
}

/** The fields of an agency, in cards as its page shows them. */
export function AgencyFields({ draft, agencies, isRoot, errors, onChange }: AgencyFieldsProps) {
  const say = useText();
  const text = (
    pointer: string,
    name: Exclude<keyof AgencyDraft, 'units' | 'hours' | 'hasOwnHours' | 'kind' | 'parentId'>,
    more: { readonly required?: boolean; readonly description?: string; readonly type?: string } = {},
  ) => (
    <TextInput
      id={fieldId(pointer)}
      label={say(FIELD_WORDS[pointer] ?? { vi: pointer, en: pointer })}
      error={errors.get(pointer)}
      value={draft[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      {...more}
    />
  );
  return (
    <>
      <section className={classes.section}>
        <h2>{say({ vi: 'Thông tin chung', en: 'In general' })}</h2>
        <div className={classes.fields}>
          {text('/name/vi', 'nameVi', { required: true })}
          {text('/name/en', 'nameEn', { required: true })}
          {text('/code', 'code', { required: true, description: say({ vi: 'Ví dụ H53.20', en: 'Such as H53.20' }) })}
          {text('/legacyCode', 'legacyCode', {
            required: true,
            description: say({
              vi: 'Ví dụ 000.00.20.H53; Cổng quốc gia dùng mã này',
              en: 'Such as 000.00.20.H53; for the national portal',
            }),
          })}
          <NativeSelect
            id={fieldId('/kind')}
            size="md"
            label={say({ vi: 'Loại', en: 'Kind' })}
            value={draft.kind}
            data={AGENCY_KINDS.map((kind) => ({ value: kind, label: say(AGENCY_KIND_WORDS[kind]) }))}
            onChange={(event) =>
              onChange({ kind: AGENCY_KINDS.find((kind) => kind === event.currentTarget.value) ?? draft.kind })
            }
          />
          {text('/validFrom', 'validFrom', { required: true, type: 'date' })}
          {!isRoot && (
            <Select
              id={fieldId('/parentId')}
              label={say({ vi: 'Cơ quan cấp trên', en: 'Agency above' })}
              required
              searchable
              error={errors.get('/parentId')}
              value={draft.parentId}
              data={agencies.map(({ id, name, code }) => ({ value: id, label: `${say(name)} (${code})` }))}
              onChange={(parentId) => onChange({ parentId })}
            />
          )}
        </div>
      </section>
      <UnitsServed units={draft.units} errors={errors} onChange={(units) => onChange({ units })} />
      <section className={classes.section}>
        <h2>{say({ vi: 'Liên hệ', en: 'Contact' })}</h2>
        <p className={classes.quiet}>
          {say({
            vi: 'Người dân thấy những dòng này ở trang thủ tục. Dòng nào để trống thì không hiện.',
            en: 'Citizens see these lines on the page of a procedure. What is empty is not shown.',
          })}
        </p>
        <div className={classes.fields}>
          {text('/contact/address', 'address')}
          {text('/contact/phone', 'phone')}
          {text('/contact/email', 'email')}
          {text('/contact/website', 'website', { description: 'https://…' })}
          {text('/contact/openingHours/vi', 'openingVi')}
          {text('/contact/openingHours/en', 'openingEn')}
        </div>
      </section>
      <WorkingHoursFields draft={draft} errors={errors} onChange={onChange} />
    </>
  );
}
