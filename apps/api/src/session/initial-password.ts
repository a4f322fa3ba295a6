import { randomInt } from 'node:crypto';

/** Without what is mistaken for something else when it is read from paper: 0 and o, 1, i and l. */
const CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password to be handed over once, `k7mq-3hzp-w9td-r5xv`: 79 bits of chance. */
export function makeInitialPassword(): string {
  const character = () => CHARACTERS[randomInt(CHARACTERS.length)] ?? '';
  const group = () => Array.from({ length: GROUP_LENGTH }, character).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
