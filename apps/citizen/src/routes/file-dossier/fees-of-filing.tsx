import { paymentTime, type ReturnMethod, type Text } from '@mot-cua/domain';
import type { FeeStatement } from '@mot-cua/domain/fee';
import { FeeTable, formatMoney, howToPay, isPlain, mayCost, useLanguage, useText } from '@mot-cua/ui';
import { useFieldName } from './filing-so-far';
import classes from './filing.module.css';

interface FeesOfFilingProps {
  readonly fees: FeeStatement;
  readonly returnMethod: ReturnMethod;
  /** Where it goes to; `null` while that is not known. */
  readonly agency: Text | null;
}

/** What the filing costs, in one line where one number says it all, else line by line; and where and when it is paid. */
export function FeesOfFiling({ fees, returnMethod, agency }: FeesOfFilingProps) {
  const say = useText();
  const language = useLanguage();
  const nameOf = useFieldName();
  const payment = mayCost(fees) && (
    <p className={classes.payment}>{say(howToPay(paymentTime('online', returnMethod), null, agency))}</p>
  );
  if (isPlain(fees)) {
    return (
      <div>
        <p className={classes.fee}>
          <span>{say({ vi: 'Phí, lệ phí khi nộp trực tuyến', en: 'Fee when filed online' })}</span>
          <strong>{formatMoney(fees.total, language)}</strong>
        </p>
        {payment}
      </div>
    );
  }
  return (
    <section className={classes.fees} aria-labelledby="fees">
      <h2 id="fees" className="section-title">
        {say({ vi: 'Phí, lệ phí khi nộp trực tuyến', en: 'Fee when filed online' })}
      </h2>
      <FeeTable fees={fees} nameOf={nameOf} />
      {payment}
    </section>
  );
}
