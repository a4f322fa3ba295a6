import { ActionIcon } from '@mantine/core';
import type { Answers, FormDefinition, Origins } from '@mot-cua/domain';
import { useLanguage, useText } from '@mot-cua/ui';
import { EForm, pagesOf, PaperSlotProvider, UnitSearchProvider, type PaperSlot } from '@mot-cua/ui/form';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { findUnits } from '../../api/find-units';
import { StandsAgain } from '../procedure-editor/parts/stands-again';
import classes from './practice.module.css';

interface PhoneFormProps {
  readonly form: FormDefinition;
  readonly initialAnswers: Answers;
  readonly onChange: (answers: Answers) => void;
  /** What stands at the places of papers. */
  readonly paperSlot: PaperSlot;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly problems: readonly { readonly pointer: string; readonly message: string }[];
  readonly origins?: Origins;
  /** What an officer asks to have corrected, by pointer. */
  readonly requests?: Readonly<Record<string, string>>;
}

/** The citizen's form as wide as a phone, page by page. */
export function PhoneForm({ form, page, onPage, paperSlot, ...fields }: PhoneFormProps) {
  const say = useText();
  const language = useLanguage();
  const pages = pagesOf(form, language);
  const shown = Math.max(0, Math.min(page, pages.length - 1));
  return (
    <div className={classes.phone}>
      <div className={classes.pages}>
        <ActionIcon
          variant="subtle"
          color="stone"
          disabled={shown <= 0}
          aria-label={say({ vi: 'Trang trước', en: 'Page before' })}
          onClick={() => onPage(shown - 1)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <p>
          {shown + 1}/{pages.length} · {pages[shown]?.label}
        </p>
        <ActionIcon
          variant="subtle"
          color="stone"
          disabled={shown >= pages.length - 1}
          aria-label={say({ vi: 'Trang sau', en: 'Next page' })}
          onClick={() => onPage(shown + 1)}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.screen}>
        <StandsAgain
          otherwise={say({
            vi: 'Không vẽ được tờ khai này. Hãy sửa tờ khai trong bản soạn rồi chạy thử lại.',
            en: 'This form cannot be drawn. Mend it in the draft, then try again.',
          })}
        >
          <UnitSearchProvider value={findUnits}>
            <PaperSlotProvider value={paperSlot}>
              <EForm form={form} page={shown} {...fields} />
            </PaperSlotProvider>
          </UnitSearchProvider>
        </StandsAgain>
      </div>
    </div>
  );
}
