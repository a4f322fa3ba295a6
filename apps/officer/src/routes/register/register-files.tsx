import { Button, Group } from '@mantine/core';
import { MOST_REGISTER_LINES, REGISTER_FORMATS, type RegisterFormat } from '@mot-cua/domain/legal-document';
import { formatNumber, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { IconPrinter, IconTable } from '@tabler/icons-react';
import { saveFile, showInNewTab } from '../../shell/show-file';
import type { RegisterSearch } from './register-search';
import { useRegisterFile } from './register.queries';
import list from '../../shell/list.module.css';

const NAMES = {
  pdf: { vi: 'In sổ (A4)', en: 'Print (A4)' },
  xlsx: { vi: 'Xuất Excel', en: 'Excel' },
} as const;
const ICONS = { pdf: IconPrinter, xlsx: IconTable } as const;
const LIMIT_ID = 'register-limit';

interface RegisterFilesProps {
  readonly search: RegisterSearch;
  readonly file: ReturnType<typeof useRegisterFile>;
  /** How many lines the search has. */
  readonly count: number;
}

/** The register to print, or as an Excel file. */
export function RegisterFiles({ search, file, count }: RegisterFilesProps) {
  const say = useText();

  function take(format: RegisterFormat) {
    if (file.isPending) return;
    const asked = () => file.mutateAsync(format);
    const taken =
      format === 'pdf'
        ? showInNewTab(say({ vi: 'Đang lập sổ…', en: 'The register is being written…' }), asked)
        : asked().then((written) => saveFile(written, `Sổ theo dõi hồ sơ ${search.from} đến ${search.to}.xlsx`));
    // What went wrong stands on the page.
    taken.catch(() => undefined);
  }

  return (
    <Group gap="xs">
      {REGISTER_FORMATS.map((format) => {
        const Icon = ICONS[format];
        const isTooLong = count > MOST_REGISTER_LINES[format];
        return (
          <Button
            key={format}
            size="sm"
            variant="default"
            leftSection={<Icon size={18} aria-hidden />}
            loading={file.isPending && file.variables === format}
            disabled={isTooLong}
            aria-describedby={isTooLong ? LIMIT_ID : undefined}
            onClick={() => take(format)}
          >
            {say(NAMES[format])}
          </Button>
        );
      })}
    </Group>
  );
}

/** What keeps the register from being a file: too many lines, said beforehand, or what went wrong. */
export function RegisterFileNotes({ file, count }: Omit<RegisterFilesProps, 'search'>) {
  const say = useText();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const { pdf, xlsx } = MOST_REGISTER_LINES;
  return (
    <>
      {count > pdf && (
        <p id={LIMIT_ID} className={list.count}>
          {say(
            {
              vi: 'Sổ có {{count}} dòng: một bản in nhiều nhất {{pdf}} dòng, một tệp Excel nhiều nhất {{xlsx}} dòng. Hãy chọn khoảng ngày ngắn hơn, một cơ quan hoặc một lĩnh vực.',
              en: 'There are {{count}} lines: a print has at most {{pdf}}, an Excel file at most {{xlsx}}. Choose a shorter period, one agency or one field.',
            },
            { count: number(count), pdf: number(pdf), xlsx: number(xlsx) },
          )}
        </p>
      )}
      {file.error && <ProblemNotice error={file.error} />}
    </>
  );
}
