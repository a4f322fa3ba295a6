import type { Dossier } from '@mot-cua/api-client';
import { TakeBack } from '../../shell/take-back';
import { useWithdraw } from './dossier.queries';

/** Takes the dossier back, after asking once. */
export function WithdrawButton({ dossier }: { readonly dossier: Dossier }) {
  const withdraw = useWithdraw(dossier);
  return (
    <TakeBack
      action={{ vi: 'Rút hồ sơ', en: 'Withdraw' }}
      question={{ vi: 'Rút hồ sơ này?', en: 'Withdraw this dossier?' }}
      explains={{
        vi: 'Cơ quan sẽ ngừng giải quyết ngay. Hồ sơ đã rút không mở lại được; nếu cần, bạn nộp hồ sơ mới.',
        en: 'The office stops at once. A withdrawn dossier cannot be opened again; file a new one if you need to.',
      }}
      withdrawal={{
        ...{ isPending: withdraw.isPending, error: withdraw.error },
        mutate: (reason, options) => withdraw.mutate(reason ? { reason } : {}, options),
      }}
    />
  );
}
