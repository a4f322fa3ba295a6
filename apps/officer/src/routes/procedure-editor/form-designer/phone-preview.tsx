import { ActionIcon, SegmentedControl, Switch } from '@mantine/core';
import type { Answers, FormDefinition, Language } from '@mot-cua/domain';
import { fieldId, LANGUAGES, SpokenIn, useText } from '@mot-cua/ui';
import {
  controlsOf,
  EForm,
  formProblems,
  pagesOf,
  PaperSlotProvider,
  placedPapers,
  UnitSearchProvider,
  type FormProblem,
} from '@mot-cua/ui/form';
import { IconChevronLeft, IconChevronRight, IconEyeOff } from '@tabler/icons-react';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { findUnits } from '../../../api/find-units';
import { PaperInPreview } from './paper-in-preview';
import { StandsAgain } from '../parts/stands-again';
import classes from './phone-preview.module.css';

const NONE: readonly never[] = [];

interface PhonePreviewProps {
  readonly form: FormDefinition;
  readonly page: number;
  readonly onPage: (page: number) => void;
  /** JSON pointer of the field that is being designed; `/papers/<code>` for the place of a paper. */
  readonly pointer?: string;
}

/** The form as a citizen sees it on a phone of 390 px, to be filled in; what was typed stays while the form changes. */
export function PhonePreview({ form: current, page, onPage, pointer }: PhonePreviewProps) {
  const say = useText();
  const [language, setLanguage] = useState<Language>('vi');
  const [answers, setAnswers] = useState<Answers>({});
  const [isChecked, setIsChecked] = useState(false);
  const form = useDeferredValue(current);
  const screen = useRef<HTMLDivElement>(null);
  const pages = pagesOf(form, language);
  const shown = Math.min(page, pages.length - 1);
  const problems = useMemo(
    () => (isChecked ? problemsOf(form, answers, language) : NONE),
    [isChecked, form, answers, language],
  );

  useEffect(() => {
    const input = pointer && screen.current?.querySelector(`#${CSS.escape(fieldId(pointer))}`);
    if (!input) return undefined;
    const field = input.matches('section')
      ? input
      : (input.closest('fieldset') ?? input.closest('section[id]') ?? input.parentElement);
    field?.setAttribute('data-designed', 'true');
    field?.scrollIntoView({ block: 'nearest' });
    return () => field?.removeAttribute('data-designed');
  }, [pointer, form, shown, answers]);
  const designed = [
    ...controlsOf(form, answers),
    ...placedPapers(form, answers).map((one) => ({ ...one, pointer: `/papers/${one.code}` })),
  ].find((one) => one.pointer === pointer);

  return (
    <div className={classes.preview}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={say({ vi: 'Ngôn ngữ xem trước', en: 'Language of the preview' })}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          value={language}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'vi')}
        />
        <Switch
          size="sm"
          label={say({ vi: 'Kiểm tra như khi nộp', en: 'Check as when filing' })}
          checked={isChecked}
          onChange={(event) => setIsChecked(event.currentTarget.checked)}
        />
      </div>
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
        {isChecked && (
          <p className={classes.verdict} role="status">
            {problems.length === 0
              ? say({ vi: 'Đã đủ, nộp được.', en: 'Complete, could be filed.' })
              : say(
                  { vi: 'Còn {{count}} chỗ phải sửa.', en: '{{count}} things to correct.' },
                  { count: problems.length },
                )}
          </p>
        )}
        {designed && !designed.isShown && (
          <p className={classes.hidden}>
            <IconEyeOff size={16} aria-hidden />
            {say({
              vi: 'Mục đang chọn chưa hiện: điều kiện của nó chưa đúng với câu trả lời ở đây.',
              en: 'The selected element is not shown: the answers here do not meet its condition.',
            })}
          </p>
        )}
        <div
          ref={screen}
          className={classes.screen}
          tabIndex={0}
          role="group"
          aria-label={say({ vi: 'Tờ khai xem trước', en: 'Form in preview' })}
        >
          <SpokenIn language={language}>
            <DrawnForm
              form={form}
              page={shown}
              answers={answers}
              problems={problems}
              otherwise={say({ vi: 'Không vẽ được tờ khai này.', en: 'This form cannot be drawn.' })}
              onChange={setAnswers}
            />
          </SpokenIn>
        </div>
      </div>
    </div>
  );
}

const inPreview = (code: string) => <PaperInPreview code={code} />;

interface DrawnFormProps {
  readonly form: FormDefinition;
  readonly page: number;
  readonly answers: Answers;
  readonly problems: readonly FormProblem[];
  readonly otherwise: string;
  readonly onChange: (answers: Answers) => void;
}

/** Drawn anew only when the form itself has changed, and not with every step through its structure. */
const DrawnForm = memo(function DrawnForm({ form, page, answers, problems, otherwise, onChange }: DrawnFormProps) {
  return (
    <StandsAgain key={JSON.stringify(form)} otherwise={otherwise}>
      <UnitSearchProvider value={findUnits}>
        <PaperSlotProvider value={inPreview}>
          <EForm form={form} initialAnswers={answers} onChange={onChange} page={page} problems={problems} />
        </PaperSlotProvider>
      </UnitSearchProvider>
    </StandsAgain>
  );
});

function problemsOf(form: FormDefinition, answers: Answers, language: Language) {
  try {
    return formProblems(form, answers, language);
  } catch {
    // A raw schema that does not compile: what is wrong with it is said where it is written.
    return [];
  }
}
