import { VisuallyHidden } from '@mantine/core';
import { Brand, OutageNotices, TextSizeSwitch, LanguageSwitch, useText } from '@mot-cua/ui';
import { IconFolder, IconSearch, IconUserCircle } from '@tabler/icons-react';
import { Suspense, useRef } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { AskToSignInProvider } from './ask-to-sign-in';
import { ChoosePasswordFirst } from './choose-password-first';
import { Footer } from './footer';
import { OfflineBanner } from './offline-banner';
import { useOutageNotices } from './outages.queries';
import { paths } from './paths';
import { useAccount } from './session.queries';
import { ToDoBanner } from './to-do/to-do-banner';
import { SITE, SITE_UNDER } from './site-name';
import { useFocusOnNavigation } from './use-focus-on-navigation';
import classes from './layout.module.css';

/** Head, foot and everything that all pages share. */
export function Layout() {
  const say = useText();
  const account = useAccount();
  const outages = useOutageNotices();
  const { pathname, search } = useLocation();
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  return (
    <AskToSignInProvider>
      <a href="#main" className="mc-skip">
        {say({ vi: 'Đến nội dung chính', en: 'Skip to the content' })}
      </a>
      <OfflineBanner />
      <OutageNotices outages={outages.data ?? []} />
      <ToDoBanner />
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to={paths.home} className={classes.brand}>
            <Brand name={SITE} under={SITE_UNDER} />
            <VisuallyHidden>{say({ vi: 'Về trang đầu', en: 'To the start page' })}</VisuallyHidden>
          </Link>
          <nav className={classes.nav} aria-label={say({ vi: 'Chính', en: 'Main' })}>
            <NavLink to={paths.search()} className={classes.link}>
              <IconSearch size={20} aria-hidden />
              <span>{say({ vi: 'Thủ tục', en: 'Procedures' })}</span>
            </NavLink>
            <NavLink to={paths.myDossiers} className={classes.link}>
              <IconFolder size={20} aria-hidden />
              <span>{say({ vi: 'Hồ sơ', en: 'Dossiers' })}</span>
            </NavLink>
            <NavLink to={account ? paths.account : paths.signIn(pathname + search)} className={classes.account} end>
              <IconUserCircle size={20} aria-hidden />
              <span>{account ? givenName(account.fullName) : say({ vi: 'Đăng nhập', en: 'Sign in' })}</span>
            </NavLink>
          </nav>
          <div className={classes.settings}>
            <TextSizeSwitch />
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main id="main" ref={main} className={classes.main} tabIndex={-1}>
        <Suspense>{account?.mustChangePassword ? <ChoosePasswordFirst account={account} /> : <Outlet />}</Suspense>
      </main>
      <Footer />
      <ScrollRestoration />
    </AskToSignInProvider>
  );
}

/** Vietnamese names end with the one that people are called by. */
function givenName(fullName: string): string {
  return fullName.split(' ').at(-1) ?? fullName;
}
