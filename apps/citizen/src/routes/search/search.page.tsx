import { Button } from '@mantine/core';
import { PageHeader, useText } from '@mot-cua/ui';
import { Link, useSearchParams } from 'react-router';
import { Loaded } from '../../shell/loaded';
import { paths } from '../../shell/paths';
import { LIFE_EVENTS } from '../home/life-events';
import { SearchBox } from '../home/search-box';
import { FieldFilter } from './field-filter';
import { MeantLine } from './meant-line';
import { Nearest } from './nearest';
import { ProcedureRow } from './procedure-row';
import { useProcedures } from './search.queries';
import classes from './search.module.css';

export function SearchPage() {
  const say = useText();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? undefined;
  const field = params.get('linh_vuc') ?? undefined;
  const code = params.get('su_kien') ?? undefined;
  const lifeEvent = LIFE_EVENTS.find((event) => event.code === code);
  const procedures = useProcedures({ q, field, lifeEvent: lifeEvent?.code });
  const choose = (next: string | undefined) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (next) after.set('linh_vuc', next);
      else after.delete('linh_vuc');
      return after;
    });
  return (
    <div className="page">
      <PageHeader
        title={
          lifeEvent
            ? say(lifeEvent.name)
            : q
              ? say({ vi: 'Kết quả cho “{{q}}”', en: 'Results for “{{q}}”' }, { q })
              : say({ vi: 'Thủ tục', en: 'Procedures' })
        }
        above={lifeEvent && <Link to={paths.search()}>{say({ vi: 'Tất cả thủ tục', en: 'All procedures' })}</Link>}
      />
      <SearchBox key={q} initial={q} isLarge={false} />
      <div className={classes.columns}>
        <FieldFilter chosen={field} onChoose={choose} />
        <Loaded query={procedures} lines={6}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            const [{ meant, nearest } = { meant: null, nearest: [] }] = pages;
            if (items.length === 0) return <Nearest q={q} isNarrowed={Boolean(field ?? lifeEvent)} nearest={nearest} />;
            return (
              <section
                aria-label={say({ vi: 'Danh sách thủ tục', en: 'List of procedures' })}
                aria-busy={procedures.isPlaceholderData}
              >
                {q && meant && <MeantLine typed={q} meant={meant} />}
                <ul className="plain-list">
                  {items.map((procedure) => (
                    <ProcedureRow key={procedure.code} procedure={procedure} />
                  ))}
                </ul>
                {procedures.hasNextPage && (
                  <div className="actions">
                    <Button
                      variant="default"
                      loading={procedures.isFetchingNextPage}
                      onClick={() => void procedures.fetchNextPage()}
                    >
                      {say({ vi: 'Xem thêm', en: 'Show more' })}
                    </Button>
                  </div>
                )}
              </section>
            );
          }}
        </Loaded>
      </div>
    </div>
  );
}
