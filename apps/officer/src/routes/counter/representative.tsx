import { Checkbox, TextInput } from '@mantine/core';
import type { Representative as Person } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import classes from './counter.module.css';

interface RepresentativeProps {
  readonly representative: Person | null;
  readonly onChange: (representative: Person | null) => void;
  readonly errorAt: (pointer: string) => string | undefined;
}

const NOBODY_YET: Person = { fullName: '', identityNumber: '', phone: '', relation: '' };

/** Whoever stands at the counter for the applicant, and why they may. */
export function Representative({ representative, onChange, errorAt }: RepresentativeProps) {
  const say = useText();
  const at = (name: string) => `/counter/representative/${name}`;
  const set = (change: Partial<Person>) => onChange({ ...NOBODY_YET, ...representative, ...change });
  const field = (name: keyof Person, label: string, isRequired = true) => (
    <TextInput
      id={fieldId(at(name))}
      size="sm"
      autoComplete="off"
      required={isRequired}
      label={label}
      value={representative?.[name] ?? ''}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
      error={errorAt(at(name))}
    />
  );
  return (
    <section className={classes.card} aria-label={say({ vi: 'Người nộp thay', en: 'Representative' })}>
      <Checkbox
        label={say({ vi: 'Người khác nộp thay (được ủy quyền)', en: 'Somebody else hands it in for them' })}
        checked={representative !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? NOBODY_YET : null)}
      />
      {representative && (
        <div className={classes.fields}>
          {field('identityNumber', say({ vi: 'Số định danh người nộp thay', en: 'Their identity number' }))}
          {field('fullName', say({ vi: 'Họ và tên người nộp thay', en: 'Their full name' }))}
          {field('relation', say({ vi: 'Quan hệ với người nộp hồ sơ', en: 'Relation to the applicant' }))}
          {field('authorisation', say({ vi: 'Giấy ủy quyền (số, ngày)', en: 'Authorisation (number, day)' }), false)}
          {field('phone', say({ vi: 'Số điện thoại người nộp thay', en: 'Their phone' }), false)}
          {field('email', say({ vi: 'Thư điện tử người nộp thay', en: 'Their e-mail' }), false)}
          {field('address', say({ vi: 'Địa chỉ người nộp thay', en: 'Their address' }), false)}
        </div>
      )}
    </section>
  );
}
