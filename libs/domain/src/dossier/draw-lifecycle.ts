import { markdownTable } from '../text/markdown-table';
import {
  LIFECYCLE,
  DOSSIER_STATES,
  isFinal,
  type DossierAction,
  type DossierState,
  type Transition,
} from './lifecycle';
import { NATIONAL_STATUS } from './national-status';
import { GUARDS } from './objections';

type Row = Transition & { readonly from: DossierState; readonly action: DossierAction };

/** The table of transitions as a page of the docs: who may do what where, what can stand against it, and what it does. */
export function drawLifecycle(): string {
  const rows = DOSSIER_STATES.flatMap(rowsOf);
  return [
    '# The legal life of a dossier',
    '',
    '<!-- Drawn from libs/domain/src/dossier/lifecycle.ts by npm run docs:lifecycle. Change the table there, not here. -->',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...rows.filter(({ from, to }) => from !== to).map(({ from, action, to }) => `  ${from} --> ${to}: ${action}`),
    ...DOSSIER_STATES.filter(isFinal).map((state) => `  ${state} --> [*]`),
    '```',
    '',
    ...markdownTable(
      ['From', 'Action', 'Who', 'Refused for', 'To', 'Clock', 'National status'],
      rows.map(({ from, action, by, to, clock = '' }) => [
        ...[from, action, by.join(', '), GUARDS[action].join(', '), to === from ? '(stays)' : to, clock],
        to === 'draft' ? '' : String(NATIONAL_STATUS[to]),
      ]),
    ),
    '',
  ].join('\n');
}

function rowsOf(from: DossierState): Row[] {
  const transitions = Object.entries(LIFECYCLE[from]) as [DossierAction, Transition][];
  return transitions.map(([action, transition]) => ({ from, action, ...transition }));
}
