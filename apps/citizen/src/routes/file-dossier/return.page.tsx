import type { ReturnMethod, Text } from '@mot-cua/domain';
import { Button, Radio } from '@mantine/core';
import { PageHeader, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useDraftSnapshot, useFiling } from './draft-context';
import { FeesOfFiling } from './fees-of-filing';
import { useFeesSoFar } from './filing-so-far';
import { RETURN_WORDS } from './return-words';

const HINTS: Readonly<Record<ReturnMethod, Text>> = {
  online: {
    vi: 'Tải bản điện tử tại đây, ngay khi có kết quả.',
    en: 'Download the electronic result here as soon as it is ready.',
  },
  atCounter: {
    vi: 'Mang giấy tờ tùy thân đến Bộ phận Một cửa nơi bạn nộp.',
    en: 'Bring your identity card to the counter where you filed.',
  },
  post: {
    vi: 'Bưu tá giao tận nhà; cước trả khi nhận.',
    en: 'Delivered to your home; you pay the postage on receipt.',
  },
};

export function ReturnPage() {
  const say = useText();
  const { draft, procedure, saver } = useFiling();
  const { content } = useDraftSnapshot();
  const fees = useFeesSoFar();
  const agency = procedure.competentAgencies.find(({ id }) => id === content.agencyId);
  return (
    <>
      <PageHeader title={say({ vi: 'Phí và nhận kết quả', en: 'Fee and result' })} />
      <FeesOfFiling fees={fees} returnMethod={content.returnMethod} agency={agency?.name ?? null} />
      <Radio.Group
        size="md"
        label={say({ vi: 'Bạn nhận kết quả bằng cách nào?', en: 'How do you want to receive the result?' })}
        value={content.returnMethod}
        onChange={(value) => {
          const chosen = procedure.returnMethods.find((method) => method === value);
          if (chosen) saver.change({ returnMethod: chosen });
        }}
      >
        <div className="stack" style={{ gap: '0.75rem', marginTop: '0.75rem' }}>
          {procedure.returnMethods.map((method) => (
            <Radio
              key={method}
              value={method}
              label={say(RETURN_WORDS[method])}
              description={say(HINTS[method])}
              size="md"
            />
          ))}
        </div>
      </Radio.Group>
      <div className="actions">
        <Button component={Link} to={paths.draftCheck(draft.id)} size="lg">
          {say({ vi: 'Tiếp tục', en: 'Continue' })}
        </Button>
        <Button component={Link} to={paths.draft(draft.id)} size="lg" variant="default">
          {say({ vi: 'Về danh sách việc', en: 'Back to the list' })}
        </Button>
      </div>
    </>
  );
}
