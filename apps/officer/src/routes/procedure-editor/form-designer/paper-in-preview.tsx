import { fieldId, useText } from '@mot-cua/ui';
import { IconFilePlus } from '@tabler/icons-react';
import classes from './phone-preview.module.css';
import { useProcedurePapers } from './procedure-papers';

/** What a citizen sees at the place of a paper, but for the uploading. */
export function PaperInPreview({ code }: { readonly code: string }) {
  const say = useText();
  const paper = useProcedurePapers().find((one) => one.code === code);
  const id = fieldId(`/papers/${code}`);
  return (
    <section id={id} className={classes.paper} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{(paper && say(paper.name)) || code}</h2>
      {paper?.hint && <p>{say(paper.hint)}</p>}
      <p className={classes.pick}>
        <IconFilePlus size={18} aria-hidden />
        {paper
          ? say({ vi: 'Người nộp chọn tệp hoặc chụp ảnh ở đây', en: 'A file is chosen or a photo taken here' })
          : say({ vi: 'Thủ tục không có giấy tờ này', en: 'The procedure does not have this paper' })}
      </p>
    </section>
  );
}
