import { SegmentedControl } from '@mantine/core';
import { COUNTER_CHANNELS, type CounterChannel } from '@mot-cua/domain';
import { PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { counterEntryPath } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { AtCounter } from './at-counter';
import { COUNTER_WORDS } from './counter.words';
import { useBeginEntry } from './counter.queries';
import { OnTheirWay } from './on-their-way';
import { ProcedureChoice } from './procedure-choice';
import { UnfinishedEntries } from './unfinished-entries';
import classes from './counter.module.css';

/** Where a counter begins: which procedure, and how it came; beside it what is not finished and what is on its way. */
export function CounterPage() {
  const say = useText();
  const go = useNavigate();
  const title = say(COUNTER_WORDS.title);
  usePageTitle(title);
  const [channel, setChannel] = useState<CounterChannel>('counter');
  const begin = useBeginEntry();
  const choose = (procedureCode: string) => {
    if (!begin.isPending)
      begin.mutate({ procedureCode, channel }, { onSuccess: ({ id }) => void go(counterEntryPath(id)) });
  };
  return (
    <div className={classes.page}>
      <PageHeader
        title={title}
        lead={say({
          vi: 'Cho người đến quầy hoặc gửi hồ sơ qua bưu chính. Những gì bạn nhập được lưu ngay.',
          en: 'For people at the counter, or papers that came by post. What you type is saved at once.',
        })}
      />
      <div className={classes.start}>
        <section className={classes.card} aria-labelledby="which">
          <h2 id="which">{say({ vi: 'Thủ tục nào?', en: 'Which procedure?' })}</h2>
          <SegmentedControl
            aria-label={say({ vi: 'Cách nộp', en: 'Way of filing' })}
            data={COUNTER_CHANNELS.map((value) => ({ value, label: say(COUNTER_WORDS[value]) }))}
            value={channel}
            onChange={(value) => setChannel(value === 'post' ? 'post' : 'counter')}
          />
          <ProcedureChoice isBusy={begin.isPending} onChoose={choose} />
          {begin.error && <ProblemNotice error={begin.error} />}
        </section>
        <div className={classes.beside}>
          <UnfinishedEntries />
          <AtCounter />
          <OnTheirWay />
        </div>
      </div>
    </div>
  );
}
