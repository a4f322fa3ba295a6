import { Tooltip, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { DongSonRing, useText } from '@mot-cua/ui';
import { IconCommand } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { KeyHint } from '../keyboard/key-hint';
import { InboxViews } from '../routes/inbox/inbox-views';
import { AccountMenu } from './account-menu';
import { PRODUCT_NAME, CONSOLE_NAME } from './names';
import { LiveMark } from './live-mark';
import { useRoles } from '../session/officer';
import { pagesFor } from './pages';
import { PATHS } from './paths';
import { Reminders } from './reminders/reminders';
import classes from './rail.module.css';

/** Those who work on dossiers, and are reminded of due dates. */
const DOSSIER_ROLES = ['counterOfficer', 'caseOfficer', 'leader', 'clerk'] as const;

/** The left rail: what exists, with the inbox's views under the inbox where there is room. */
export function Rail({ onShowShortcuts }: { readonly onShowShortcuts: () => void }) {
  const say = useText();
  const pages = useCurrentInSight();
  const roles = useRoles();
  const hasDossiers = DOSSIER_ROLES.some((role) => roles.includes(role));
  const find = say({ vi: 'Tìm nhanh', en: 'Quick find' });
  return (
    <aside className={classes.rail} aria-label={say({ vi: 'Thanh bên', en: 'Side bar' })}>
      <Link to={PATHS.home} className={classes.brand}>
        <DongSonRing size={36} />
        <span className={classes.brandWords}>
          <b>{say(PRODUCT_NAME)}</b> <small>{say(CONSOLE_NAME)}</small>
        </span>
      </Link>
      <Tooltip
        label={say({ vi: 'Tìm hồ sơ, trang (Ctrl K)', en: 'Find dossiers and pages (Ctrl K)' })}
        position="right"
      >
        <UnstyledButton className={classes.find} onClick={() => spotlight.open()} aria-keyshortcuts="Control+K">
          <IconCommand size={18} aria-hidden />
          <span>{find}</span>
          <span className={classes.findKeys}>
            <KeyHint keys="Ctrl K" />
          </span>
        </UnstyledButton>
      </Tooltip>
      {hasDossiers && <Reminders />}
      <nav aria-label={say({ vi: 'Trang chính', en: 'Main pages' })} className={classes.pages} ref={pages}>
        {pagesFor(roles).map(({ path, name, icon: Icon }) => (
          <div key={path}>
            <NavLink to={path} className={classes.page}>
              <Icon size={20} stroke={1.7} aria-hidden />
              <span>{say(name)}</span>
            </NavLink>
            {path === PATHS.inbox && (
              <div className={classes.views}>
                <InboxViews />
              </div>
            )}
          </div>
        ))}
      </nav>
      <div className={classes.foot}>
        <LiveMark />
        <AccountMenu onShowShortcuts={onShowShortcuts} />
      </div>
    </aside>
  );
}

/** Where the pages do not all fit, on a small screen, the one that is open is scrolled to. */
function useCurrentInSight() {
  const { pathname } = useLocation();
  const pages = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = pages.current?.querySelector('[aria-current="page"]');
    current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return pages;
}
