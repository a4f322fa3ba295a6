import type { AmountRange, ExpressionKind } from '@mot-cua/domain/expression';
import { LARGEST_AMOUNT } from '@mot-cua/domain/expression';
import { formatNumber, useLanguage, useText } from '@mot-cua/ui';
import { IconCircleCheck } from '@tabler/icons-react';
import type { FormField } from './form-fields';
import classes from './expression-input.module.css';

interface ExpressionResultProps {
  readonly kind: ExpressionKind;
  readonly checked: { readonly range: AmountRange | null; readonly reads: readonly string[] };
  readonly fields: readonly FormField[];
  readonly unit?: string;
}

/** What a sound expression gives, and of which answers. */
export function ExpressionResult({ kind, checked, fields, unit = '' }: ExpressionResultProps) {
  const say = useText();
  const language = useLanguage();
  const { range, reads } = checked;
  const number = (value: number) => formatNumber(value, language);
  const isBounded = range !== null && range.most < LARGEST_AMOUNT;
  const gives =
    kind === 'condition'
      ? say({ vi: 'Cho kết quả có hoặc không', en: 'Gives a yes or no' })
      : isBounded
        ? say(
            {
              vi: 'Cho số nguyên từ {{least}} đến {{most}} {{unit}}',
              en: 'Gives a whole number from {{least}} to {{most}} {{unit}}',
            },
            { least: number(range.least), most: number(range.most), unit },
          ).trim()
        : say({ vi: 'Cho số nguyên', en: 'Gives a whole number' });
  const titles = reads.map((pointer) => fields.find((field) => field.pointer === pointer)?.title ?? pointer);
  return (
    <p className={classes.result}>
      <IconCircleCheck size={16} aria-hidden />
      <span>
        {gives}
        {titles.length > 0 &&
          say({ vi: ' · Đọc: {{titles}}', en: ' · Reads: {{titles}}' }, { titles: titles.join('; ') })}
      </span>
    </p>
  );
}
