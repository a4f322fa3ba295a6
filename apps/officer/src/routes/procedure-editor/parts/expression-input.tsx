import { ActionIcon, Combobox, Textarea, useCombobox } from '@mantine/core';
import type { FormDefinition, Text } from '@mot-cua/domain';
import type { Expression, ExpressionKind } from '@mot-cua/domain/expression';
import { fieldId, useLanguage, useText } from '@mot-cua/ui';
import { IconForms } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useFaultAt } from '../faults';
import { checkExpression } from './check-expression';
import { suggestionsFor, type NamedValues } from './expression-suggestions';
import { ExpressionResult } from './expression-result';
import { fieldsOfForm } from './form-fields';
import classes from './expression-input.module.css';

interface ExpressionInputProps {
  readonly label: string;
  readonly hint?: string;
  /** JSON pointer of the expression in the definition. */
  readonly at: string;
  readonly form: FormDefinition;
  readonly kind: ExpressionKind;
  readonly value: Expression | undefined;
  /** Told of `undefined` when it is emptied, where it may be. */
  readonly onChange: (value: Expression | undefined) => void;
  readonly mayBeEmpty?: boolean;
  /** What an expression may name beside answers, with the values there are. */
  readonly named?: readonly NamedValues[];
  /** Of what it gives: “đồng”, “trang”. */
  readonly unit?: string;
}

const NO_NAMES: readonly NamedValues[] = [];
const INSERT: Text = { vi: 'Chèn trường của tờ khai', en: 'Insert a field of the form' };

/** A formula or condition over the answers: judged while it is typed, with the form's fields offered by their titles. */
export function ExpressionInput(props: ExpressionInputProps) {
  const { at, form, kind, value = '', onChange, mayBeEmpty = false, named = NO_NAMES } = props;
  const say = useText();
  const language = useLanguage();
  const combobox = useCombobox();
  const input = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const fields = useMemo(() => fieldsOfForm(form, language), [form, language]);
  const { from, items } = suggestionsFor(
    value.slice(0, caret),
    fields,
    named.map((one) => ({ ...one, title: say(one.title) })),
    kind,
  );
  const isJudged = value !== '' || !mayBeEmpty;
  const checked = useMemo(
    () => (isJudged ? checkExpression(form, value, kind, language) : undefined),
    [form, value, kind, language, isJudged],
  );
  const listed = useFaultAt(at);

  const write = (text: string) => onChange(text === '' && mayBeEmpty ? undefined : text);
  const insert = (text: string) => {
    write(value.slice(0, from) + text + value.slice(caret));
    combobox.closeDropdown();
    const end = from + text.length;
    setCaret(end);
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(end, end);
    });
  };

  return (
    <Combobox store={combobox} onOptionSubmit={insert}>
      <Combobox.Target>
        <Textarea
          ref={input}
          size="sm"
          id={fieldId(at)}
          label={props.label}
          description={props.hint}
          error={checked?.fault ?? listed}
          classNames={{ input: classes.input }}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={1_000}
          spellCheck={false}
          autoComplete="off"
          value={value}
          onChange={({ currentTarget }) => {
            write(currentTarget.value);
            setCaret(currentTarget.selectionStart);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onBlur={() => combobox.closeDropdown()}
          rightSection={
            <ActionIcon
              variant="subtle"
              color="stone"
              aria-label={say(INSERT)}
              title={say(INSERT)}
              // The place in the text stays where it is.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                input.current?.focus();
                combobox.openDropdown();
              }}
            >
              <IconForms size={18} aria-hidden />
            </ActionIcon>
          }
        />
      </Combobox.Target>
      {checked?.fault === undefined && checked && (
        <ExpressionResult kind={kind} checked={checked} fields={fields} unit={props.unit} />
      )}
      <Combobox.Dropdown hidden={items.length === 0}>
        <Combobox.Options mah="16rem" className={classes.options} aria-label={say(INSERT)}>
          {(combobox.dropdownOpened ? items : []).map(({ insert: text, label }) => (
            <Combobox.Option key={text} value={text}>
              <span className={classes.title}>{label}</span>
              <code className={classes.path}>{text}</code>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
