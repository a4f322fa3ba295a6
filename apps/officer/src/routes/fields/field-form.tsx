import { Button, Checkbox, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ApiError, type KeptField } from '@mot-cua/api-client';
import { FIELD_CODE, LIFE_EVENTS, type LifeEvent } from '@mot-cua/domain';
import { LIFE_EVENT_WORDS, ProblemNotice, useText } from '@mot-cua/ui';
import { useEffect, type ReactNode } from 'react';
import { DayInput } from '../../day-input/day-input';
import { useFields, type FieldContent } from './fields.queries';
import { FIELD_WORDS } from './fields.words';
import classes from './fields.module.css';

export interface FieldValues {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly parentCode: string | null;
  readonly ministry: string;
  readonly lifeEvents: string[];
  readonly order: number | string;
  readonly validFrom: string;
}

interface FieldFormProps {
  readonly initial: FieldValues;
  readonly isNew?: boolean;
  readonly isReadOnly?: boolean;
  readonly isSending: boolean;
  readonly error: unknown;
  /** In the place of the usual notice of the error. */
  readonly notice?: ReactNode;
  readonly submitLabel: string;
  readonly onSubmit: (values: FieldValues) => void;
}

/** What a field is called, where it stands and who is in charge of it. */
export function FieldForm(props: FieldFormProps) {
  const { initial, isNew = false, isReadOnly = false, isSending, error, notice } = props;
  const say = useText();
  const fields = useFields();
  const needed = (text: string) => (text.trim() === '' ? say(FIELD_WORDS.needed) : null);
  const form = useForm<FieldValues>({
    initialValues: initial,
    validate: {
      code: (code) => (isNew && !FIELD_CODE.test(code.trim()) ? say(FIELD_WORDS.codeWrong) : null),
      nameVi: needed,
      nameEn: needed,
      validFrom: needed,
      order: (order) => (typeof order === 'number' ? null : say(FIELD_WORDS.needed)),
    },
  });
  const { setErrors } = form;
  useEffect(() => {
    if (error instanceof ApiError && error.fields.length > 0)
      setErrors(
        Object.fromEntries(error.fields.map(({ pointer, message }) => [NAME_OF[pointer] ?? pointer.slice(1), message])),
      );
  }, [error, setErrors]);

  const parents = (fields.data ?? []).filter(({ code, validTo }) => code !== initial.code && validTo === null);
  const isUnchanged = !isNew && !form.isDirty();
  const submit = form.onSubmit(
    (values) => {
      if (!isSending) props.onSubmit(values);
    },
    (errors) => {
      const [first] = Object.keys(errors);
      if (first) form.getInputNode(first)?.focus();
    },
  );
  const text = { size: 'sm', readOnly: isReadOnly, withAsterisk: false } as const;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {notice ?? (Boolean(error) && <ProblemNotice error={error} />)}
        {isNew && (
          <TextInput
            {...text}
            label={say(FIELD_WORDS.code)}
            description={say(FIELD_WORDS.codeHint)}
            maxLength={50}
            autoCapitalize="none"
            spellCheck={false}
            required
            {...form.getInputProps('code')}
          />
        )}
        <div className={classes.two}>
          <TextInput
            {...text}
            label={say(FIELD_WORDS.nameVi)}
            maxLength={200}
            required
            {...form.getInputProps('nameVi')}
          />
          <TextInput
            {...text}
            label={say(FIELD_WORDS.nameEn)}
            maxLength={200}
            required
            {...form.getInputProps('nameEn')}
          />
        </div>
        <Select
          {...text}
          label={say(FIELD_WORDS.parent)}
          placeholder={say(FIELD_WORDS.top)}
          data={parents.map(({ code, name }) => ({ value: code, label: say(name) }))}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': say(FIELD_WORDS.top) }}
          {...form.getInputProps('parentCode')}
        />
        <TextInput
          {...text}
          label={say(FIELD_WORDS.ministry)}
          placeholder={say(FIELD_WORDS.ministryHint)}
          maxLength={200}
          {...form.getInputProps('ministry')}
        />
        <Checkbox.Group
          label={say(FIELD_WORDS.lifeEvents)}
          description={say(FIELD_WORDS.lifeEventsHint)}
          {...form.getInputProps('lifeEvents')}
        >
          <div className={classes.events}>
            {LIFE_EVENTS.map((event) => (
              <Checkbox
                key={event}
                size="sm"
                value={event}
                label={say(LIFE_EVENT_WORDS[event])}
                disabled={isReadOnly}
              />
            ))}
          </div>
        </Checkbox.Group>
        <div className={classes.two}>
          <NumberInput
            {...text}
            label={say(FIELD_WORDS.order)}
            description={say(FIELD_WORDS.orderHint)}
            min={0}
            max={10_000}
            allowDecimal={false}
            {...form.getInputProps('order')}
          />
          <DayInput
            label={say(FIELD_WORDS.validFrom)}
            value={form.values.validFrom}
            onChange={(day) => form.setFieldValue('validFrom', day)}
            error={form.errors['validFrom']}
            isReadOnly={isReadOnly}
          />
        </div>
        {!isReadOnly && (
          <Group gap="sm">
            <Button type="submit" size="sm" loading={isSending} disabled={isUnchanged}>
              {props.submitLabel}
            </Button>
            {!isNew && !isUnchanged && (
              <Button size="sm" variant="default" onClick={form.reset}>
                {say(FIELD_WORDS.undo)}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </form>
  );
}

/** What the API calls otherwise than the form. */
const NAME_OF: Readonly<Record<string, string>> = { '/name/vi': 'nameVi', '/name/en': 'nameEn' };

/** What the API is sent. */
export function contentOf(values: FieldValues): FieldContent {
  const { nameVi, nameEn, parentCode, ministry, lifeEvents, order, validFrom } = values;
  const isLifeEvent = (text: string): text is LifeEvent => LIFE_EVENTS.some((event) => event === text);
  return {
    name: { vi: nameVi, en: nameEn },
    ...{ parentCode: parentCode || null, ministry: ministry || null, validFrom },
    lifeEvents: lifeEvents.filter(isLifeEvent),
    order: Number(order),
  };
}

export function valuesOf({ name, lifeEvents, ministry, ...field }: KeptField): FieldValues {
  const { code, parentCode, order, validFrom } = field;
  return {
    ...{ code, parentCode, order, validFrom },
    nameVi: name.vi,
    nameEn: name.en,
    ministry: ministry ?? '',
    lifeEvents: [...lifeEvents],
  };
}
