import type { SupplementItem } from '@mot-cua/domain';
import { useLanguage, useText } from '@mot-cua/ui';
import { fieldNames } from '@mot-cua/ui/form';
import { useMemo } from 'react';
import type { Dossier } from '../../api/dossier';

type Target = Pick<SupplementItem, 'kind' | 'target'>;
type Described = Pick<Dossier, 'form' | 'papers' | 'answers'>;

export interface NamedTarget extends Target {
  readonly name: string;
}

/** Everything that a supplement can point at: the form's fields, then the papers, by the names that people read. */
export function useTargets({ form, answers, papers }: Described): readonly NamedTarget[] {
  const say = useText();
  const language = useLanguage();
  return useMemo(() => {
    const fields = [...fieldNames(form, answers, language)];
    return [
      ...fields.map(([target, name]) => ({ kind: 'field' as const, target, name })),
      ...papers.map(({ code, name }) => ({ kind: 'paper' as const, target: code, name: say(name) })),
    ];
  }, [form, answers, papers, say, language]);
}

/** A function that names a target; one that the form does not show any more keeps its technical name. */
export function useTargetNames(dossier: Described): (target: Target) => string {
  const targets = useTargets(dossier);
  return ({ kind, target }) => targets.find((one) => one.kind === kind && one.target === target)?.name ?? target;
}
