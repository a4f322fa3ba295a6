import { INBOX_VIEWS } from '@mot-cua/domain';
import { useState, type RefObject } from 'react';
import { useNavigate } from 'react-router';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { dossierPath, inboxDossierPath, PATHS } from '../../shell/paths';
import { inboxViewPath } from './inbox-search';
import type { Selection } from './use-selection';

interface InboxKeys {
  readonly rows: readonly { readonly id: string }[];
  readonly openId: string | null;
  /** The URL's question, kept while dossiers open and close. */
  readonly inUrl: string;
  readonly searchInput: RefObject<HTMLInputElement | null>;
  readonly showNew: () => void;
  readonly selection: Selection;
}

/** Moves about the inbox without a mouse; answers the row that the keyboard stands on. */
export function useInboxKeys({ rows, openId, inUrl, searchInput, showNew, selection }: InboxKeys): string | null {
  const navigate = useNavigate();
  const [activeId, setActiveId] = useState<string | null>(null);
  const current = openId ?? activeId;

  function step(by: 1 | -1) {
    const at = rows.findIndex(({ id }) => id === current);
    const next = rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)];
    if (!next) return;
    setActiveId(next.id);
    if (openId) void navigate(inboxDossierPath(next.id, inUrl), { replace: true });
  }

  function close() {
    setActiveId(openId);
    void navigate(`${PATHS.inbox}${inUrl}`);
  }

  useShortcuts({
    j: () => step(1),
    ArrowDown: () => step(1),
    k: () => step(-1),
    ArrowUp: () => step(-1),
    Enter: current ? () => void navigate(inboxDossierPath(current, inUrl)) : undefined,
    o: current ? () => void navigate(dossierPath(current, inUrl)) : undefined,
    Escape: openId ? close : selection.picked.size > 0 ? selection.clear : undefined,
    // Beside the list the papers of the open dossier have this key.
    x: activeId && !openId ? () => selection.toggle(activeId) : undefined,
    X: activeId && !openId ? () => selection.toggle(activeId, true) : undefined,
    '*': selection.togglePage,
    u: showNew,
    '/': () => searchInput.current?.focus(),
    ...Object.fromEntries(
      INBOX_VIEWS.map((view, index) => [String(index + 1), () => void navigate(inboxViewPath(view))]),
    ),
  });
  return activeId;
}
