import type { Account } from '@mot-cua/api-client';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Loaded } from './loaded';
import { paths } from './paths';
import { useSession } from './session.queries';

const SignedInContext = createContext<Account | null>(null);

/** Who is signed in on a page for people who are; also while a session that has run out waits to be renewed in place. */
export function useSignedIn(): Account {
  const account = useContext(SignedInContext);
  if (!account) throw new Error('This page is for people who are signed in');
  return account;
}

/**
 * A page for people who are signed in; everybody else signs in first and comes back here. Once it is shown it stays, because what
 * somebody types must not vanish with the session: the first act that needs one asks for sign-in over the page.
 */
export function MustSignIn({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const account = session.data?.account;
  const [seen, setSeen] = useState<Account | null>(null);
  const { pathname, search } = useLocation();
  if (account && account.id !== seen?.id) setSeen(account);
  const shown = account ?? seen;
  if (shown) return <SignedInContext value={shown}>{children}</SignedInContext>;
  if (account === null) return <Navigate to={paths.signIn(pathname + search)} replace />;
  return (
    <div className="page page-narrow">
      <Loaded query={session}>{() => null}</Loaded>
    </div>
  );
}
