import type { Complaint } from '@mot-cua/api-client';
import { TakeBack } from '../../shell/take-back';
import { useComplaintCommand } from './complaints.queries';

/** Takes a complaint back, after asking once (Law on Complaints 2011, art. 10). */
export function WithdrawComplaint({ complaint }: { readonly complaint: Complaint }) {
  const command = useComplaintCommand(complaint);
  return (
    <TakeBack
      action={{ vi: 'Rút lại', en: 'Take it back' }}
      question={{ vi: 'Rút lại phản ánh, khiếu nại này?', en: 'Take this complaint back?' }}
      explains={{
        vi: 'Cơ quan sẽ ngừng giải quyết việc này. Hồ sơ của bạn vẫn được giải quyết như thường.',
        en: 'The office stops dealing with it. Your dossier goes on as before.',
      }}
      withdrawal={{
        ...{ isPending: command.isPending, error: command.error },
        mutate: (reason, options) => command.mutate({ action: 'withdraw', ...(reason && { reason }) }, options),
      }}
    />
  );
}
