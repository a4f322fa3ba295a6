import { useText, useLanguage } from '@mot-cua/ui';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useRoles } from '../../session/officer';
import { PATHS } from '../../shell/paths';
import { countWords } from './count-words';
import { inboxViewPath, readInboxSearch } from './inbox-search';
import { INBOX_VIEWS, INBOX_VIEW_NAMES, type InboxViewName } from './inbox-view';
import { useInboxCounts } from './inbox.queries';
import { usualView } from './usual-view';
import classes from './inbox-views.module.css';

/** Numbers that should make somebody look. */
const URGENT: readonly InboxViewName[] = ['late'];

/** The saved views with their counts: a list in the rail, a strip above the table where the rail is narrow. */
export function InboxViews() {
  const say = useText();
  const language = useLanguage();
  const counts = useInboxCounts();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const roles = useRoles();
  const current = pathname.startsWith(PATHS.inbox) ? readInboxSearch(params, usualView(roles)).view : null;
  return (
    <ul className={classes.views}>
      {INBOX_VIEW_NAMES.map((name, index) => {
        const count = counts.data?.[name];
        return (
          <li key={name}>
            <Link
              to={inboxViewPath(name)}
              className={classes.view}
              aria-current={name === current ? 'page' : undefined}
              title={`${say(INBOX_VIEWS[name].name)} (${index + 1})`}
            >
              <span>{say(INBOX_VIEWS[name].name)}</span>
              {count && (
                <span className={classes.count} data-urgent={(URGENT.includes(name) && count.value > 0) || undefined}>
                  {countWords(count, language)}
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
