import type { Fee } from '@mot-cua/domain';
import { useLanguage, useText } from '@mot-cua/ui';
import { EntryList } from '../parts/entry-list';
import { Fold } from '../parts/fold';
import type { SectionProps } from '../section';
import { FeeCalculator } from './fees/fee-calculator';
import { FeeFields } from './fees/fee-fields';
import { feeWords } from './fees/fee-words';
import classes from './section.module.css';

const noFee = (): Fee => ({ name: { vi: '', en: '' }, kind: 'charge', amount: 0 });

/** What filing costs (phí, lệ phí), and a calculator to try it with. */
export function FeesSection({ definition, onChange }: SectionProps) {
  const say = useText();
  const language = useLanguage();
  const titleOf = ({ name }: Fee) => say(name) || say({ vi: 'Khoản chưa có tên', en: 'Fee without a name' });
  return (
    <div className={classes.section}>
      <EntryList
        at="/fees"
        entries={definition.fees}
        onChange={(fees) => onChange({ fees })}
        newEntry={noFee}
        addLabel={say({ vi: 'Thêm phí hoặc lệ phí', en: 'Add a fee or charge' })}
        nameOf={titleOf}
        empty={
          <p className={classes.empty}>
            {say({
              vi: 'Chưa có khoản nào. Thủ tục miễn phí cũng ghi một khoản 0 đồng.',
              en: 'Nothing yet. A procedure that is free has a fee of 0 đồng.',
            })}
          </p>
        }
      >
        {(fee, change, at) => (
          <Fold
            at={at}
            startsOpen={fee.name.vi === ''}
            title={titleOf(fee)}
            summary={`${fee.kind === 'fee' ? say({ vi: 'Phí', en: 'Fee' }) : say({ vi: 'Lệ phí', en: 'Charge' })} · ${feeWords(fee, language)}`}
          >
            <FeeFields at={at} fee={fee} definition={definition} onChange={change} />
          </Fold>
        )}
      </EntryList>
      <FeeCalculator definition={definition} />
    </div>
  );
}
