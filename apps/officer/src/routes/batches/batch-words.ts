import type { DossierBatchSummary } from '@mot-cua/api-client';
import { ACTION_WORDS, type Say } from '@mot-cua/ui';

/** "Phân công 120 hồ sơ cho Phạm Văn Tâm". */
export function batchTitle({ action, officer, tally }: DossierBatchSummary, say: Say): string {
  const what = say(
    { vi: '{{action}} {{count}} hồ sơ', en: '{{action}}: {{count}} dossiers' },
    {
      ...{ action: say(ACTION_WORDS[action]), count: tally.all },
    },
  );
  return officer ? say({ vi: '{{what}} cho {{officer}}', en: '{{what}}, to {{officer}}' }, { what, officer }) : what;
}

/** How far it is: "80 xong, 3 bị từ chối, 37 đang chờ". */
export function tallyWords({ tally, endedAt }: DossierBatchSummary, say: Say): string {
  const { all, done, refused, cancelled } = tally;
  const waiting = all - done - refused - cancelled;
  return [
    say({ vi: '{{done}} xong', en: '{{done}} done' }, { done }),
    refused > 0 && say({ vi: '{{refused}} không làm được', en: '{{refused}} refused' }, { refused }),
    cancelled > 0 && say({ vi: '{{cancelled}} để nguyên', en: '{{cancelled}} left alone' }, { cancelled }),
    endedAt === null && waiting > 0 && say({ vi: '{{waiting}} đang chờ', en: '{{waiting}} waiting' }, { waiting }),
  ]
    .filter(Boolean)
    .join(' · ');
}
