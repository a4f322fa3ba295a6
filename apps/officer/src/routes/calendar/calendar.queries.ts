import type { CalendarYear } from '@mot-cua/api-client';
import type { CalendarDay } from '@mot-cua/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, CALENDAR_KEY } from '../../api/query-keys';

export function useCalendarYear(year: number) {
  return useQuery({
    queryKey: [...CALENDAR_KEY, year],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/calendar/{year}', { params: { path: { year } }, signal })),
  });
}

/** How many open dossiers have one of these days before their due date; asked before a change. */
export function useCalendarEffect(dates: readonly string[]) {
  return useQuery({
    queryKey: [...CALENDAR_KEY, 'effect', dates],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/calendar/effect', { params: { query: { dates: [...dates] } }, signal })),
    enabled: dates.length > 0,
    staleTime: 0,
  });
}

/** What is done to a year of the calendar. */
export type CalendarCall =
  | { readonly kind: 'add'; readonly day: CalendarDay }
  | { readonly kind: 'change'; readonly day: CalendarDay; readonly revision: number }
  | { readonly kind: 'remove'; readonly date: string; readonly revision: number }
  | { readonly kind: 'takeOver'; readonly year: number; readonly dates: readonly string[] };

export function useCalendarCall() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (call: CalendarCall): Promise<CalendarYear> => dataOf(send(call)),
    onSuccess: (year) => {
      client.setQueryData([...CALENDAR_KEY, year.year], year);
      void client.invalidateQueries({ queryKey: ADMIN_CHANGES_KEY });
    },
  });
}

/** As the client sends it. */
function withShifts<Day extends Pick<CalendarDay, 'shifts'>>({ shifts, ...day }: Day) {
  return { ...day, ...(shifts && { shifts: shifts.map((shift) => ({ ...shift })) }) };
}

function send(call: CalendarCall) {
  switch (call.kind) {
    case 'add':
      return api.POST('/api/v1/calendar/days', { body: withShifts(call.day) });
    case 'change': {
      const { date, ...content } = call.day;
      const body = { ...withShifts(content), revision: call.revision };
      return api.PUT('/api/v1/calendar/days/{date}', { params: { path: { date } }, body });
    }
    case 'remove': {
      const { date, revision } = call;
      return api.DELETE('/api/v1/calendar/days/{date}', { params: { path: { date }, query: { revision } } });
    }
    case 'takeOver': {
      const { year, dates } = call;
      return api.POST('/api/v1/calendar/{year}/take-over', { params: { path: { year } }, body: { dates: [...dates] } });
    }
  }
}
