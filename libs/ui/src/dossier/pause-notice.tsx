import { exactTime, longDay } from '../format/time';
import { useLanguage, useText } from '../i18n/use-text';
import classes from './pause-notice.module.css';

interface PauseNoticeProps {
  readonly pause: {
    readonly reason: string;
    readonly legalBasis: string;
    readonly until?: string;
    readonly since: string | null;
  };
}

/** Why the law stops a clock, since when, by which article, and until when it is thought to. */
export function PauseNotice({ pause: { reason, legalBasis, until, since } }: PauseNoticeProps) {
  const say = useText();
  const language = useLanguage();
  return (
    <dl className={classes.pause}>
      <dt>{say({ vi: 'Lý do', en: 'Reason' })}</dt>
      <dd>{reason}</dd>
      <dt>{say({ vi: 'Căn cứ', en: 'Legal basis' })}</dt>
      <dd>{legalBasis}</dd>
      {since && (
        <>
          <dt>{say({ vi: 'Tạm dừng từ', en: 'Since' })}</dt>
          <dd>{exactTime(since, language)}</dd>
        </>
      )}
      <dt>{say({ vi: 'Dự kiến đến', en: 'Expected until' })}</dt>
      <dd>
        {until
          ? say({ vi: 'hết ngày {{day}}', en: 'the end of {{day}}' }, { day: longDay(until, language) })
          : say({ vi: 'chưa biết', en: 'not known yet' })}
      </dd>
    </dl>
  );
}
