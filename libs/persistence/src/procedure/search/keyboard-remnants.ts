import { fold } from './fold';

const VNI = /(?<=[a-z])\d+/g;
/** Telex letters that make a mark: a tone after its vowel or at the end; aw, ow, uw; and dd, aa, ee, oo, which are letters twice. */
const TONE_AT_END = /(?<=[aeiouy].*)[sfrxj]+$/;
const TONE_INSIDE = /(?<=[aeiouy])[sfrxj](?=[a-z])/g;
const HORN = /(?<=[aou])w/g;
const TWICE = /([a-z])\1+/g;

/**
 * What a word would be if the keyboard had turned Telex or VNI keys into marks (keets, ke61t → ket; dawng → dang), or a key had not been
 * pressed twice (sinhh); several where it may be more than one thing. Folded words in, folded words out; none for a word without such keys.
 */
export function withoutKeyboardRemnants(word: string): string[] {
  const plain = word.replace(VNI, '').replace(HORN, '').replace(TWICE, '$1');
  const forms = [plain, plain.replace(TONE_AT_END, ''), plain.replace(TONE_INSIDE, '')].map(fold);
  return [...new Set(forms)].filter((form) => form !== '' && form !== word);
}
