import { Select } from '@mantine/core';
import { subtreeIds } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api, dataOf } from '../api/api';
import { AGENCIES_KEY } from '../api/query-keys';
import { useOfficer } from '../session/officer';

const PARAMETER = 'co-quan';

/** The agency that a page is about: the one in the URL, else the officer's own. */
export function useChosenAgency(): string | null {
  const [params] = useSearchParams();
  const { agency } = useOfficer();
  return params.get(PARAMETER) ?? agency?.id ?? null;
}

/** Which agency a page is about, for those who see more than one: their own and those below it, a system administrator every one. */
export function AgencyChoice() {
  const say = useText();
  const { agency, roles } = useOfficer();
  const [params, setParams] = useSearchParams();
  const chosen = useChosenAgency();
  const agencies = useQuery({
    queryKey: [...AGENCIES_KEY, 'inForce'],
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/agencies', { signal }))).items,
    staleTime: 5 * 60_000,
  });
  const all = agencies.data ?? [];
  const below = agency ? subtreeIds(all, agency.id) : [];
  const open = roles.includes('systemAdmin') ? all : all.filter(({ id }) => below.includes(id));
  if (open.length < 2) return null;
  return (
    <Select
      size="sm"
      maw="26rem"
      mb="md"
      label={say({ vi: 'Cơ quan', en: 'Agency' })}
      data={open.map(({ id, name }) => ({ value: id, label: say(name) }))}
      value={chosen}
      onChange={(id) => {
        const next = new URLSearchParams(params);
        if (id && id !== agency?.id) next.set(PARAMETER, id);
        else next.delete(PARAMETER);
        setParams(next);
      }}
      searchable
      allowDeselect={false}
      nothingFoundMessage={say({ vi: 'Không có cơ quan nào như vậy', en: 'There is no such agency' })}
    />
  );
}
