import { Menu } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconAlertCircle, IconPlus, IconStar } from '@tabler/icons-react';
import { useDrawing } from './drawing-context';
import type { DrawnLine, DrawnWay } from './drawn-process';
import { UNNAMED_WAY, useStepWords } from './step-words';
import classes from './process-drawing.module.css';

interface WayMarkProps {
  readonly line: DrawnLine;
  /** Id of the box in which it stands, and from whose corner its place is reckoned. */
  readonly of: string;
}

/** What is written on a way: its name, its condition, who leads; for those who edit, a button with what can be done there. */
export function WayMark({ line: { id, way }, of }: WayMarkProps) {
  const { layout, edits, steps } = useDrawing();
  const say = useText();
  const { nameOf } = useStepWords();
  const at = layout.labels.get(id);
  const corner = layout.boxes.get(of);
  const [from, to] = [steps[way?.from ?? -1], steps[way?.to ?? -1]];
  if (!way || !at || !corner || !from || !to) return null;
  const style = { left: at.x - corner.x, top: at.y - corner.y };
  const words = <WayWords way={way} />;
  if (!edits) {
    return way.kind === 'step' || (way.kind === 'parallel' && !way.isLead) ? null : (
      <span className={classes.way} style={style}>
        {words}
      </span>
    );
  }
  const faults = edits.faultsOfWay(way.from, way.place);
  const label = say(LEADS[way.kind], {
    from: nameOf(from),
    to: nameOf(to),
    name: way.choice ? say(way.choice.name) || say(UNNAMED_WAY) : '',
  });
  return (
    <Menu position="bottom" withinPortal>
      <Menu.Target>
        <button
          type="button"
          className={`${classes.way} nopan`}
          style={style}
          data-drawn={id}
          data-bare={(way.kind !== 'choice' && !way.isLead) || undefined}
          data-faulty={faults.length > 0 || undefined}
          title={faults.join('\n') || undefined}
        >
          <span className="mc-only-read">
            {[label, way.choice?.when, way.isLead && say(LEADING), ...faults].filter(Boolean).join('. ')}
          </span>
          <span className={classes.waySeen} aria-hidden>
            {words}
            {faults.length > 0 && <IconAlertCircle size={16} className={classes.faulty} aria-hidden />}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>{edits.wayMenu(way.from, way.place)}</Menu.Dropdown>
    </Menu>
  );
}

const LEADING = { vi: 'Chủ trì', en: 'Leads' };
const LEADS = {
  step: { vi: 'Từ {{from}} tới {{to}}', en: 'From {{from}} to {{to}}' },
  choice: { vi: 'Hướng “{{name}}”, từ {{from}} tới {{to}}', en: 'Way “{{name}}”, from {{from}} to {{to}}' },
  parallel: { vi: 'Nhánh song song, từ {{from}} tới {{to}}', en: 'Branch side by side, from {{from}} to {{to}}' },
};

function WayWords({ way: { kind, choice, isOtherwise, isLead } }: { readonly way: DrawnWay }) {
  const say = useText();
  if (kind === 'step') return <IconPlus size={14} aria-hidden />;
  if (kind === 'parallel') {
    return isLead ? (
      <>
        <IconStar size={14} aria-hidden />
        {say(LEADING)}
      </>
    ) : (
      <IconPlus size={14} aria-hidden />
    );
  }
  const name = choice && say(choice.name);
  const detail = choice?.when ?? (isOtherwise ? say({ vi: 'còn lại', en: 'otherwise' }) : undefined);
  return (
    <span className={classes.wayWords}>
      <span data-unnamed={!name || undefined}>{name || say(UNNAMED_WAY)}</span>
      {detail && <small>{detail}</small>}
    </span>
  );
}
