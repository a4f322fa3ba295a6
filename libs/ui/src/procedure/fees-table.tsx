import type { ShownCase, ShownProcedure } from './shown-procedure';
import { isOfCase, paymentTime, type Channel, type Text } from '@mot-cua/domain';
import { howToPay } from '../fee/how-to-pay';
import { formatMoney } from '../format/money';
import { shortDay } from '../format/time';
import { useLanguage, useText } from '../i18n/use-text';
import { Heading } from '../layout/heading';
import { useId } from 'react';
import classes from './procedure.module.css';

type Fee = ShownProcedure['fees'][number];
type Reduction = NonNullable<Fee['reductions']>[number];

const CHANNELS: Readonly<Record<Channel, Text>> = {
  online: { vi: 'trực tuyến', en: 'online' },
  counter: { vi: 'tại quầy', en: 'at the counter' },
  post: { vi: 'qua bưu chính', en: 'by post' },
  nationalPortal: { vi: 'Cổng quốc gia', en: 'the national portal' },
};

interface FeesTableProps {
  readonly procedure: Pick<ShownProcedure, 'fees' | 'cases' | 'filedOnline' | 'competentAgencies'>;
  /** The case that they are for; without one, all are shown with the cases they belong to. */
  readonly chosen: ShownCase | null;
}

/** Fees one by one, and where and when they are paid; left out where there is nothing to pay. */
export function FeesTable({ procedure, chosen }: FeesTableProps) {
  const say = useText();
  const id = useId();
  const fees = procedure.fees.filter((fee) => !chosen || isOfCase(fee, chosen.code));
  if (fees.every(({ amount }) => amount === 0)) return null;
  const [only] = procedure.competentAgencies;
  const agency = procedure.competentAgencies.length === 1 && only ? only.name : null;
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id} className={classes.sectionTitle}>
        {say({ vi: 'Phí, lệ phí', en: 'Fees' })}
      </Heading>
      <ul className={classes.fees}>
        {fees.map((fee, index) => (
          <FeeRow
            key={index}
            fee={fee}
            only={chosen ? [] : procedure.cases.filter(({ code }) => fee.cases?.includes(code))}
          />
        ))}
      </ul>
      <p>{say(howToPay(paymentTime(procedure.filedOnline ? 'online' : 'counter'), null, agency))}</p>
    </section>
  );
}

function FeeRow({ fee, only }: { readonly fee: Fee; readonly only: readonly ShownCase[] }) {
  const say = useText();
  const language = useLanguage();
  const { name, amount, unit, formula, channels, tiers = [], atMost, reductions = [], note, legalBasis } = fee;
  const money = (dong: number) => formatMoney(dong, language) + (unit && dong > 0 ? ` / ${say(unit)}` : '');
  return (
    <li>
      <span className={classes.feeName}>
        {say(name)}
        {channels && ` (${channels.map((channel) => say(CHANNELS[channel])).join(', ')})`}
        {note && <span className={classes.quiet}>. {say(note)}</span>}
        {legalBasis && <span className={classes.quiet}> · {legalBasis}</span>}
        {only.length > 0 && (
          <span className={classes.feeMore}>
            {say({ vi: 'Chỉ với: ', en: 'Only for: ' })}
            {only.map((one) => say(one.name)).join(', ')}
          </span>
        )}
        {tiers.map(({ from, amount: price }) => (
          <span key={from} className={classes.feeMore}>
            {say(
              { vi: 'Từ {{unit}} thứ {{from}}: {{price}}', en: 'From {{unit}} {{from}} on: {{price}}' },
              { unit: unit ? say(unit) : '', from, price: money(price) },
            )}
          </span>
        ))}
        {atMost !== undefined && (
          <span className={classes.feeMore}>
            {say({ vi: 'Tối đa {{most}}', en: 'At most {{most}}' }, { most: formatMoney(atMost, language) })}
          </span>
        )}
        {reductions.map((reduction) => (
          <span key={reduction.name.vi + reduction.percent} className={classes.feeMore}>
            {say(reductionWords(reduction))} · {reduction.legalBasis}
          </span>
        ))}
      </span>
      <strong>
        {amount === null && formula !== undefined
          ? say({ vi: 'tính theo nội dung khai', en: 'by what you declare' })
          : amount === null
            ? formatMoney(null, language)
            : money(amount)}
      </strong>
    </li>
  );
}

function reductionWords({ name, percent, channels, from, until }: Reduction): Text {
  const days = (vi: string, en: string, day: string | undefined): Text =>
    day ? { vi: ` ${vi} ${shortDay(day)}`, en: ` ${en} ${shortDay(day)}` } : { vi: '', en: '' };
  const [start, end] = [days('từ', 'from', from), days('đến hết', 'until', until)];
  const how = (language: keyof Text) =>
    channels ? ` (${channels.map((channel) => CHANNELS[channel][language]).join(', ')})` : '';
  const [vi, en] = percent === 100 ? ['Miễn', 'Exempt'] : [`Giảm ${percent}%`, `${percent}% less`];
  return {
    vi: `${vi}: ${name.vi}${how('vi')}${start.vi}${end.vi}`,
    en: `${en}: ${name.en}${how('en')}${start.en}${end.en}`,
  };
}
