import type { UnitInTree } from '@mot-cua/api-client';
import { ActionIcon } from '@mantine/core';
import { LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useUnitsIn } from './administrative-units.queries';
import { UnitRow } from './unit-row';
import classes from './administrative-units.module.css';

/** The units from the provinces down; what lies in one is asked for when it is opened. */
export function UnitTree({ parentId, former }: { readonly parentId?: string; readonly former: boolean }) {
  const units = useUnitsIn(parentId, former);
  if (units.error) return <ProblemNotice error={units.error} onRetry={() => void units.refetch()} />;
  if (units.isPending) return <LoadingState lines={parentId ? 3 : 8} />;
  return (
    <ul className={classes.tree}>
      {units.data.items.map((unit) => (
        <Branch key={unit.id} unit={unit} former={former} />
      ))}
    </ul>
  );
}

function Branch({ unit, former }: { readonly unit: UnitInTree; readonly former: boolean }) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const { children, place } = unit;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <div className={classes.branch}>
        {children > 0 ? (
          <ActionIcon
            variant="subtle"
            color="ink"
            size="sm"
            aria-expanded={isOpen}
            aria-label={say({ vi: 'Đơn vị trong {{place}}', en: 'Units in {{place}}' }, { place: place.vi })}
            onClick={() => setOpen(!isOpen)}
          >
            <Chevron size={16} aria-hidden />
          </ActionIcon>
        ) : (
          <span className={classes.leaf} />
        )}
        <UnitRow unit={unit} />
        {children > 0 && (
          <span className={classes.quiet}>
            {say({ vi: '{{children}} đơn vị', en: '{{children}} units' }, { children })}
          </span>
        )}
      </div>
      {isOpen && (
        <div className={classes.inner}>
          <UnitTree parentId={unit.id} former={former} />
        </div>
      )}
    </li>
  );
}
