import { Button, Radio } from '@mantine/core';
import type { Fee, ProcedureDefinition } from '@mot-cua/domain';
import { fieldId, formatMoney, useLanguage, useText } from '@mot-cua/ui';
import { useId } from 'react';
import { useFaultAt } from '../../faults';
import { ExpressionInput } from '../../parts/expression-input';
import { NumberField } from '../../parts/number-field';
import { asKind, FEE_KIND_WORDS, FEE_KINDS, kindOfFee, type FeeKind } from './fee-kind';
import { FeePerUnit } from './fee-per-unit';
import { useNamedValues } from './named-values';
import classes from './fees.module.css';

interface FeeAmountProps {
  readonly at: string;
  readonly fee: Fee;
  readonly definition: ProcedureDefinition;
  readonly onChange: (fee: Fee) => void;
}

/** How much a fee is: first of which kind, then only what that kind needs. */
export function FeeAmount({ at, fee, definition, onChange }: FeeAmountProps) {
  const say = useText();
  const kind = kindOfFee(fee);
  const named = useNamedValues(definition);
  const expression = { form: definition.form, kind: 'amount', named } as const;
  return (
    <div className={classes.amount}>
      <KindChoice at={at} kind={kind} onChange={(chosen) => onChange(asKind(fee, chosen))} />
      {kind === 'fixed' && (
        <NumberField
          label={say({ vi: 'Số tiền', en: 'Amount' })}
          at={`${at}/amount`}
          value={fee.amount ?? 0}
          onChange={(amount) => amount !== undefined && onChange({ ...fee, amount })}
          unit="đ"
          width="12rem"
        />
      )}
      {(kind === 'perUnit' || kind === 'tiered') && (
        <FeePerUnit at={at} fee={fee} definition={definition} onChange={onChange} />
      )}
      {kind === 'formula' && (
        <>
          <StrayAmount at={at} fee={fee} onChange={onChange} />
          <ExpressionInput
            {...expression}
            label={say({ vi: 'Công thức', en: 'Formula' })}
            hint={say({ vi: 'Ví dụ: answers.copies * 8000', en: 'For example: answers.copies * 8000' })}
            at={`${at}/formula`}
            unit="đ"
            value={fee.formula}
            onChange={(formula = '') => onChange({ ...fee, formula })}
          />
        </>
      )}
      {kind !== 'fixed' && kind !== 'elsewhere' && (
        <NumberField
          label={say({ vi: 'Tối đa mỗi lần', en: 'At most, each time' })}
          placeholder={say({ vi: 'không giới hạn', en: 'no limit' })}
          at={`${at}/atMost`}
          value={fee.atMost}
          onChange={(atMost) => onChange({ ...fee, atMost })}
          mayBeEmpty
          unit="đ"
          width="12rem"
        />
      )}
      {kind !== 'elsewhere' && (
        <ExpressionInput
          {...expression}
          label={say({ vi: 'Nhân với số lần', en: 'How many times' })}
          hint={say({
            vi: 'Ví dụ số bản cần cấp. Để trống: một lần.',
            en: 'The number of copies, for example. Empty: once.',
          })}
          at={`${at}/times`}
          value={fee.times}
          onChange={(times) => onChange({ ...fee, times })}
          mayBeEmpty
        />
      )}
    </div>
  );
}

interface KindChoiceProps {
  readonly at: string;
  readonly kind: FeeKind;
  readonly onChange: (kind: FeeKind) => void;
}

function KindChoice({ at, kind, onChange }: KindChoiceProps) {
  const say = useText();
  const name = useId();
  return (
    <Radio.Group
      id={fieldId(`${at}/kindOfAmount`)}
      name={name}
      size="sm"
      label={say({ vi: 'Cách tính', en: 'How it is worked out' })}
      value={kind}
      onChange={(chosen) => {
        const next = FEE_KINDS.find((one) => one === chosen);
        if (next) onChange(next);
      }}
    >
      <div className={classes.kinds}>
        {FEE_KINDS.map((one) => (
          <Radio
            key={one}
            size="sm"
            value={one}
            label={say(FEE_KIND_WORDS[one].name)}
            description={say(FEE_KIND_WORDS[one].hint)}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

/** An amount beside a formula, as an import may bring it: nobody could tell which of the two counts. */
function StrayAmount({ at, fee, onChange }: Omit<FeeAmountProps, 'definition'>) {
  const say = useText();
  const language = useLanguage();
  const fault = useFaultAt(`${at}/amount`);
  if (fee.amount === null) return null;
  return (
    <div className={classes.stray}>
      {fault && <p className={classes.fault}>{fault}</p>}
      <Button
        id={fieldId(`${at}/amount`)}
        size="compact-sm"
        variant="default"
        onClick={() => onChange({ ...fee, amount: null })}
      >
        {say(
          { vi: 'Bỏ số tiền {{money}}', en: 'Drop the amount {{money}}' },
          { money: formatMoney(fee.amount, language) },
        )}
      </Button>
    </div>
  );
}
