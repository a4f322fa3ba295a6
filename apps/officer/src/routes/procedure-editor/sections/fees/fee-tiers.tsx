import { ActionIcon, Button } from '@mantine/core';
import type { FeeTier, Text } from '@mot-cua/domain';
import { fieldId, useLanguage, useText } from '@mot-cua/ui';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFaultAt } from '../../faults';
import { NumberField } from '../../parts/number-field';
import classes from './fees.module.css';

interface FeeTiersProps {
  readonly at: string;
  readonly tiers: readonly FeeTier[];
  readonly unit: Text;
  readonly onChange: (tiers: readonly FeeTier[]) => void;
}

/** Other amounts for each unit from a number on. */
export function FeeTiers({ at, tiers, unit, onChange }: FeeTiersProps) {
  const say = useText();
  const language = useLanguage();
  const fault = useFaultAt(at);
  const each = unit[language] || say({ vi: 'đơn vị', en: 'unit' });
  const put = (index: number, change: Partial<FeeTier>) =>
    onChange(tiers.map((tier, place) => (place === index ? { ...tier, ...change } : tier)));
  const last = tiers.at(-1);
  return (
    <div
      id={fieldId(at)}
      tabIndex={-1}
      role="group"
      aria-label={say({ vi: 'Các bậc sau', en: 'Later tiers' })}
      className={classes.tiers}
    >
      {fault && <p className={classes.fault}>{fault}</p>}
      {tiers.map(({ from, amount }, index) => (
        <div key={index} className={classes.tier}>
          <NumberField
            label={say({ vi: 'Từ {{each}} thứ', en: 'From {{each}}' }, { each })}
            at={`${at}/${index}/from`}
            value={from}
            onChange={(next) => next !== undefined && put(index, { from: next })}
            least={2}
            most={1_000_000}
            width="7rem"
          />
          <NumberField
            label={say({ vi: 'Mức', en: 'Amount' })}
            at={`${at}/${index}/amount`}
            value={amount}
            onChange={(next) => next !== undefined && put(index, { amount: next })}
            unit={`đ/${each}`}
            width="11rem"
          />
          <ActionIcon
            variant="subtle"
            color="crimson"
            size="lg"
            aria-label={say({ vi: 'Bỏ bậc từ {{from}}', en: 'Remove the tier from {{from}}' }, { from })}
            onClick={() => onChange(tiers.filter((_, place) => place !== index))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...tiers, { from: (last?.from ?? 1) + 1, amount: last?.amount ?? 0 }])}
      >
        {say({ vi: 'Thêm bậc', en: 'Add a tier' })}
      </Button>
    </div>
  );
}
