import { formatNumber, useLanguage, useText } from '@mot-cua/ui';
import { useStatistics } from './home.queries';
import classes from './figures.module.css';

/** How the province does this month, as it is; a figure that has no basis yet is left out. */
export function Figures() {
  const say = useText();
  const language = useLanguage();
  const { data } = useStatistics();
  if (!data) return null;
  const figures = [
    data.onTimeShare !== null && {
      value: shareWords(data.onTimeShare, language),
      label: say({ vi: 'giải quyết đúng hạn', en: 'answered on time' }),
    },
    data.firstAnswerOnTimeShare !== null && {
      value: shareWords(data.firstAnswerOnTimeShare, language),
      label: say({
        vi: 'hồ sơ nộp được kiểm tra, trả lời đúng giờ',
        en: 'checked and answered by the counter in time',
      }),
    },
    data.medianHours !== null && {
      value: hoursWords(data.medianHours, language),
      label: say({ vi: 'là thời gian chờ ở mức giữa', en: 'is the median wait' }),
    },
    {
      value: formatNumber(data.resolvedThisMonth, language),
      label: say({ vi: 'hồ sơ đã có kết quả', en: 'dossiers answered' }),
    },
    {
      value: formatNumber(data.submittedThisMonth, language),
      label: say({ vi: 'hồ sơ mới nộp', en: 'new dossiers' }),
    },
    data.complaintsOnTimeShare !== null && {
      value: shareWords(data.complaintsOnTimeShare, language),
      label: say({ vi: 'phản ánh, khiếu nại được trả lời đúng hạn', en: 'complaints answered on time' }),
    },
  ].filter((figure) => figure !== false);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="section-title">
        {say({ vi: 'Tháng này ở tỉnh ta', en: 'This month in the province' })}
      </h2>
      <dl className={classes.figures}>
        {figures.map(({ value, label }) => (
          <div key={label} className={classes.figure}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function shareWords(share: number, language: 'vi' | 'en'): string {
  return `${formatNumber(Math.round(share * 1000) / 10, language)}%`;
}

function hoursWords(hours: number, language: 'vi' | 'en'): string {
  if (hours < 1) return language === 'vi' ? 'dưới 1 giờ' : 'under an hour';
  const [amount, unit] =
    hours < 48 ? [hours, language === 'vi' ? 'giờ' : 'hours'] : [hours / 24, language === 'vi' ? 'ngày' : 'days'];
  return `${formatNumber(Math.round(amount * 10) / 10, language)} ${unit}`;
}
