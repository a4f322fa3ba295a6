import { useSearchParams } from 'react-router';
import { paths } from '../../shell/paths';

/** Where somebody was before signing in; only an address of this portal is taken. */
export function useWhereNext(): string {
  const next = useSearchParams()[0].get('tiep');
  return next?.startsWith('/') && !next.startsWith('//') ? next : paths.home;
}
