import type { FeeStatement } from '@mot-cua/domain/fee';
import { FeeTable, formatMoney, isPlain, useLanguage, useText } from '@mot-cua/ui';
import { useFieldName } from './filing-so-far';
import classes from './filing.module.css';

/** What the filing costs: in one line where one number says it all, else line by line. */
export function FeesOfFiling({ fees }: { readonly fees: FeeStatement }) {
  const say = useText();
  const language = useLanguage();
  const nameOf = useFieldName();
  if (isPlain(fees)) {
    return (
      <p className={classes.fee}>
        <span>{say({ vi: 'Phí, lệ phí khi nộp trực tuyến', en: 'Fee when filed online' })}</span>
        <strong>{formatMoney(fees.total, language)}</strong>
      </p>
    );
  }
  return (
    <section className={classes.fees} aria-labelledby="fees">
      <h2 id="fees" className="section-title">
        {say({ vi: 'Phí, lệ phí khi nộp trực tuyến', en: 'Fee when filed online' })}
      </h2>
      <FeeTable fees={fees} nameOf={nameOf} />
    </section>
  );
}
