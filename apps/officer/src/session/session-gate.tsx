import { isStaff } from '@mot-cua/domain';
import { ProblemNotice } from '@mot-cua/ui';
import { Center, Loader } from '@mantine/core';
import { useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import type { Account } from '@mot-cua/api-client';
import { PATHS } from '../shell/paths';
import { ChoosePasswordFirst } from './choose-password-first';
import { NotForYou } from './not-for-you';
import { OfficerContext } from './officer';
import { useSession } from './session.queries';
import { SignInAgain } from './sign-in-again';

/**
 * Lets officers and administrators in. When the session ends while somebody works, the screen stays and only the password is asked for; another person who
 * signs in then starts with a fresh screen.
 */
export function SessionGate() {
  const session = useSession();
  const { pathname, search } = useLocation();
  const [lastSeen, setLastSeen] = useState<Account | null>(null);
  const account = session.data?.account ?? null;
  if (account && account.id !== lastSeen?.id) setLastSeen(account);

  if (!session.data) {
    if (session.error) return <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />;
    return (
      <Center mih="100dvh">
        <Loader />
      </Center>
    );
  }
  const officer = account ?? lastSeen;
  if (!officer) return <Navigate to={`${PATHS.signIn}?ve=${encodeURIComponent(`${pathname}${search}`)}`} replace />;
  if (!isStaff(officer)) return <NotForYou account={officer} />;
  if (account?.mustChangePassword) return <ChoosePasswordFirst account={account} />;
  return (
    <OfficerContext key={officer.id} value={officer}>
      <Outlet />
      {!account && <SignInAgain />}
    </OfficerContext>
  );
}
