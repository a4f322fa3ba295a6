import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ApiError, type AgencyRef } from '@mot-cua/api-client';
import { ADMIN_ROLES, STAFF_ROLES, type Role, type StaffRole } from '@mot-cua/domain';
import { ProblemNotice, ROLE_WORDS, useText } from '@mot-cua/ui';
import { useEffect, type ReactNode } from 'react';
import { useRoles } from '../../session/officer';
import { OFFICER_WORDS, ROLE_MEANS } from './officer.words';
import { useAgencies, type OfficerContent } from './officers.queries';
import classes from './officer.module.css';

export interface OfficerValues {
  readonly userName: string;
  readonly fullName: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
  readonly agencyId: string | null;
  readonly roles: StaffRole[];
}

interface OfficerFormProps {
  readonly initial: OfficerValues;
  /** The agency they are in, which may have ended since. */
  readonly agency?: AgencyRef;
  readonly isNew?: boolean;
  /** Their own account: roles and agency are for somebody else to change. */
  readonly isOwn?: boolean;
  readonly isReadOnly?: boolean;
  readonly isSending: boolean;
  readonly error: unknown;
  /** In the place of the usual notice of the error. */
  readonly notice?: ReactNode;
  readonly submitLabel: string;
  readonly onSubmit: (values: OfficerValues) => void;
}

/** Who an officer is, where they work and what they may do. */
export function OfficerForm(props: OfficerFormProps) {
  const { initial, agency, isNew = false, isOwn = false, isReadOnly = false, isSending, error, notice } = props;
  const say = useText();
  const agencies = useAgencies();
  const maySetAdmins = useRoles().includes('systemAdmin');
  const form = useForm<OfficerValues>({
    initialValues: initial,
    validate: {
      fullName: (text) => (text.trim() === '' ? say(OFFICER_WORDS.needed) : null),
      userName: (text) => (isNew && text.trim() === '' ? say(OFFICER_WORDS.needed) : null),
      agencyId: (id) => (id ? null : say(OFFICER_WORDS.needed)),
      roles: (roles) => (roles.length === 0 ? say(OFFICER_WORDS.roleNeeded) : null),
    },
  });
  const { setErrors } = form;
  useEffect(() => {
    if (error instanceof ApiError && error.fields.length > 0)
      setErrors(Object.fromEntries(error.fields.map(({ pointer, message }) => [pointer.slice(1), message])));
  }, [error, setErrors]);

  const choices = [
    ...(agencies.data ?? []),
    ...(agency && !agencies.data?.some(({ id }) => id === agency.id) ? [agency] : []),
  ];
  const isUnchanged = !isNew && !form.isDirty();
  const focusFirst = (errors: object) => {
    const [first] = Object.keys(errors);
    if (first) form.getInputNode(first)?.focus();
  };
  return (
    <form
      onSubmit={form.onSubmit((values) => {
        if (!isSending) props.onSubmit(values);
      }, focusFirst)}
      noValidate
    >
      <Stack gap="md" className={classes.form}>
        {notice ?? (Boolean(error) && <ProblemNotice error={error} />)}
        {isNew && (
          <TextInput
            size="sm"
            label={say(OFFICER_WORDS.userName)}
            description={say(OFFICER_WORDS.userNameHint)}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={50}
            required
            withAsterisk={false}
            {...form.getInputProps('userName')}
          />
        )}
        <div className={classes.two}>
          <TextInput
            size="sm"
            label={say(OFFICER_WORDS.fullName)}
            maxLength={100}
            required
            withAsterisk={false}
            readOnly={isReadOnly}
            {...form.getInputProps('fullName')}
          />
          <TextInput
            size="sm"
            label={say(OFFICER_WORDS.position)}
            placeholder={isReadOnly ? undefined : say(OFFICER_WORDS.positionHint)}
            maxLength={100}
            readOnly={isReadOnly}
            {...form.getInputProps('position')}
          />
          <TextInput
            size="sm"
            type="tel"
            label={say(OFFICER_WORDS.phone)}
            description={say(OFFICER_WORDS.contactHint)}
            readOnly={isReadOnly}
            {...form.getInputProps('phone')}
          />
          <TextInput
            size="sm"
            type="email"
            label={say(OFFICER_WORDS.email)}
            description={say(OFFICER_WORDS.contactHint)}
            readOnly={isReadOnly}
            {...form.getInputProps('email')}
          />
        </div>
        <Select
          size="sm"
          label={say(OFFICER_WORDS.agency)}
          description={say(OFFICER_WORDS.agencyHint)}
          data={choices.map(({ id, name }) => ({ value: id, label: say(name) }))}
          searchable
          allowDeselect={false}
          required
          withAsterisk={false}
          readOnly={isOwn || isReadOnly}
          {...form.getInputProps('agencyId')}
        />
        <Checkbox.Group
          label={say(OFFICER_WORDS.roles)}
          description={say(
            isOwn ? OFFICER_WORDS.ownAuthority : isNew ? OFFICER_WORDS.adminRoles : OFFICER_WORDS.endsSessions,
          )}
          {...form.getInputProps('roles')}
        >
          <div className={classes.roles}>
            {STAFF_ROLES.map((role) => (
              <Checkbox
                key={role}
                size="sm"
                value={role}
                label={say(ROLE_WORDS[role])}
                description={say(ROLE_MEANS[role])}
                disabled={isOwn || isReadOnly || (isAdminRole(role) && !maySetAdmins)}
              />
            ))}
          </div>
        </Checkbox.Group>
        {!isReadOnly && (
          <Group gap="sm">
            <Button type="submit" size="sm" loading={isSending} disabled={isUnchanged}>
              {props.submitLabel}
            </Button>
            {!isNew && !isUnchanged && (
              <Button size="sm" variant="default" onClick={form.reset}>
                {say({ vi: 'Bỏ thay đổi', en: 'Undo' })}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </form>
  );
}

/** What the API is sent. */
export function contentOf({ fullName, position, phone, email, agencyId, roles }: OfficerValues): OfficerContent {
  return {
    fullName,
    position: position || null,
    phone: phone || null,
    email: email || null,
    agencyId: agencyId ?? '',
    roles,
  };
}

function isAdminRole(role: Role): boolean {
  return (ADMIN_ROLES as readonly Role[]).includes(role);
}
