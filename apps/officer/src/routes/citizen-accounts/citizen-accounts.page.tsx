import { Button, TextInput } from '@mantine/core';
import { EmptyState, PageHeader, ProblemNotice, problemOf, useText } from '@mot-cua/ui';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState, type FormEvent } from 'react';
import { usePageTitle } from '../../shell/use-page-title';
import { useFindCitizen } from './citizen-accounts.queries';
import { FoundCitizen } from './found-citizen';
import classes from './citizen-accounts.module.css';

/** A phone number or a personal identification number, in full; the API asks the same. */
const NUMBER = /^(\+84|0)\d{9,11}$/;

/** Gives somebody who stands at the counter a new password. */
export function CitizenAccountsPage() {
  const say = useText();
  const title = say({ vi: 'Cấp lại mật khẩu cho công dân', en: 'A new password for a citizen' });
  usePageTitle(title);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const find = useFindCitizen();
  const input = useRef<HTMLInputElement>(null);
  const isUnknown = find.error && problemOf(find.error).code === 'notFound';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = typed.replaceAll(/[\s.-]/g, '');
    setWrong(!NUMBER.test(number));
    if (NUMBER.test(number)) find.mutate(number);
  };
  const next = () => {
    setTyped('');
    find.reset();
    input.current?.focus();
  };
  return (
    <div className={classes.page}>
      <PageHeader
        title={title}
        lead={say({
          vi: 'Cho người đã quên mật khẩu và có mặt tại quầy với thẻ căn cước bản gốc. Quầy nào trong tỉnh cũng làm được.',
          en: 'For somebody who forgot theirs and stands at the counter with their identity card. Any counter of the province can do it.',
        })}
      />
      <form onSubmit={submit} noValidate className={classes.search}>
        <TextInput
          ref={input}
          size="md"
          autoFocus
          inputMode="numeric"
          autoComplete="off"
          label={say({ vi: 'Số điện thoại hoặc số định danh', en: 'Phone or personal identification number' })}
          description={say({
            vi: 'Nhập đủ số, như công dân dùng khi đăng nhập.',
            en: 'The whole number, as they sign in with it.',
          })}
          error={
            isWrong &&
            say({
              vi: 'Nhập đủ 10 chữ số của số điện thoại, hoặc 12 chữ số của số định danh.',
              en: 'Enter the 10 digits of a phone number, or the 12 of an identification number.',
            })
          }
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
            find.reset();
          }}
        />
        <Button
          type="submit"
          variant={find.data ? 'default' : 'filled'}
          loading={find.isPending}
          leftSection={<IconSearch size={18} aria-hidden />}
        >
          {say({ vi: 'Tìm tài khoản', en: 'Find the account' })}
        </Button>
      </form>
      {find.error && !isUnknown && <ProblemNotice error={find.error} />}
      <div role="status">
        {isUnknown && (
          <EmptyState title={say({ vi: 'Không có tài khoản nào với số này', en: 'No account has this number' })}>
            {say({
              vi: 'Thử số còn lại (điện thoại hoặc định danh). Nếu công dân chưa có tài khoản, hướng dẫn họ tạo trên cổng.',
              en: 'Try the other number. If they have no account yet, show them how to open one on the portal.',
            })}
          </EmptyState>
        )}
      </div>
      {find.data && <FoundCitizen key={find.data.id} account={find.data} onDone={next} />}
    </div>
  );
}
