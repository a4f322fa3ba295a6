import { Navigate } from 'react-router';
import { useRoles } from '../session/officer';
import { pagesFor } from './pages';
import { PATHS } from './paths';

/** Leads everybody to where their work begins. */
export function FirstPage() {
  const [first] = pagesFor(useRoles());
  return <Navigate to={first?.path ?? PATHS.lookUp} replace />;
}
