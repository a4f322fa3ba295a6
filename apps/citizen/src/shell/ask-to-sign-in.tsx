import type { Account } from '@mot-cua/api-client';
import { Modal } from '@mantine/core';
import { problemOf, useText } from '@mot-cua/ui';
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { paths } from './paths';
import { useAccount } from './session.queries';
import { SignInForm } from './sign-in-form';

type AskToSignIn = () => Promise<void>;

const AskContext = createContext<AskToSignIn>(() => Promise.reject(new Error('No sign-in dialog here')));

/** A function that asks for sign-in over the page as it stands, and goes on once the person is signed in; rejects when they close it. */
export function useAskToSignIn(): AskToSignIn {
  return useContext(AskContext);
}

/** Runs a call; when the session turns out to be over, asks for sign-in in place and runs it again. */
export async function whileSignedIn<T>(ask: AskToSignIn, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (problemOf(error).code !== 'notSignedIn') throw error;
    await ask();
    return call();
  }
}

interface Waiting {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

export function AskToSignInProvider({ children }: { readonly children: ReactNode }) {
  const say = useText();
  const waiting = useRef<Waiting | null>(null);
  const [isOpen, setOpen] = useState(false);
  const ask = useCallback<AskToSignIn>(() => {
    if (!waiting.current) {
      let resolve = () => {};
      let reject: (reason: unknown) => void = () => {};
      const promise = new Promise<void>((done, refused) => {
        resolve = done;
        reject = refused;
      });
      waiting.current = { promise, resolve, reject };
    }
    setOpen(true);
    return waiting.current.promise;
  }, []);
  const account = useAccount();
  const [before, setBefore] = useState<string | null>(null);
  if (account && !isOpen && account.id !== before) setBefore(account.id);
  const finish = (signedIn: Account | null) => {
    // Somebody else: what the page holds is not theirs. It stays noted on the device for its owner.
    if (before && signedIn?.id !== before) return window.location.assign(paths.home);
    waiting.current?.resolve();
    waiting.current = null;
    setOpen(false);
  };
  const giveUp = () => {
    waiting.current?.reject({ code: 'notSignedIn' });
    waiting.current = null;
    setOpen(false);
  };
  return (
    <AskContext value={ask}>
      {children}
      <Modal
        opened={isOpen}
        onClose={giveUp}
        title={say({ vi: 'Phiên đăng nhập đã hết', en: 'Your session has ended' })}
      >
        <p>
          {say({
            vi: 'Những gì bạn đã nhập vẫn còn trên máy này. Đăng nhập lại để lưu và làm tiếp.',
            en: 'What you entered is still on this device. Sign in again to save it and go on.',
          })}
        </p>
        <SignInForm onSignedIn={finish} isOverPage />
      </Modal>
    </AskContext>
  );
}
