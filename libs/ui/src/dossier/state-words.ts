export { STATE_WORDS } from '@mot-cua/domain';
