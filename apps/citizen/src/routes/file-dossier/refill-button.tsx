import { Button } from '@mantine/core';
import { prefilledFields } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useAskToSignIn, whileSignedIn } from '../../shell/ask-to-sign-in';
import { useFiling } from './draft-context';
import { refillDraft } from './drafts.queries';
import classes from './filing.module.css';

/** Looks up once more what is known of whoever files, where the form names a source: a registry may not have answered before. */
export function RefillButton() {
  const say = useText();
  const ask = useAskToSignIn();
  const { draft, procedure, saver } = useFiling();
  const refill = useMutation({
    mutationFn: async () => {
      const { state, revision } = await saver.flush();
      // What is typed goes first; where that cannot be saved, the page says so already.
      if (state !== 'saved') return false;
      await whileSignedIn(ask, () => refillDraft(draft.id, revision));
      await saver.catchUp();
      return true;
    },
  });
  if (prefilledFields(procedure.form.schema).length === 0) return null;
  return (
    <div className={classes.refill}>
      <Button
        variant="subtle"
        size="sm"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={refill.isPending}
        onClick={() => refill.mutate()}
      >
        {say({ vi: 'Lấy lại thông tin đã có về tôi', en: 'Look up again what is known of me' })}
      </Button>
      <p role="status" className={classes.refilled}>
        {refill.data === true &&
          say({
            vi: 'Đã điền những mục còn trống. Mục nào bạn đã gõ thì giữ nguyên.',
            en: 'What was blank is filled in. What you typed stays as it is.',
          })}
      </p>
      {refill.error && <ProblemNotice error={refill.error} />}
    </div>
  );
}
