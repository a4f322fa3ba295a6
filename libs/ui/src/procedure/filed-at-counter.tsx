import { useText } from '../i18n/use-text';
import type { ShownProcedure } from './shown-procedure';
import classes from './procedure.module.css';

interface FiledAtCounterProps {
  readonly agencies: ShownProcedure['competentAgencies'];
}

/** What to do instead, where it cannot be filed from home. */
export function FiledAtCounter({ agencies }: FiledAtCounterProps) {
  const say = useText();
  return (
    <div className={classes.counter}>
      <p>
        <strong>{say({ vi: 'Thủ tục này chưa nộp trực tuyến được.', en: 'This cannot be filed online yet.' })}</strong>{' '}
        {say({
          vi: 'Mang các giấy tờ bên dưới đến Bộ phận Một cửa trong giờ làm việc (7:00–11:30, 13:30–17:00, thứ Hai đến thứ Sáu).',
          en: 'Bring the papers below to the one-stop counter in working hours (7:00–11:30, 13:30–17:00, Monday to Friday).',
        })}
      </p>
      <details>
        <summary>
          {say({ vi: 'Các nơi tiếp nhận ({{count}})', en: 'Where to go ({{count}})' }, { count: agencies.length })}
        </summary>
        <ul>
          {agencies.map(({ id, name }) => (
            <li key={id}>{say(name)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
