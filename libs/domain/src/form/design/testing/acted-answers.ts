import type { Answers } from '../../form';
import { putAt } from '../../json-pointer';
import type { DesignField, DesignUnit, FormDesign } from '../form-design';
import { namesOf } from '../paths';
import { standingFields } from '../tree';
import type { FieldKind } from '../field-kinds';
import { Numbers } from './numbers';

const RIGHT: Readonly<Partial<Record<FieldKind, unknown>>> = {
  shortText: 'Nguyễn Thị Lan',
  longText: 'Lý do xin cấp lại',
  wholeNumber: 2,
  number: 2.5,
  money: 500_000,
  date: '2026-11-10',
  clockTime: '07:35',
  tick: true,
  consent: true,
  nationalId: '072195000123',
  phone: '0900000001',
  taxCode: '3900123456',
  email: 'lan@example.vn',
};
const WRONG: readonly unknown[] = ['', 'sai', -1, 1e9, false, 'x'.repeat(3000), [], {}, null, '2026-02-30'];

/** Answers that somebody might give to a form: most of them right, some left out or wrong, as the numbers decide. */
export function answersActedOut(design: FormDesign, decisions: readonly number[]): Answers {
  const numbers = new Numbers(decisions);
  const answers = standingFields(design).reduce<unknown>((given, field) => {
    const answer = answerTo(field, numbers);
    return answer === undefined ? given : putAt(given, namesOf(field.path), answer);
  }, {});
  return Object.fromEntries(Object.entries(answers ?? {}));
}

function answerTo(field: DesignField, numbers: Numbers): unknown {
  const luck = numbers.take() % 10;
  if (luck === 0) return undefined;
  if (luck === 1) return numbers.one(WRONG, undefined);
  if (field.choices.length > 0)
    return numbers.one(
      field.choices.map(({ value }) => value),
      '',
    );
  if (field.unit) return addressIn(field.unit, numbers);
  if (field.kind === 'section') return sectionOf(field, numbers);
  if (field.kind === 'rows') return Array.from({ length: numbers.take() % 3 }, () => sectionOf(field, numbers));
  return RIGHT[field.kind];
}

function addressIn({ level, street }: DesignUnit, numbers: Numbers): unknown {
  const unit =
    level === 'province'
      ? { code: '80', name: 'Tỉnh Tây Ninh' }
      : { code: '25459', name: 'Phường Tân Ninh, tỉnh Tây Ninh' };
  return { ...unit, ...(street && numbers.yes() && { street: '12 đường Hùng Vương' }) };
}

function sectionOf({ fields }: DesignField, numbers: Numbers): unknown {
  return Object.fromEntries(fields.map((field) => [field.path, answerTo(field, numbers)]));
}
