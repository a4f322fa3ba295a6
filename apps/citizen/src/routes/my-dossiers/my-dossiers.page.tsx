import { Button } from '@mantine/core';
import { EmptyState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { IconLogout } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { Loaded } from '../../shell/loaded';
import { MustSignIn, useSignedIn } from '../../shell/must-sign-in';
import { paths } from '../../shell/paths';
import { useSignOut } from '../../shell/session.queries';
import { DossierRow } from './dossier-row';
import { DraftRow } from './draft-row';
import { needsMe, useMyDossiers, useMyDrafts } from './my-dossiers.queries';

export function MyDossiersPage() {
  return (
    <MustSignIn>
      <MyDossiers />
    </MustSignIn>
  );
}

function MyDossiers() {
  const say = useText();
  const go = useNavigate();
  const { fullName } = useSignedIn();
  const signOut = useSignOut();
  const leave = () => signOut.mutate(undefined, { onSuccess: () => void go(paths.home) });
  const dossiers = useMyDossiers();
  const drafts = useMyDrafts();
  return (
    <div className="page page-narrow stack">
      <PageHeader
        title={say({ vi: 'Hồ sơ của tôi', en: 'My dossiers' })}
        above={fullName}
        actions={
          <Button
            variant="default"
            leftSection={<IconLogout size={18} aria-hidden />}
            loading={signOut.isPending}
            onClick={() => leave()}
          >
            {say({ vi: 'Đăng xuất', en: 'Sign out' })}
          </Button>
        }
      />
      {signOut.error && <ProblemNotice error={signOut.error} />}
      <Loaded query={drafts} lines={2}>
        {({ items }) =>
          items.length > 0 && (
            <section aria-labelledby="drafts">
              <h2 id="drafts" className="section-title">
                {say({ vi: 'Đang làm dở', en: 'Not submitted yet' })}
              </h2>
              <ul className="plain-list stack" style={{ gap: '0.75rem' }}>
                {items.map((draft) => (
                  <DraftRow key={draft.id} draft={draft} />
                ))}
              </ul>
            </section>
          )
        }
      </Loaded>
      <section aria-labelledby="submitted">
        <h2 id="submitted" className="section-title">
          {say({ vi: 'Đã nộp', en: 'Submitted' })}
        </h2>
        <Loaded query={dossiers}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) {
              return (
                <EmptyState
                  title={say({ vi: 'Bạn chưa nộp hồ sơ nào', en: 'You have submitted nothing yet' })}
                  action={
                    <Button component={Link} to={paths.search()}>
                      {say({ vi: 'Tìm thủ tục', en: 'Find a procedure' })}
                    </Button>
                  }
                >
                  {say({
                    vi: 'Hồ sơ bạn nộp sẽ hiện ở đây, kèm ngày hẹn trả kết quả.',
                    en: 'What you submit appears here, with the day it is due.',
                  })}
                </EmptyState>
              );
            }
            return (
              <ul className="plain-list stack" style={{ gap: '0.75rem' }}>
                {[...items.filter(needsMe), ...items.filter((item) => !needsMe(item))].map((dossier) => (
                  <DossierRow key={dossier.id} dossier={dossier} />
                ))}
              </ul>
            );
          }}
        </Loaded>
        {dossiers.hasNextPage && (
          <div className="actions">
            <Button
              variant="default"
              loading={dossiers.isFetchingNextPage}
              onClick={() => void dossiers.fetchNextPage()}
            >
              {say({ vi: 'Xem thêm', en: 'Show more' })}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}
