import { isInboxView } from '@mot-cua/domain';
import type { QueryClient } from '@tanstack/react-query';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { sessionQuery } from '../../session/session.queries';
import { inboxViewPath, savedViewPath, saysView } from './inbox-search';
import { inboxSettingQuery, savedViewsQuery } from './inbox.queries';
import { usualView } from './usual-view';

/**
 * Opens an inbox whose address names no view as its officer has arranged it, else with what waits for their role. It is the route that leads there, not a
 * screen: whoever goes elsewhere while the arrangement is on its way has ended that, and is never called back.
 */
export const openUsual =
  (client: QueryClient) =>
  async ({ request }: LoaderFunctionArgs): Promise<Response | null> => {
    const { pathname, searchParams } = new URL(request.url);
    if (saysView(searchParams)) return null;
    const session = await client.ensureQueryData(sessionQuery).catch(() => null);
    if (!session?.account) return null;
    const [setting, saved] = await Promise.all([
      client.ensureQueryData(inboxSettingQuery).catch(() => null),
      client.ensureQueryData(savedViewsQuery).catch(() => null),
    ]);
    const wanted = setting?.defaultView ?? null;
    const own = saved?.find(({ id }) => id === wanted);
    const view = isInboxView(wanted) ? wanted : usualView(session.account.roles);
    const path = own ? savedViewPath(own) : inboxViewPath(view);
    return redirect(`${pathname}${path.slice(path.indexOf('?'))}`);
  };
