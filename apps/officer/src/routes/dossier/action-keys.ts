import type { OfficerAction } from './open-actions';

/** The key of each action; none clashes with moving about the inbox (j, k, o, u) or with the papers (x). */
export const ACTION_KEYS: Readonly<Record<OfficerAction, string>> = {
  receive: 'r',
  take: 't',
  proposeResult: 'p',
  approve: 'a',
  handOver: 'h',
  requestSupplement: 'b',
  transfer: 'n',
  sendBack: 'l',
  refuse: 'c',
  stop: 'd',
};
