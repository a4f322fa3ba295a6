import type { ControlProps } from '@jsonforms/core';
import { fieldId } from '../../feedback/field-id';
import { useLanguage } from '../../i18n/use-text';
import type { FieldOrigin } from '../field-origins';
import { useFormState } from '../form-context';
import { pointerOfPath } from '../pointer';
import { recordOf, type Json } from '../record';
import { hintOf, labelOf, titleOf } from '../words-of-schema';

/** Everything a control shows around its input, in the reader's language. */
export interface FieldProps {
  readonly id: string;
  readonly pointer: string;
  readonly schema: Json;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly origin?: FieldOrigin;
  readonly request?: string;
  readonly isRequired: boolean;
}

type OwnProps = Pick<ControlProps, 'path' | 'schema' | 'uischema' | 'required'>;

const ROW = /\/\d+\//;

/** What JSON Forms hands to a control, as our fields want it. */
export function useFieldProps({ path, schema, uischema, required: isListed }: OwnProps): FieldProps {
  const language = useLanguage();
  const { problems, required, origins, requests } = useFormState();
  const pointer = pointerOfPath(path);
  const own = recordOf(schema);
  return {
    id: fieldId(pointer),
    pointer,
    schema: own,
    label: labelOf(recordOf(uischema), language) ?? titleOf(own, language),
    hint: hintOf(own, language),
    error: problems.get(pointer),
    origin: origins[pointer],
    request: requests[pointer],
    isRequired: required.has(pointer) || (ROW.test(pointer) && isListed === true),
  };
}

/** The ids of the lines that describe an input, for `aria-describedby`. */
export function describedBy({ id, hint, error, origin, request }: FieldProps): string | undefined {
  const ids = [
    hint && `${id}-hint`,
    origin && `${id}-origin`,
    request && `${id}-request`,
    error && `${id}-error`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The attributes that every input of a field carries. */
export function inputProps(field: FieldProps) {
  return {
    id: field.id,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error ? true : undefined,
  } as const;
}
