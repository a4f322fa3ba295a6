import { Button } from '@mantine/core';
import type { EligibilityAnswers, EligibilityWay, ProcedureCase } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconRefresh, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Walk } from './way';
import classes from './cases.module.css';

interface WalkThroughProps {
  readonly walk: Walk;
  readonly cases: readonly ProcedureCase[];
  readonly onAnswer: (answers: EligibilityAnswers) => void;
  readonly onClose: () => void;
}

/** Asks the questions one by one, as the citizen meets them. */
export function WalkThrough({ walk, cases, onAnswer, onClose }: WalkThroughProps) {
  const say = useText();
  const { answers, way } = walk;
  const head = useRef<HTMLHeadingElement>(null);
  const stand = way ? ('code' in way.next ? way.next.code : way.next.to) : 'astray';
  useEffect(() => head.current?.focus(), [stand]);
  const passed = way?.asked.filter(({ code }) => answers[code] !== undefined) ?? [];
  return (
    <section className={classes.walk} aria-label={say({ vi: 'Đi thử', en: 'Walk through' })}>
      {passed.length > 0 && (
        <ol className={classes.given}>
          {passed.map(({ code, text, answers: choices }) => (
            <li key={code}>
              {say(text)} <strong>{say(choices.find((choice) => choice.code === answers[code])?.label ?? text)}</strong>
            </li>
          ))}
        </ol>
      )}
      <h4 ref={head} tabIndex={-1}>
        {titleOf(way, cases, say)}
      </h4>
      {way && <Next way={way} onAnswer={(question, answer) => onAnswer({ ...answers, [question]: answer })} />}
      <div className={classes.tools} style={{ marginTop: '0.75rem' }}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconRefresh size={16} aria-hidden />}
          onClick={() => onAnswer({})}
        >
          {say({ vi: 'Đi lại từ đầu', en: 'Start again' })}
        </Button>
        <Button size="compact-sm" variant="subtle" leftSection={<IconX size={16} aria-hidden />} onClick={onClose}>
          {say({ vi: 'Thôi đi thử', en: 'Stop' })}
        </Button>
      </div>
    </section>
  );
}

function titleOf(way: EligibilityWay | undefined, cases: readonly ProcedureCase[], say: ReturnType<typeof useText>) {
  if (!way)
    return say({ vi: 'Câu trả lời này dẫn vòng hoặc chưa dẫn tới đâu.', en: 'This runs in a circle or nowhere.' });
  const { next } = way;
  if ('code' in next) return say(next.text) || say({ vi: 'Câu hỏi chưa có lời', en: 'Question without words' });
  if (next.to === 'nowhere') return say({ vi: 'Không làm theo thủ tục này', en: 'Not by this procedure' });
  const found = cases.find(({ code }) => code === next.case);
  return found
    ? say({ vi: 'Trường hợp của bạn: {{name}}', en: 'Your case: {{name}}' }, { name: say(found.name) })
    : say({ vi: 'Câu trả lời này chưa dẫn tới đâu.', en: 'This answer leads nowhere yet.' });
}

interface NextProps {
  readonly way: EligibilityWay;
  readonly onAnswer: (question: string, answer: string) => void;
}

function Next({ way: { next }, onAnswer }: NextProps) {
  const say = useText();
  if ('code' in next) {
    return (
      <>
        {next.hint && <p className={classes.hint}>{say(next.hint)}</p>}
        <div className={classes.answers}>
          {next.answers.map(({ code, label }) => (
            <Button key={code} variant="default" justify="flex-start" onClick={() => onAnswer(next.code, code)}>
              {say(label)}
            </Button>
          ))}
        </div>
      </>
    );
  }
  if (next.to === 'case') return null;
  return (
    <>
      <p className={classes.hint}>{say(next.why)}</p>
      <p className={classes.hint}>{say(next.instead)}</p>
      {next.procedure && (
        <p className={classes.hint}>
          {say({ vi: 'Thủ tục thay thế: {{code}}', en: 'The procedure for it: {{code}}' }, { code: next.procedure })}
        </p>
      )}
    </>
  );
}
