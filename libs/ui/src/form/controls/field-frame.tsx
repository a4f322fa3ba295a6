import { IconAlertCircle, IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import type { FieldProps } from './field-props';
import { OriginLine } from './origin-line';
import classes from './field-frame.module.css';

interface FieldFrameProps {
  readonly field: FieldProps;
  /** A group of inputs gets a legend, a single one a label. */
  readonly isGroup?: boolean;
  readonly children: ReactNode;
}

/** Label, hint, origin, officer's request and error around the input of a field. */
export function FieldFrame({ field, isGroup = false, children }: FieldFrameProps) {
  const { id, label, error } = field;
  const say = useText();
  const name = (
    <>
      {label}
      {!field.isRequired && (
        <span className={classes.optional}> {say({ vi: '(không bắt buộc)', en: '(optional)' })}</span>
      )}
    </>
  );
  const Frame = isGroup ? 'fieldset' : 'div';
  return (
    <Frame
      className={classes.field}
      data-error={error ? true : undefined}
      data-request={field.request ? true : undefined}
    >
      {isGroup ? (
        <legend className={classes.label}>{name}</legend>
      ) : (
        <label htmlFor={id} className={classes.label}>
          {name}
        </label>
      )}
      <FieldLines field={field} />
      {children}
    </Frame>
  );
}

/** The lines under a label, each with the id that the input refers to. */
export function FieldLines({ field }: { readonly field: FieldProps }) {
  const { id, hint, request, error } = field;
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      <OriginLine field={field} />
      {request && (
        <p id={`${id}-request`} className={classes.request}>
          <IconMessageQuestion size={18} aria-hidden /> <span>{request}</span>
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          <IconAlertCircle size={18} aria-hidden /> <span>{error}</span>
        </p>
      )}
    </>
  );
}
