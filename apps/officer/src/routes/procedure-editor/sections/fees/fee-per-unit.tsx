import { Radio } from '@mantine/core';
import type { Fee, ProcedureDefinition } from '@mot-cua/domain';
import { useLanguage, useText } from '@mot-cua/ui';
import { useId } from 'react';
import { ExpressionInput } from '../../parts/expression-input';
import { NumberField } from '../../parts/number-field';
import { TextField } from '../../parts/text-field';
import { FeeTiers } from './fee-tiers';
import { useNamedValues } from './named-values';
import classes from './fees.module.css';

interface FeePerUnitProps {
  readonly at: string;
  readonly fee: Fee;
  readonly definition: ProcedureDefinition;
  readonly onChange: (fee: Fee) => void;
}

/** What each unit costs, what a unit is, and where the number of them comes from. */
export function FeePerUnit({ at, fee, definition, onChange }: FeePerUnitProps) {
  const say = useText();
  const language = useLanguage();
  const named = useNamedValues(definition);
  const unit = fee.unit ?? { vi: '', en: '' };
  return (
    <>
      <TextField
        label={say({ vi: 'Đơn vị', en: 'Unit' })}
        at={`${at}/unit`}
        value={unit}
        onChange={(words) => onChange({ ...fee, unit: words })}
      />
      <NumberField
        label={
          fee.tiers
            ? say({ vi: 'Mức đầu, mỗi đơn vị', en: 'First amount, each unit' })
            : say({ vi: 'Mỗi đơn vị', en: 'Each unit' })
        }
        at={`${at}/amount`}
        value={fee.amount ?? 0}
        onChange={(amount) => amount !== undefined && onChange({ ...fee, amount })}
        unit={`đ/${unit[language] || say({ vi: 'đơn vị', en: 'unit' })}`}
        width="12rem"
      />
      {fee.tiers && (
        <FeeTiers at={`${at}/tiers`} tiers={fee.tiers} unit={unit} onChange={(tiers) => onChange({ ...fee, tiers })} />
      )}
      <WhereCounted
        isFromForm={fee.quantity !== undefined}
        onChange={(isFromForm) => onChange({ ...fee, quantity: isFromForm ? '' : undefined })}
      />
      {fee.quantity !== undefined && (
        <ExpressionInput
          label={say({ vi: 'Số đơn vị', en: 'Number of units' })}
          hint={say({
            vi: 'Gõ tên trường, ví dụ “số bản”, rồi chọn trong danh sách.',
            en: 'Type the name of a field, such as “copies”, and choose it from the list.',
          })}
          at={`${at}/quantity`}
          form={definition.form}
          kind="amount"
          named={named}
          unit={unit[language]}
          value={fee.quantity}
          onChange={(quantity = '') => onChange({ ...fee, quantity })}
        />
      )}
    </>
  );
}

interface WhereCountedProps {
  readonly isFromForm: boolean;
  readonly onChange: (isFromForm: boolean) => void;
}

function WhereCounted({ isFromForm, onChange }: WhereCountedProps) {
  const say = useText();
  const name = useId();
  return (
    <Radio.Group
      name={name}
      size="sm"
      label={say({ vi: 'Đếm số đơn vị', en: 'Units are counted' })}
      value={isFromForm ? 'form' : 'counter'}
      onChange={(chosen) => onChange(chosen === 'form')}
    >
      <div className={classes.kinds}>
        <Radio size="sm" value="form" label={say({ vi: 'Từ tờ khai', en: 'From the form' })} />
        <Radio
          size="sm"
          value="counter"
          label={say({ vi: 'Cán bộ đếm tại quầy', en: 'By the officer, at the counter' })}
        />
      </div>
    </Radio.Group>
  );
}
