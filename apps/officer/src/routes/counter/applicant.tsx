import { TextInput } from '@mantine/core';
import type { CitizenAccount } from '@mot-cua/api-client';
import type { PersonOnPaper } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { DayInput } from '../../day-input/day-input';
import { ApplicantAccount } from './applicant-account';
import classes from './counter.module.css';

interface ApplicantProps {
  readonly applicant: PersonOnPaper;
  readonly onChange: (applicant: PersonOnPaper) => void;
  readonly errorAt: (pointer: string) => string | undefined;
  /** As it was taken down before: it is put right, so nothing is filled in, and only another number is looked for. */
  readonly takenDown?: PersonOnPaper;
}

/** Whoever the dossier is about, by their identity card: number first, for the account that has it says the rest. */
export function Applicant({ applicant, onChange, errorAt, takenDown }: ApplicantProps) {
  const say = useText();
  const set = (change: Partial<PersonOnPaper>) => onChange({ ...applicant, ...change });
  const at = (name: string) => `/counter/applicant/${name}`;
  const fillIn = ({ fullName, dateOfBirth, phone }: CitizenAccount) =>
    set({
      fullName: applicant.fullName || fullName,
      dateOfBirth: applicant.dateOfBirth ?? dateOfBirth,
      phone: applicant.phone || (phone ?? ''),
    });
  return (
    <section className={classes.card} aria-labelledby="applicant">
      <h2 id="applicant">{say({ vi: 'Người nộp hồ sơ (chủ hồ sơ)', en: 'Applicant' })}</h2>
      <div className={classes.fields}>
        <TextInput
          id={fieldId(at('identityNumber'))}
          size="sm"
          autoFocus
          data-autofocus
          autoComplete="off"
          inputMode="numeric"
          required
          label={say({ vi: 'Số định danh', en: 'Identity number' })}
          value={applicant.identityNumber}
          onChange={(event) => set({ identityNumber: event.currentTarget.value })}
          error={errorAt(at('identityNumber'))}
        />
        <TextInput
          id={fieldId(at('fullName'))}
          size="sm"
          autoComplete="off"
          required
          label={say({ vi: 'Họ và tên', en: 'Full name' })}
          value={applicant.fullName}
          onChange={(event) => set({ fullName: event.currentTarget.value })}
          error={errorAt(at('fullName'))}
        />
        <DayInput
          id={fieldId(at('dateOfBirth'))}
          label={say({ vi: 'Ngày sinh', en: 'Date of birth' })}
          value={applicant.dateOfBirth ?? ''}
          onChange={(day) => set({ dateOfBirth: day || null })}
          error={errorAt(at('dateOfBirth'))}
        />
        <TextInput
          id={fieldId(at('phone'))}
          size="sm"
          autoComplete="off"
          inputMode="tel"
          label={say({ vi: 'Số điện thoại', en: 'Phone' })}
          value={applicant.phone}
          onChange={(event) => set({ phone: event.currentTarget.value })}
          error={errorAt(at('phone'))}
        />
        <TextInput
          id={fieldId(at('address'))}
          className={classes.wide}
          size="sm"
          autoComplete="off"
          label={say({ vi: 'Địa chỉ liên hệ', en: 'Address' })}
          value={applicant.address}
          onChange={(event) => set({ address: event.currentTarget.value })}
          error={errorAt(at('address'))}
        />
        <TextInput
          id={fieldId(at('email'))}
          size="sm"
          autoComplete="off"
          inputMode="email"
          label={say({ vi: 'Thư điện tử', en: 'E-mail' })}
          value={applicant.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
          error={errorAt(at('email'))}
        />
      </div>
      {applicant.identityNumber !== takenDown?.identityNumber && (
        <ApplicantAccount identityNumber={applicant.identityNumber} onFound={takenDown ? undefined : fillIn} />
      )}
    </section>
  );
}
