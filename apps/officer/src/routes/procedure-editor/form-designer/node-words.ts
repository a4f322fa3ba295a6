import type { Language } from '@mot-cua/domain';
import { nodeAt, type DesignNode, type FormDesign } from '@mot-cua/domain/form/design';
import type { Say } from '@mot-cua/ui';
import { DESIGNER_WORDS } from './designer.words';

/** What a node is called in the structure. */
export function nodeName(node: DesignNode, say: Say, language: Language): string {
  if (node.type === 'asWritten') return String(node.element['type'] ?? '?');
  const title = node.title[language] || node.title.vi;
  if (title.trim() !== '') return title;
  return node.type === 'field' ? node.path : say(DESIGNER_WORDS.untitled);
}

/** What the place in which something stands is called. */
export function parentName(design: FormDesign, parent: string, say: Say, language: Language): string {
  const node = nodeAt(design, parent);
  return node ? nodeName(node, say, language) : say(DESIGNER_WORDS.form);
}
