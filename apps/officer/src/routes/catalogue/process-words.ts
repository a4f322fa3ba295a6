import { OFFICER_ROLES, STEP_TASKS, type StepNext, type Text } from '@mot-cua/domain';
import { ROLE_WORDS, type Say } from '@mot-cua/ui';
import { TASK_WORDS } from '../../process-drawing/step-words';

const WHO_CHOOSES: Readonly<Record<Extract<StepNext, { kind: 'choice' }>['by'], Text>> = {
  officer: { vi: 'người làm bước', en: 'whoever does the step' },
  answers: { vi: 'tờ khai', en: 'the answers of the form' },
};
const KINDS: Readonly<Record<StepNext['kind'], Text>> = {
  step: { vi: 'một bước', en: 'one step' },
  choice: { vi: 'rẽ hướng', en: 'a choice' },
  parallel: { vi: 'song song', en: 'side by side' },
};

/** What a changed part of a step is, in words; `undefined` for what is no such part. */
export function processWords(path: readonly string[], value: unknown, say: Say): string | undefined {
  if (path[0] !== 'process') return undefined;
  const known = <Name extends string>(words: Readonly<Record<Name, Text>>, names: readonly Name[]) => {
    const name = names.find((one) => one === value);
    return name && say(words[name]);
  };
  switch (path.at(-1)) {
    case 'role':
      return known(ROLE_WORDS, OFFICER_ROLES);
    case 'task':
      return known(TASK_WORDS, STEP_TASKS);
    case 'by':
      return known(WHO_CHOOSES, ['officer', 'answers']);
    case 'kind':
      return path.at(-2) === 'next' ? known(KINDS, ['step', 'choice', 'parallel']) : undefined;
    case 'next':
      return isNext(value) ? nextWords(value, say) : undefined;
    default:
      return isWay(value) ? `${say(value.name)} → ${value.to}` : undefined;
  }
}

function nextWords(next: StepNext, say: Say): string {
  switch (next.kind) {
    case 'step':
      return next.to;
    case 'choice':
      return next.ways.map(({ name, to, when }) => `${say(name)}${when ? ` (${when})` : ''} → ${to}`).join('; ');
    case 'parallel':
      return say(
        { vi: 'song song: {{branches}}; gặp nhau ở {{join}}', en: 'side by side: {{branches}}; they meet at {{join}}' },
        { branches: next.branches.join(', '), join: next.join },
      );
  }
}

/** Versions are of the right shape: they were checked when they were saved. */
const isNext = (value: unknown): value is StepNext =>
  typeof value === 'object' && value !== null && 'kind' in value && String(value.kind) in KINDS;

const isWay = (value: unknown): value is { readonly name: Text; readonly to: string } =>
  typeof value === 'object' && value !== null && 'name' in value && 'to' in value;
