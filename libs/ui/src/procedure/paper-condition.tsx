import type { FormDefinition } from '@mot-cua/domain';
import { answersRead, type Expression } from '@mot-cua/domain/expression';
import { useLanguage, useText } from '../i18n/use-text';
import { placedTitle } from '../form/words-of-schema';

interface PaperConditionProps {
  readonly form: FormDefinition;
  readonly requiredWhen: Expression;
}

/** On which answers it depends whether a paper is needed. */
export function PaperCondition({ form, requiredWhen }: PaperConditionProps) {
  const say = useText();
  const language = useLanguage();
  const fields = answersRead(form, requiredWhen)
    .map((pointer) => `“${placedTitle(form, pointer, language)}”`)
    .join(', ');
  if (fields === '') return say({ vi: 'Cần trong một số trường hợp.', en: 'Needed in some cases.' });
  return say(
    {
      vi: 'Cần hay không tùy câu trả lời của bạn ở {{fields}} trong tờ khai.',
      en: 'Whether it is needed depends on your answer to {{fields}} in the form.',
    },
    { fields },
  );
}
