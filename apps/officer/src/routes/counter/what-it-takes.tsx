import type { CounterEntry } from '@mot-cua/api-client';
import { exactTime, FeeTable, useLanguage, useText } from '@mot-cua/ui';
import classes from './counter.module.css';

/** Who decides it, when it would be due, and what it costs. */
export function WhatItTakes({ check }: { readonly check: CounterEntry['check'] }) {
  const say = useText();
  const language = useLanguage();
  const { agency, expected, forwardBy, fees } = check;
  return (
    <section className={classes.card} aria-labelledby="takes">
      <h2 id="takes">{say({ vi: 'Nơi giải quyết, hẹn trả, phí', en: 'Who decides, when, and fees' })}</h2>
      <dl className={classes.facts}>
        <dt>{say({ vi: 'Cơ quan giải quyết', en: 'Decided by' })}</dt>
        <dd>
          {agency ? say(agency.name) : say({ vi: 'chưa rõ, tùy tờ khai', en: 'not known yet, it depends on the form' })}
        </dd>
        <dt>{say({ vi: 'Hẹn trả', en: 'Due' })}</dt>
        <dd>
          {expected && exactTime(expected.dueAt, language)}
          {!expected &&
            (forwardBy
              ? say({ vi: 'tính từ khi cơ quan đó nhận được hồ sơ', en: 'from when that agency has it' })
              : say({ vi: 'chưa tính được', en: 'not known yet' }))}
        </dd>
        {forwardBy && (
          <>
            <dt>{say({ vi: 'Phải chuyển đi trước', en: 'To be passed on by' })}</dt>
            <dd>{exactTime(forwardBy, language)}</dd>
          </>
        )}
      </dl>
      <FeeTable fees={fees} />
    </section>
  );
}
