import { Group, Paper } from '@mantine/core';
import { Brand, DongSonRing, LanguageSwitch, TextSizeSwitch, useText } from '@mot-cua/ui';
import { Navigate, useSearchParams } from 'react-router';
import { PRODUCT_NAME, CONSOLE_NAME } from '../../shell/names';
import { placeToReturnTo } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { useSession } from '../../session/session.queries';
import { SignInForm } from './sign-in-form';
import classes from './sign-in.module.css';

const WORDS = {
  title: { vi: 'Đăng nhập bàn làm việc', en: 'Sign in to your desk' },
  lead: {
    vi: 'Dành cho cán bộ một cửa, chuyên viên, lãnh đạo và văn thư. Công dân nộp hồ sơ trên Cổng dịch vụ công.',
    en: 'For counter and case officers, leaders and clerks. Citizens file on the public portal.',
  },
} as const;

export function SignInPage() {
  const say = useText();
  const session = useSession();
  const [params] = useSearchParams();
  const title = say(WORDS.title);
  usePageTitle(title);
  if (session.data?.account) return <Navigate to={placeToReturnTo(params.get('ve'))} replace />;
  return (
    <div className={classes.page}>
      <DongSonRing size={720} className={classes.ornament} opacity={0.07} />
      <header className={classes.header}>
        <Brand name={PRODUCT_NAME} under={CONSOLE_NAME} />
        <Group gap="xs">
          <TextSizeSwitch />
          <LanguageSwitch />
        </Group>
      </header>
      <main className={classes.main}>
        <Paper withBorder radius="lg" className={classes.card}>
          <h1 className={classes.title}>{title}</h1>
          <p className={classes.lead}>{say(WORDS.lead)}</p>
          <SignInForm />
        </Paper>
      </main>
    </div>
  );
}
