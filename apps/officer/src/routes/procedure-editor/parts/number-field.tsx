import { NumberInput } from '@mantine/core';
import { fieldId, useLanguage } from '@mot-cua/ui';
import { useState } from 'react';
import { useFaultAt } from '../faults';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** JSON pointer of the number in the definition. */
  readonly at: string;
  readonly value: number | undefined;
  /** Told of numbers, and of none only where one may be missing. */
  readonly onChange: (value: number | undefined) => void;
  readonly mayBeEmpty?: boolean;
  readonly least?: number;
  readonly most?: number;
  /** Parts of one are allowed: half an hour. */
  readonly hasParts?: boolean;
  /** Stands behind the number, as “đ”. */
  readonly unit?: string;
  readonly placeholder?: string;
  /** Fault words to show where the definition has them at another place. */
  readonly error?: string;
  readonly isLabelHidden?: boolean;
  readonly width?: string;
}

/** A number, written the way of the reader's language. */
export function NumberField(props: NumberFieldProps) {
  const { at, label, hint, value, onChange, mayBeEmpty = false, least = 0, most, hasParts = false } = props;
  const isVietnamese = useLanguage() === 'vi';
  const fault = useFaultAt(at);
  // A number that must be there is kept until another is typed in its place.
  const [isEmptied, setIsEmptied] = useState(false);
  return (
    <NumberInput
      size="sm"
      id={fieldId(at)}
      {...(props.isLabelHidden ? { 'aria-label': label } : { label })}
      description={hint}
      placeholder={props.placeholder}
      error={props.error ?? fault}
      value={isEmptied ? '' : (value ?? '')}
      onChange={(typed) => {
        const isNumber = typeof typed === 'number';
        setIsEmptied(!isNumber && !mayBeEmpty);
        if (isNumber) onChange(typed);
        else if (mayBeEmpty) onChange(undefined);
      }}
      onBlur={() => setIsEmptied(false)}
      min={least}
      max={most}
      allowNegative={least < 0}
      allowDecimal={hasParts}
      decimalScale={2}
      thousandSeparator={isVietnamese ? '.' : ','}
      decimalSeparator={isVietnamese ? ',' : '.'}
      suffix={props.unit ? ` ${props.unit}` : undefined}
      hideControls
      w={props.width}
    />
  );
}
