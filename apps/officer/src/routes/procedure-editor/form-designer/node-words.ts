import { nodeAt, type DesignNode, type FormDesign } from '@mot-cua/domain/form/design';
import { useLanguage, useText } from '@mot-cua/ui';
import { DESIGNER_WORDS } from './designer.words';
import { useProcedurePapers } from './procedure-papers';

/** Tells what a node is called in the structure; the place of a paper has the name of the paper. */
export function useNodeName(): (node: DesignNode) => string {
  const say = useText();
  const language = useLanguage();
  const papers = useProcedurePapers();
  return (node) => {
    if (node.type === 'asWritten') return String(node.element['type'] ?? '?');
    if (node.type === 'paper') {
      if (node.paper === '') return say(DESIGNER_WORDS.noPaper);
      const name = papers.find(({ code }) => code === node.paper)?.name;
      return (name && (name[language] || name.vi)) || node.paper;
    }
    const title = node.title[language] || node.title.vi;
    if (title.trim() !== '') return title;
    return node.type === 'field' ? node.path : say(DESIGNER_WORDS.untitled);
  };
}

/** Tells what the place in which something stands is called. */
export function useParentName(): (design: FormDesign, parent: string) => string {
  const say = useText();
  const nodeName = useNodeName();
  return (design, parent) => {
    const node = nodeAt(design, parent);
    return node ? nodeName(node) : say(DESIGNER_WORDS.form);
  };
}
