import { isInboxView } from '@mot-cua/domain';
import { LoadingState } from '@mot-cua/ui';
import { Navigate, useLocation, useNavigation } from 'react-router';
import { useRoles } from '../../session/officer';
import { inboxViewPath, savedViewPath } from './inbox-search';
import { useInboxSetting, useSavedViews } from './inbox.queries';
import { usualView } from './usual-view';

/** Opens the inbox as its officer has arranged, else with what waits for their role. */
export function OpenUsual() {
  const { pathname } = useLocation();
  const roles = useRoles();
  const setting = useInboxSetting();
  const saved = useSavedViews();
  const isLeaving = useNavigation().state !== 'idle';
  // Whoever is on the way to another page meanwhile is not called back.
  if (setting.isPending || saved.isPending || isLeaving) return <LoadingState lines={8} />;
  const wanted = setting.data?.defaultView ?? null;
  const own = saved.data?.find(({ id }) => id === wanted);
  const path = own ? savedViewPath(own) : inboxViewPath(isInboxView(wanted) ? wanted : usualView(roles));
  return <Navigate to={{ pathname, search: path.slice(path.indexOf('?')) }} replace />;
}
