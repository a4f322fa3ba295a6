import { Select } from '@mantine/core';
import { changeElement, placesOfPapers, type DesignPaper } from '@mot-cua/domain/form/design';
import { useLanguage, useText } from '@mot-cua/ui';
import { useProcedurePapers } from './procedure-papers';
import classes from './properties.module.css';
import { ShownWhenEditor } from './shown-when-editor';
import type { Designer } from './use-designer';

interface PaperPropertiesProps {
  readonly designer: Designer;
  readonly place: DesignPaper;
}

/** Which paper of the procedure is attached at a place; those that have another place cannot be chosen. */
export function PaperProperties({ designer, place }: PaperPropertiesProps) {
  const say = useText();
  const language = useLanguage();
  const papers = useProcedurePapers();
  const { id, paper } = place;
  const elsewhere = placesOfPapers(designer.design).filter((other) => other.id !== id);
  const isKnown = papers.some(({ code }) => code === paper);
  return (
    <>
      <Select
        size="sm"
        data-first
        label={say({ vi: 'Giấy tờ', en: 'Paper' })}
        placeholder={say({ vi: 'Chọn giấy tờ', en: 'Choose a paper' })}
        nothingFoundMessage={say({ vi: 'Thủ tục chưa có giấy tờ nào.', en: 'The procedure has no papers yet.' })}
        data={[
          ...papers.map(({ code, name }) => ({
            value: code,
            label: name[language] || name.vi || code,
            disabled: elsewhere.some((other) => other.paper === code),
          })),
          ...(paper === '' || isKnown ? [] : [{ value: paper, label: paper, disabled: true }]),
        ]}
        value={paper || null}
        allowDeselect={false}
        onChange={(chosen) => {
          if (chosen !== null) designer.edit((design) => changeElement(design, id, { paper: chosen }));
        }}
      />
      <p className={classes.quiet}>
        {papers.length === 0
          ? say({
              vi: 'Thủ tục chưa có giấy tờ nào. Hãy thêm ở phần Giấy tờ trước.',
              en: 'The procedure has no papers yet. Add them in the part Papers first.',
            })
          : say({
              vi: 'Người nộp tải giấy tờ này lên ngay tại đây. Tên, hướng dẫn, mẫu, loại tệp và lúc nào phải nộp sửa ở phần Giấy tờ.',
              en: 'It is uploaded right here. Its name, hint, template, kinds of files and when it is needed are changed in the part Papers.',
            })}
      </p>
      <ShownWhenEditor key={`when ${id}`} designer={designer} node={place} />
    </>
  );
}
