import type { FeeStatement, StatedFee } from '@mot-cua/domain/fee';
import { formatMoney } from '../format/money';
import { useLanguage, useText } from '../i18n/use-text';
import { formatDong, knownSum, laterWords, sumWords } from './fee-words';
import classes from './fee-table.module.css';

interface FeeTableProps {
  readonly fees: FeeStatement;
  /** The name of the field that an answer belongs to; `undefined` for one that is not asked. */
  readonly nameOf?: (pointer: string) => string | undefined;
}

const MAY_BE_LESS = {
  vi: 'Có thể được giảm, tùy câu trả lời ở {{fields}}.',
  en: 'May be less, depending on {{fields}}.',
};
const MAY_BE_EVEN_LESS = {
  vi: 'Có thể được giảm thêm, tùy câu trả lời ở {{fields}}.',
  en: 'May be even less, depending on {{fields}}.',
};

/** What a filing costs: each fee, how it comes about, what is taken off and by which law, and the total. */
export function FeeTable({ fees, nameOf = () => undefined }: FeeTableProps) {
  const say = useText();
  const language = useLanguage();
  const { lines, total } = fees;
  const isOpen = total === null || lines.some((line) => line.isProvisional && waitsFor(line, nameOf).length > 0);
  return (
    <table className={classes.fees}>
      <caption className="mc-only-read">{say({ vi: 'Phí, lệ phí', en: 'Fees' })}</caption>
      <thead className="mc-only-read">
        <tr>
          <th scope="col">{say({ vi: 'Khoản', en: 'Fee' })}</th>
          <th scope="col">{say({ vi: 'Số tiền', en: 'Amount' })}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Line key={line.name.vi + index} line={line} waiting={waitsFor(line, nameOf)} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {isOpen ? say({ vi: 'Tạm tính', en: 'So far' }) : say({ vi: 'Tổng cộng', en: 'Total' })}
            {isOpen && (
              <span className={classes.how}>
                {say({ vi: 'Chưa gồm khoản tính sau.', en: 'Without what is only known later.' })}
              </span>
            )}
          </th>
          <td>{isOpen ? formatDong(knownSum(fees), language) : formatMoney(total, language)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Line({ line, waiting }: { readonly line: StatedFee; readonly waiting: readonly string[] }) {
  const say = useText();
  const language = useLanguage();
  const { name, full, reduction, note, legalBasis, isProvisional } = line;
  const isUnknown = isProvisional && waiting.length > 0 && !full;
  const how = isUnknown ? undefined : sumWords(line, language);
  const fields = waiting.map((field) => `“${field}”`).join(', ');
  return (
    <>
      <tr>
        <th scope="row">
          {say(name)}
          {how && <span className={classes.how}>{how}</span>}
          {full === null && <span className={classes.how}>{say(laterWords(line))}</span>}
          {full !== null && note && <span className={classes.how}>{say(note)}</span>}
          {fields !== '' && (
            <span className={classes.how}>
              {isProvisional
                ? say({ vi: 'Tính khi bạn trả lời {{fields}}.', en: 'Known once you answer {{fields}}.' }, { fields })
                : say(reduction ? MAY_BE_EVEN_LESS : MAY_BE_LESS, { fields })}
            </span>
          )}
          {legalBasis && (
            <span className={classes.law} lang="vi">
              {legalBasis}
            </span>
          )}
        </th>
        <td>
          {full === null || isUnknown ? (
            <span className={classes.later}>{say({ vi: 'tính sau', en: 'later' })}</span>
          ) : (
            formatDong(full, language)
          )}
        </td>
      </tr>
      {reduction && (
        <tr className={classes.reduction}>
          <th scope="row">
            {reduction.percent === 100
              ? say({ vi: 'Miễn: {{name}}', en: 'Exempt: {{name}}' }, { name: say(reduction.name) })
              : say(
                  { vi: 'Giảm {{percent}}%: {{name}}', en: '{{percent}}% less: {{name}}' },
                  { percent: reduction.percent, name: say(reduction.name) },
                )}
            <span className={classes.law} lang="vi">
              {reduction.legalBasis}
            </span>
          </th>
          <td>−{formatDong(reduction.amount, language)}</td>
        </tr>
      )}
    </>
  );
}

function waitsFor({ waitsFor: pointers }: StatedFee, nameOf: (pointer: string) => string | undefined): string[] {
  return pointers.map(nameOf).filter((name) => name !== undefined);
}
