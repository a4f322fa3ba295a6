import { UnstyledButton } from '@mantine/core';
import type { HandedIn } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconAlertTriangle, IconCertificate, IconFileText } from '@tabler/icons-react';
import { MarkFlag } from './mark-flag';
import type { FiledPaper } from './papers-of';
import type { Marking } from './use-marking';
import classes from './papers.module.css';

interface PaperListProps {
  readonly papers: readonly FiledPaper[];
  readonly results: readonly { readonly id: string; readonly name: string }[];
  readonly chosenId: string | null;
  readonly onChoose: (fileId: string) => void;
  readonly marking: Marking | null;
}

/** Every paper that the procedure asks for, whether it is there or not. */
export function PaperList({ papers, results, chosenId, onChoose, marking }: PaperListProps) {
  const say = useText();
  return (
    // It scrolls, and has nothing to press where no paper is scanned.
    <ul className={classes.list} aria-label={say({ vi: 'Giấy tờ', en: 'Papers' })} tabIndex={0}>
      {results.map((result) => (
        <li key={result.id} className={classes.row} data-chosen={result.id === chosenId || undefined}>
          <IconCertificate size={17} stroke={1.6} aria-hidden />
          <UnstyledButton className={classes.open} onClick={() => onChoose(result.id)}>
            <b>{result.name}</b>
          </UnstyledButton>
        </li>
      ))}
      {papers.map((filed) => (
        <PaperRow
          key={filed.code ?? ''}
          filed={filed}
          isChosen={filed.files.some(({ id }) => id === chosenId)}
          onChoose={onChoose}
          marking={marking}
        />
      ))}
    </ul>
  );
}

interface PaperRowProps extends Pick<PaperListProps, 'onChoose' | 'marking'> {
  readonly filed: FiledPaper;
  readonly isChosen: boolean;
}

function PaperRow({ filed: { code, paper, files, sheets }, isChosen, onChoose, marking }: PaperRowProps) {
  const say = useText();
  const name = paper ? say(paper.name) : say({ vi: 'Tệp khác', en: 'Other files' });
  const [first] = files;
  const target = code === null ? null : { kind: 'paper' as const, target: code };
  const isMarked = target !== null && marking !== null && marking.isMarked(target);
  return (
    <li className={classes.row} data-chosen={isChosen || undefined} data-marked={isMarked || undefined}>
      <IconFileText size={17} stroke={1.6} aria-hidden />
      {first ? (
        <UnstyledButton
          className={classes.open}
          title={name}
          aria-current={isChosen ? 'true' : undefined}
          onClick={() => onChoose(first.id)}
        >
          {name}
        </UnstyledButton>
      ) : (
        <span className={classes.name} title={name}>
          {name}
        </span>
      )}
      {files.length > 1 && (
        <span className={classes.files}>
          {say({ vi: '{{count}} tệp', en: '{{count}} files' }, { count: files.length })}
        </span>
      )}
      {sheets && <span className={classes.files}>{sheetWords(sheets, say)}</span>}
      {files.length === 0 && !sheets && paper?.required && (
        <span className={classes.missing}>
          <IconAlertTriangle size={15} aria-hidden />
          {say({ vi: 'Thiếu', en: 'Missing' })}
        </span>
      )}
      {files.length === 0 && !sheets && paper?.required === false && (
        <span className={classes.files}>{say({ vi: 'không bắt buộc', en: 'not required' })}</span>
      )}
      {target && marking && <MarkFlag name={name} isMarked={isMarked} onToggle={() => marking.toggle(target)} />}
    </li>
  );
}

/** What lies at the counter: "1 bản chính, 2 bản sao". */
function sheetWords({ originals, certifiedCopies, copies }: HandedIn, say: ReturnType<typeof useText>): string {
  const sorts = [
    [originals, say({ vi: 'bản chính', en: 'original(s)' })],
    [certifiedCopies, say({ vi: 'chứng thực', en: 'certified' })],
    [copies, say({ vi: 'bản sao', en: 'copies' })],
  ] as const;
  return sorts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ');
}
