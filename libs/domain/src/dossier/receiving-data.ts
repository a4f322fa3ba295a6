import { isSameAnswer } from '../form/prefill/same-answer';
import { isOverTheCounter, type Channel, type ReturnMethod } from '../procedure/procedure';
import { isHandedIn, type HandedIn, type PersonOnPaper, type Representative } from './counter-filing';
import type { DossierEvent } from './dossier';

/** What an office took down of a dossier beside its form (thông tin tiếp nhận). */
export interface ReceivingData {
  /** Account of the applicant: their own, or the one that proved the number which was written down. */
  readonly applicantId: string | null;
  /** `null`: they filed it themselves, and their account says who they are. */
  readonly applicantOnPaper: PersonOnPaper | null;
  readonly representative: Representative | null;
  /** By the code of the paper. */
  readonly handedIn: Readonly<Record<string, HandedIn>>;
  readonly returnMethod: ReturnMethod;
}

/** What was on record and what is from then on: the trace that a correction leaves. */
export interface ReceivingCorrection {
  readonly from: ReceivingData;
  readonly to: ReceivingData;
}

const PERSON = ['fullName', 'identityNumber', 'dateOfBirth', 'phone', 'email', 'address'] as const;
const REPRESENTATIVE = ['fullName', 'identityNumber', 'phone', 'relation'] as const;

/** A line of receiving data, as it was and as it is. */
export type ReceivingChange =
  | {
      readonly of: 'applicant';
      readonly name: (typeof PERSON)[number];
      readonly was: string | null;
      readonly is: string | null;
    }
  | {
      readonly of: 'representative';
      readonly name: (typeof REPRESENTATIVE)[number];
      readonly was: string | null;
      readonly is: string | null;
    }
  | {
      readonly of: 'handedIn';
      readonly paperCode: string;
      readonly was: HandedIn | null;
      readonly is: HandedIn | null;
    }
  | { readonly of: 'returnMethod'; readonly was: ReturnMethod; readonly is: ReturnMethod };

/** Every line that a correction changes, in the order of the screen; none: it changes nothing. Which account it is follows from the number. */
export function receivingChanges({ from, to }: ReceivingCorrection): ReceivingChange[] {
  return [
    ...PERSON.flatMap((name): ReceivingChange[] => {
      const [was, is] = [from.applicantOnPaper?.[name] || null, to.applicantOnPaper?.[name] || null];
      return was === is ? [] : [{ of: 'applicant', name, was, is }];
    }),
    ...REPRESENTATIVE.flatMap((name): ReceivingChange[] => {
      const [was, is] = [from.representative?.[name] || null, to.representative?.[name] || null];
      return was === is ? [] : [{ of: 'representative', name, was, is }];
    }),
    ...[...new Set([...Object.keys(from.handedIn), ...Object.keys(to.handedIn)])].flatMap(
      (paperCode): ReceivingChange[] => {
        const [was, is] = [counted(from.handedIn[paperCode]), counted(to.handedIn[paperCode])];
        return isSameAnswer(was, is) ? [] : [{ of: 'handedIn', paperCode, was, is }];
      },
    ),
    ...(from.returnMethod === to.returnMethod
      ? []
      : [{ of: 'returnMethod', was: from.returnMethod, is: to.returnMethod } as const]),
  ];
}

function counted(sheets: HandedIn | undefined): HandedIn | null {
  return sheets && isHandedIn(sheets) ? sheets : null;
}

/**
 * JSON pointers of what does not fit how a dossier came in: who filed online is who their account says and handed nothing over a counter, whoever came
 * to one was written down; a result goes back in a way that the procedure has.
 */
export function receivingMisfits(
  { applicantOnPaper, representative, handedIn, returnMethod }: ReceivingData,
  { returnMethods }: { readonly returnMethods: readonly ReturnMethod[] },
  channel: Channel,
): string[] {
  const onPaper = isOverTheCounter(channel);
  return [
    ...(onPaper === (applicantOnPaper === null) ? ['/applicant'] : []),
    ...(!onPaper && representative ? ['/representative'] : []),
    ...(!onPaper && Object.keys(handedIn).length > 0 ? ['/handedIn'] : []),
    ...(returnMethods.includes(returnMethod) ? [] : ['/returnMethod']),
  ];
}

/** What was on record right after an event: corrections that came later do not show in it. */
export function receivingDataAt(now: ReceivingData, history: readonly DossierEvent[], sequence: number): ReceivingData {
  for (const event of history) {
    const { detail } = event;
    if (event.sequence > sequence && detail.action === 'correct' && detail.receiving) return detail.receiving.from;
  }
  return now;
}
