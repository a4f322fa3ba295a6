import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { focusField, useText } from '@mot-cua/ui';
import { IconDeviceMobile, IconFlask } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { catalogueProcedurePath, practiceRunsPath, procedureEditorPath } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { procedureName } from '../catalogue/procedure-name';
import { ConflictDialog } from './conflict-dialog';
import { FaultsProvider } from './faults';
import { ProcedurePreview } from './preview/procedure-preview';
import { ProcedureDraftSaver, type ProcedureDraft } from './procedure-draft-saver';
import { saveDraft } from './procedure-editor.queries';
import { SaveMark } from './save-mark';
import { SectionBody } from './section-body';
import { SECTION_WORDS, SECTIONS, sectionOf } from './sections';
import classes from './procedure-editor.module.css';

interface EditorFrameProps {
  readonly code: string;
  readonly draft: ProcedureDraft;
}

/** The sections of a draft beside the one that is edited; saves by itself. */
export function EditorFrame({ code, draft }: EditorFrameProps) {
  const say = useText();
  const go = useNavigate();
  const { section: wanted } = useParams();
  const section = SECTIONS.find((one) => one === wanted) ?? SECTIONS[0];
  const [saver] = useState(() => new ProcedureDraftSaver(draft, (revision, next) => saveDraft(code, revision, next)));
  const state = useSyncExternalStore(saver.subscribe, saver.current);
  const isWide = useMediaQuery('(min-width: 90em)', false, { getInitialValueInEffect: false });
  const [isAsked, setIsAsked] = useState(false);
  // The form has a preview of its own.
  const hasPreview = section !== 'to-khai';
  const isPreviewed = hasPreview && (isWide || isAsked);
  const title = procedureName(state.definition.name, say);
  usePageTitle(`${say({ vi: 'Soạn', en: 'Edit' })} ${title}`);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.current().save !== 'saved') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void saver.flush().then(() => saver.stop());
    };
  }, [saver]);

  const goTo = (at: string) => {
    const target = sectionOf(at);
    if (target === section && focusNearest(at)) return;
    void go(procedureEditorPath(code, target));
    setTimeout(() => focusNearest(at), 100);
  };
  return (
    <FaultsProvider faults={state.faults}>
      <div className={classes.editor} data-previewed={isPreviewed || undefined}>
        <header className={classes.header}>
          <div>
            <Link to={catalogueProcedurePath(code)} className={classes.above}>
              {code}
            </Link>
            <h1 className={classes.title}>{title}</h1>
            <span className={classes.version}>
              {say(
                { vi: 'Bản soạn, phiên bản {{version}}', en: 'Draft of version {{version}}' },
                { version: draft.version },
              )}
            </span>
          </div>
          <div className={classes.headerActions}>
            <SaveMark state={state} onRetry={() => void saver.flush()} />
            {hasPreview && !isWide && (
              <Button
                size="sm"
                variant={isAsked ? 'light' : 'default'}
                aria-pressed={isAsked}
                leftSection={<IconDeviceMobile size={18} aria-hidden />}
                onClick={() => setIsAsked(!isAsked)}
              >
                {say({ vi: 'Xem trước', en: 'Preview' })}
              </Button>
            )}
            <Button
              size="sm"
              variant="default"
              leftSection={<IconFlask size={18} aria-hidden />}
              onClick={() => void saver.flush().then(() => go(practiceRunsPath(code)))}
            >
              {say({ vi: 'Chạy thử', en: 'Practise' })}
            </Button>
          </div>
        </header>
        <nav
          className={classes.sections}
          aria-label={say({ vi: 'Các phần của thủ tục', en: 'Parts of the procedure' })}
        >
          {SECTIONS.map((one) => {
            const count =
              one === 'cong-bo' ? state.faults.length : state.faults.filter(({ at }) => sectionOf(at) === one).length;
            return (
              <Link
                key={one}
                to={procedureEditorPath(code, one)}
                className={classes.section}
                aria-current={one === section ? 'page' : undefined}
              >
                {say(SECTION_WORDS[one])}
                {count > 0 && (
                  <span className={classes.count}>
                    {count} <span className="mc-only-read">{say({ vi: 'lỗi', en: 'faults' })}</span>
                  </span>
                )}
              </Link>
            );
          })}
        </nav>
        <div className={classes.body} data-wide={section === 'to-khai' || section === 'thoi-han' || undefined}>
          <h2 className={classes.sectionTitle}>{say(SECTION_WORDS[section])}</h2>
          <SectionBody section={section} code={code} state={state} saver={saver} onGoTo={goTo} />
        </div>
        {isPreviewed && <ProcedurePreview code={code} state={state} onGoTo={goTo} />}
      </div>
      {state.save === 'conflict' && <ConflictDialog code={code} mine={state.definition} saver={saver} />}
    </FaultsProvider>
  );
}

/** Focuses the field of a place, or the nearest one around it that the section shows. */
function focusNearest(at: string): boolean {
  const names = at.split('/');
  for (let length = names.length; length > 1; length -= 1) {
    if (focusField(names.slice(0, length).join('/'))) return true;
  }
  return false;
}
