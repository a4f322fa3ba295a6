import type { SupplementItem, SupplementRequest } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import type { Dossier } from '../../api/dossier';
import { useTargetNames } from './target-names';

interface SupplementListProps {
  readonly request: SupplementRequest;
  readonly dossier: Pick<Dossier, 'form' | 'papers' | 'answers'>;
}

/** A request for a supplement: what is wrong, item by item. */
export function SupplementList({ request, dossier }: SupplementListProps) {
  const nameOf = useTargetNames(dossier);
  return (
    <>
      <ul style={{ margin: '0.25rem 0', paddingLeft: '1.125rem' }}>
        {request.items.map((item) => (
          <Item key={`${item.kind} ${item.target}`} item={item} name={nameOf(item)} />
        ))}
      </ul>
      {request.note && <p>{request.note}</p>}
    </>
  );
}

function Item({ item, name }: { readonly item: SupplementItem; readonly name: string }) {
  const say = useText();
  return (
    <li>
      <b>{name}</b>: {item.reason}
      {item.legalBasis && ` (${say({ vi: 'căn cứ', en: 'legal basis' })}: ${item.legalBasis})`}
    </li>
  );
}
