import { Button } from '@mantine/core';
import { EmptyState, PageHeader, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from './paths';

export function NotFoundPage() {
  const say = useText();
  return (
    <div className="page page-narrow">
      <PageHeader title={say({ vi: 'Không có trang này', en: 'There is no such page' })} />
      <EmptyState
        title={say({
          vi: 'Địa chỉ có thể đã gõ nhầm hoặc trang đã chuyển đi.',
          en: 'The address may be mistyped, or the page has moved.',
        })}
        action={
          <Button component={Link} to={paths.home}>
            {say({ vi: 'Về trang đầu', en: 'To the start page' })}
          </Button>
        }
      >
        {say({
          vi: 'Bạn có thể tìm thủ tục hoặc tra cứu hồ sơ từ trang đầu.',
          en: 'From the start page you can find a procedure or look up a dossier.',
        })}
      </EmptyState>
    </div>
  );
}
