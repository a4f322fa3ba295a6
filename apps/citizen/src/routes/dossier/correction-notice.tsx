import type { Dossier } from '@mot-cua/api-client';
import { correctedWords, useLanguage, useText } from '@mot-cua/ui';
import { placedTitle } from '@mot-cua/ui/form';

/** Tells whoever the dossier is about that the office has just put something right, until something else happens to it. */
export function CorrectionNotice({ dossier: { timeline, form } }: { readonly dossier: Dossier }) {
  const say = useText();
  const language = useLanguage();
  const last = timeline.at(-1);
  if (last?.action !== 'correct') return null;
  const { changed = [], corrected = [], reason } = last;
  return (
    <div>
      <p>
        {say({
          vi: 'Cơ quan vừa đính chính thông tin đã ghi nhận sai. Hạn giải quyết không thay đổi. Nếu thông tin mới chưa đúng, hãy báo bộ phận một cửa.',
          en: 'The office has just put right what it took down wrongly. No due date changes. If it is still not right, please tell the counter.',
        })}
      </p>
      <ul>
        {[...correctedWords(corrected, language), ...changed.map((at) => placedTitle(form, at, language))].map(
          (line) => (
            <li key={line}>{line}</li>
          ),
        )}
        {reason && (
          <li>
            {say({ vi: 'Lý do', en: 'Reason' })}: {reason}
          </li>
        )}
      </ul>
    </div>
  );
}
