import { Button } from '@mantine/core';
import type { ProcedureSummary } from '@mot-cua/api-client';
import { EmptyState, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { ProcedureRow } from './procedure-row';

interface NearestProps {
  readonly q: string | undefined;
  /** The search is narrowed to a field or a life event. */
  readonly isNarrowed: boolean;
  readonly nearest: readonly ProcedureSummary[];
}

/** A search that found nothing: what may have been meant, and how to go on. */
export function Nearest({ q, isNarrowed, nearest }: NearestProps) {
  const say = useText();
  const everywhere = (
    <Button component={Link} to={paths.search(isNarrowed ? q : undefined)} variant="outline">
      {isNarrowed && q
        ? say({ vi: 'Tìm trong mọi lĩnh vực', en: 'Search all fields' })
        : say({ vi: 'Xem tất cả thủ tục', en: 'See all procedures' })}
    </Button>
  );
  return (
    <section aria-label={say({ vi: 'Không có kết quả', en: 'No results' })}>
      <EmptyState
        title={
          isNarrowed
            ? say({ vi: 'Trong nhóm này chưa có thủ tục nào như vậy', en: 'No such procedure in this group' })
            : say({ vi: 'Chưa tìm thấy thủ tục nào', en: 'No procedure found' })
        }
        action={everywhere}
      >
        {say({
          vi: 'Hãy thử từ ngắn hơn hoặc từ thường ngày, ví dụ “khai sinh”, “xây nhà”. Gõ không dấu cũng được.',
          en: 'Try a shorter or an everyday word, such as “khai sinh”. Typing without diacritics works too.',
        })}
      </EmptyState>
      {nearest.length > 0 && (
        <>
          <h2 className="section-title">{say({ vi: 'Có phải bạn tìm …?', en: 'Did you mean …?' })}</h2>
          <ul className="plain-list">
            {nearest.map((procedure) => (
              <ProcedureRow key={procedure.code} procedure={procedure} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
