/** What each way of filing is called. */
export { CHANNEL_NAMES as CHANNEL_WORDS } from '@mot-cua/domain';
