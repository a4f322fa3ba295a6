import type { OfficerAction } from './open-actions';

/** The key of each action; none clashes with moving about the inbox (j, k, o, u) or with the papers (x). */
export const ACTION_KEYS: Readonly<Record<OfficerAction, string>> = {
  receive: 'r',
  arrive: 'i',
  supplement: 'z',
  take: 't',
  proposeResult: 'p',
  approve: 'a',
  handOver: 'h',
  requestSupplement: 'b',
  transfer: 'n',
  confirmPayment: 'y',
  assign: 'g',
  askOpinion: 'w',
  askPayment: 'f',
  pauseClock: 'q',
  resumeClock: '9',
  extend: 'e',
  allowSupplement: 'm',
  correct: 's',
  release: 'v',
  sendBack: 'l',
  refuse: 'c',
  stop: 'd',
  withdraw: '0',
};
