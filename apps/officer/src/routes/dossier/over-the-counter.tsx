import type { Channel, Text } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import type { Dossier } from '../../api/dossier';

/** How a dossier came in. */
const CHANNEL_WORDS: Readonly<Record<Channel, Text>> = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  counter: { vi: 'Trực tiếp tại quầy', en: 'At the counter' },
  post: { vi: 'Qua bưu chính', en: 'By post' },
  nationalPortal: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National portal' },
};

/** The lines of a dossier that tell how it came, and who brought it for the applicant. */
export function OverTheCounter({ dossier }: { readonly dossier: Dossier }) {
  const say = useText();
  const { channel, representative, applicant } = dossier;
  return (
    <>
      <dt>{say({ vi: 'Cách nộp', en: 'Way of filing' })}</dt>
      <dd>{say(CHANNEL_WORDS[channel])}</dd>
      {applicant.address && (
        <>
          <dt>{say({ vi: 'Địa chỉ liên hệ', en: 'Address' })}</dt>
          <dd>{applicant.address}</dd>
        </>
      )}
      {representative && (
        <>
          <dt>{say({ vi: 'Người nộp thay', en: 'Handed in by' })}</dt>
          <dd>
            {[
              ...[representative.fullName, representative.identityNumber, representative.relation],
              ...[representative.authorisation, representative.phone, representative.email, representative.address],
            ]
              .filter(Boolean)
              .join(' · ')}
          </dd>
        </>
      )}
    </>
  );
}
