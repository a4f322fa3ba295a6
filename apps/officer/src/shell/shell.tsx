import { OutageNotices, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { Live } from '../live/live';
import { useRoles } from '../session/officer';
import { useOutageNotices } from './outages.queries';
import { CommandPalette } from './command-palette';
import { PATHS } from './paths';
import { Rail } from './rail';
import { ShortcutList } from './shortcut-list';
import classes from './shell.module.css';

/** The frame around every page of a signed-in officer. */
export function Shell() {
  const say = useText();
  const navigate = useNavigate();
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  const outages = useOutageNotices();
  const isAtCounter = useRoles().includes('counterOfficer');
  useShortcuts({
    '?': () => setShowsShortcuts(true),
    q: isAtCounter ? () => void navigate(PATHS.counter) : undefined,
  });
  return (
    <Live>
      <div className={classes.shell}>
        <a href="#noi-dung" className="mc-skip">
          {say({ vi: 'Tới nội dung', en: 'Skip to content' })}
        </a>
        <Rail onShowShortcuts={() => setShowsShortcuts(true)} />
        <main id="noi-dung" tabIndex={-1} className={classes.main}>
          <OutageNotices outages={outages.data ?? []} />
          <Outlet />
        </main>
      </div>
      <CommandPalette onGo={(path) => void navigate(path)} />
      {showsShortcuts && <ShortcutList onClose={() => setShowsShortcuts(false)} />}
    </Live>
  );
}
