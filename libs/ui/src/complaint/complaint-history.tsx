import type { ComplaintAction, ComplaintRole, ComplaintState, RefusalGround, Text } from '@mot-cua/domain';
import { Timeline } from '../dossier/timeline';
import type { ListedFile } from '../files/file-list';
import { exactTime } from '../format/time';
import { useLanguage, useText } from '../i18n/use-text';
import { ComplaintAnswer, ComplaintFiles, type ShownComplaintAnswer } from './complaint-answer';
import { COMPLAINT_LOOKS } from './complaint-badge';
import { COMPLAINT_EVENT_WORDS, REFUSAL_GROUND_WORDS, satisfactionWords } from './complaint-words';
import classes from './complaint.module.css';

export interface ShownComplaintEntry {
  readonly sequence: number;
  readonly action: ComplaintAction;
  readonly to: ComplaintState;
  readonly at: string;
  readonly actor: {
    readonly name: string | null;
    readonly role: ComplaintRole;
    readonly position: string | null;
    readonly agency: { readonly name: Text } | null;
  };
  readonly text?: string;
  readonly ground?: RefusalGround;
  readonly officerName?: string;
  readonly toAgency?: { readonly name: Text };
  readonly answer?: ShownComplaintAnswer;
  readonly isSatisfied?: boolean;
  readonly dueAt?: string;
  readonly files: readonly ListedFile[];
}

/** Everything that happened to a complaint, newest first: who, in which position and office, when, and in which words. */
export function ComplaintHistory({ entries }: { readonly entries: readonly ShownComplaintEntry[] }) {
  const say = useText();
  const who = ({ name, role, position, agency }: ShownComplaintEntry['actor']) =>
    role === 'system'
      ? say({ vi: 'Hệ thống', en: 'The portal' })
      : [name, position, agency && say(agency.name)].filter(Boolean).join(', ');
  return (
    <Timeline
      items={entries
        .toSorted((a, b) => b.sequence - a.sequence)
        .map((entry) => ({
          id: entry.sequence,
          title: say(COMPLAINT_EVENT_WORDS[entry.action]),
          at: entry.at,
          tone: COMPLAINT_LOOKS[entry.to].tone,
          who: who(entry.actor),
          children: <Detail entry={entry} />,
        }))}
    />
  );
}

function Detail({ entry }: { readonly entry: ShownComplaintEntry }) {
  const say = useText();
  const language = useLanguage();
  const { text, ground, officerName, toAgency, answer, isSatisfied, dueAt, files } = entry;
  return (
    <div className={classes.detail}>
      {officerName && (
        <p>
          <b>{officerName}</b>
        </p>
      )}
      {toAgency && (
        <p>
          <b>{say(toAgency.name)}</b>
        </p>
      )}
      {ground && <p>{say(REFUSAL_GROUND_WORDS[ground])}</p>}
      {isSatisfied !== undefined && <p>{say(satisfactionWords(isSatisfied))}</p>}
      {text && <p className={classes.words}>{text}</p>}
      {answer && <ComplaintAnswer answer={answer} />}
      {dueAt && (
        <p>
          {say({ vi: 'Hạn', en: 'Due' })}: <b>{exactTime(dueAt, language)}</b>
        </p>
      )}
      <ComplaintFiles files={files} />
    </div>
  );
}
