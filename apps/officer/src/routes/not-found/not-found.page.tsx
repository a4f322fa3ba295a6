import { Button } from '@mantine/core';
import { EmptyState, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { PATHS } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';

export function NotFoundPage() {
  const say = useText();
  const title = say({ vi: 'Không có trang này', en: 'There is no such page' });
  usePageTitle(title);
  return (
    <EmptyState
      isPage
      title={title}
      action={
        <Button component={Link} to={PATHS.home}>
          {say({ vi: 'Về trang của bạn', en: 'Go to your page' })}
        </Button>
      }
    >
      {say({
        vi: 'Địa chỉ có thể đã gõ nhầm. Hồ sơ tìm được bằng mã hoặc tên người nộp với Ctrl K.',
        en: 'The address may be mistyped. Ctrl K finds dossiers by code or applicant.',
      })}
    </EmptyState>
  );
}
