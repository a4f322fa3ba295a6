import { markdownTable } from '../text/markdown-table';
import {
  COMPLAINT_LIFECYCLE,
  COMPLAINT_STATES,
  type ComplaintAction,
  type ComplaintState,
  type ComplaintTransition,
} from './complaint-lifecycle';
import { COMPLAINT_GUARDS } from './complaint-objections';

type Row = ComplaintTransition & { readonly from: ComplaintState; readonly action: ComplaintAction };

/** The table of transitions of a complaint as a page of the docs. */
export function drawComplaintLifecycle(): string {
  const rows = COMPLAINT_STATES.flatMap(rowsOf);
  return [
    '# The life of a complaint',
    '',
    '<!-- Drawn from libs/domain/src/complaint/complaint-lifecycle.ts by npm run docs:lifecycle. Change the table there, not here. -->',
    '',
    'What is law in it and what the product decided: [complaints.md](complaints.md).',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> unsent',
    ...rows.filter(({ from, to }) => from !== to).map(({ from, action, to }) => `  ${from} --> ${to}: ${action}`),
    '```',
    '',
    ...markdownTable(
      ['From', 'Action', 'Who', 'Refused for', 'To', 'Clock'],
      rows.map(({ from, action, by, to, clock = '' }) => [
        ...[from, action, by.join(', '), COMPLAINT_GUARDS[action].join(', '), to === from ? '(stays)' : to, clock],
      ]),
    ),
    '',
  ].join('\n');
}

function rowsOf(from: ComplaintState): Row[] {
  const transitions = Object.entries(COMPLAINT_LIFECYCLE[from]) as [ComplaintAction, ComplaintTransition][];
  return transitions.map(([action, transition]) => ({ from, action, ...transition }));
}
