import { EVENT_WORDS, exactTime, useLanguage, useText, When } from '@mot-cua/ui';
import type { Dossier } from '../../api/dossier';
import { ForwardingMark } from './forwarding-mark';
import classes from './forwarding-panel.module.css';

/** What the national portal has of this dossier, step by step. */
export function ForwardingPanel({ dossier }: { readonly dossier: Dossier }) {
  const say = useText();
  const language = useLanguage();
  const { forwarding, timeline } = dossier;
  const oldestFirst = [...timeline].sort((a, b) => a.sequence - b.sequence);
  return (
    <div className={classes.panel}>
      {forwarding && (
        <p className={classes.lead}>
          {forwarding.waiting === 0
            ? say(
                {
                  vi: 'Cổng Dịch vụ công quốc gia đã nhận đủ {{count}} bước.',
                  en: 'The national portal has all {{count}} steps.',
                },
                { count: forwarding.sent },
              )
            : say(
                {
                  vi: 'Đã gửi {{sent}} bước, còn {{waiting}} bước đang chờ gửi theo thứ tự.',
                  en: '{{sent}} steps sent, {{waiting}} waiting in order.',
                },
                { sent: forwarding.sent, waiting: forwarding.waiting },
              )}{' '}
          {forwarding.lastConfirmedAt && (
            <>
              {say({ vi: 'Xác nhận gần nhất', en: 'Last confirmed' })} <When at={forwarding.lastConfirmedAt} />.
            </>
          )}
        </p>
      )}
      {forwarding?.lastError && (
        <p className={classes.error}>
          <b>{say({ vi: 'Lần gửi gần nhất chưa được', en: 'The last attempt failed' })}:</b> {forwarding.lastError}.{' '}
          {say({ vi: 'Hệ thống tự gửi lại; không bước nào mất.', en: 'It is sent again by itself; no step is lost.' })}
        </p>
      )}
      <ol className={classes.steps}>
        {oldestFirst.map(({ sequence, action, at, forwardedAt }) => (
          <li key={sequence}>
            <span>
              <b>{say(EVENT_WORDS[action])}</b>
              <small>{exactTime(at, language)}</small>
            </span>
            <ForwardingMark forwardedAt={forwardedAt} />
          </li>
        ))}
      </ol>
    </div>
  );
}
