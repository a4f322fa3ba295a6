import '@mantine/spotlight/styles.css';
import { useDebouncedValue } from '@mantine/hooks';
import { spotlight, Spotlight } from '@mantine/spotlight';
import { isOfficer } from '@mot-cua/domain';
import { StateBadge, useText } from '@mot-cua/ui';
import { IconFileText, IconListDetails, IconSearch } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useRoles } from '../session/officer';
import { useProceduresFound } from '../routes/catalogue/catalogue.queries';
import { useDossiersFound } from '../routes/look-up/look-up.queries';
import classes from './command-palette.module.css';
import { pagesFor } from './pages';
import { catalogueProcedurePath, dossierPath } from './paths';
import { pagesMatching } from './pages-matching';

const WORDS = {
  title: { vi: 'Tìm nhanh', en: 'Quick find' },
  findDossiers: { vi: 'Mã hồ sơ, tên người nộp, tên trang…', en: 'Dossier code, applicant, page…' },
  findProcedures: { vi: 'Mã hoặc tên thủ tục, tên trang…', en: 'Code or name of a procedure, page…' },
  findBoth: { vi: 'Hồ sơ, người nộp, thủ tục, trang…', en: 'Dossier, applicant, procedure, page…' },
  dossiers: { vi: 'Hồ sơ', en: 'Dossiers' },
  procedures: { vi: 'Thủ tục', en: 'Procedures' },
  pages: { vi: 'Trang', en: 'Pages' },
  searching: { vi: 'Đang tìm…', en: 'Searching…' },
  found: { vi: '{{count}} kết quả. Enter mở kết quả đầu tiên.', en: '{{count}} found. Enter opens the first.' },
  nothing: { vi: 'Không tìm thấy gì.', en: 'Nothing was found.' },
  start: { vi: 'Gõ ít nhất 2 ký tự để tìm; không cần gõ dấu.', en: 'Type two letters or more.' },
} as const;

const FEWEST_LETTERS = 2;

/** Ctrl K: from anywhere to any dossier, procedure or page that somebody's roles have to do with. */
export function CommandPalette({ onGo }: { readonly onGo: (path: string) => void }) {
  const say = useText();
  const [words, setWords] = useState('');
  const [settled] = useDebouncedValue(words.trim(), 200);
  const roles = useRoles();
  const seesDossiers = isOfficer({ roles });
  const seesCatalogue = roles.includes('catalogueAdmin');
  const isLongEnough = settled.length >= FEWEST_LETTERS && (seesDossiers || seesCatalogue);
  const found = useDossiersFound(isLongEnough && seesDossiers ? settled : '', 8);
  const inCatalogue = useProceduresFound(isLongEnough && seesCatalogue ? settled : '', 8);
  const pages = pagesMatching(pagesFor(roles), words);
  const dossiers = isLongEnough && seesDossiers ? (found.data?.items ?? []) : [];
  const procedures = isLongEnough && seesCatalogue ? (inCatalogue.data?.items ?? []) : [];
  const count = pages.length + dossiers.length + procedures.length;
  const places = [
    ...dossiers.map(({ id }) => dossierPath(id)),
    ...procedures.map(({ code }) => catalogueProcedurePath(code)),
    ...pages.map(({ path }) => path),
  ];
  const [firstPlace] = words ? places : [];
  const placeholder = say(
    seesDossiers && seesCatalogue ? WORDS.findBoth : seesCatalogue ? WORDS.findProcedures : WORDS.findDossiers,
  );

  /** The palette itself opens what the arrows have chosen, which is nothing while the answer comes after the typing. */
  function openFirst({ key, currentTarget }: KeyboardEvent) {
    const hasChosen = currentTarget.closest('[role=dialog]')?.querySelector('[data-action][data-selected]');
    if (key !== 'Enter' || hasChosen || !firstPlace) return;
    onGo(firstPlace);
    spotlight.close();
  }

  return (
    <Spotlight.Root
      query={words}
      onQueryChange={setWords}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      size="lg"
      maxHeight="70vh"
      scrollable
      classNames={{ actionDescription: classes.under, actionSection: classes.side }}
      attributes={{ content: { 'aria-label': say(WORDS.title) } }}
    >
      <Spotlight.Search
        placeholder={placeholder}
        aria-label={placeholder}
        leftSection={<IconSearch size={20} stroke={1.6} />}
        onKeyDown={openFirst}
      />
      <p role="status" className="mc-only-read">
        {words && say(WORDS.found, { count })}
      </p>
      <Spotlight.ActionsList className={classes.list}>
        {dossiers.length > 0 && (
          <Spotlight.ActionsGroup label={say(WORDS.dossiers)}>
            {dossiers.map(({ id, code, applicantName, procedure, state }) => (
              <Spotlight.Action
                key={id}
                data-first={dossierPath(id) === firstPlace || undefined}
                label={`${code} · ${applicantName}`}
                description={say(procedure.name)}
                leftSection={<IconFileText size={20} stroke={1.5} />}
                rightSection={<StateBadge state={state} small />}
                onClick={() => onGo(dossierPath(id))}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {procedures.length > 0 && (
          <Spotlight.ActionsGroup label={say(WORDS.procedures)}>
            {procedures.map(({ code, name, field }) => (
              <Spotlight.Action
                key={code}
                data-first={catalogueProcedurePath(code) === firstPlace || undefined}
                label={say(name)}
                description={`${code} · ${say(field.name)}`}
                leftSection={<IconListDetails size={20} stroke={1.5} />}
                onClick={() => onGo(catalogueProcedurePath(code))}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {pages.length > 0 && (
          <Spotlight.ActionsGroup label={say(WORDS.pages)}>
            {pages.map(({ path, name, about, icon: Icon }) => (
              <Spotlight.Action
                key={path}
                data-first={path === firstPlace || undefined}
                label={say(name)}
                description={say(about)}
                leftSection={<Icon size={20} stroke={1.5} />}
                onClick={() => onGo(path)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {count === 0 && (
          <Spotlight.Empty>
            {say(found.isFetching || inCatalogue.isFetching ? WORDS.searching : WORDS.nothing)}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
      {!isLongEnough && <Spotlight.Footer>{say(WORDS.start)}</Spotlight.Footer>}
    </Spotlight.Root>
  );
}
