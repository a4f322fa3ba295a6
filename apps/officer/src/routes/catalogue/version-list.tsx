import { Button, Group } from '@mantine/core';
import { localDate } from '@mot-cua/domain';
import { shortDay, useText, When } from '@mot-cua/ui';
import { useState } from 'react';
import type { CatalogueProcedure } from './catalogue.queries';
import { Comparison } from './comparison';
import { VersionProcess } from './version-process';
import classes from './catalogue.module.css';

type Version = CatalogueProcedure['versions'][number];

/** The versions of a procedure, newest first, each with its process drawn and comparable with the one before. */
export function VersionList({ code, versions }: { readonly code: string; readonly versions: readonly Version[] }) {
  const say = useText();
  const [compared, setCompared] = useState<number | null>(null);
  const [drawn, setDrawn] = useState<number | null>(null);
  return (
    <>
      <h2>{say({ vi: 'Các phiên bản', en: 'Versions' })}</h2>
      <ol className={classes.versions}>
        {versions.map((version, index) => {
          const before = versions[index + 1]?.version;
          const isOpen = compared === version.version;
          return (
            <li key={version.version}>
              <div>
                <b>{say({ vi: 'Phiên bản {{version}}', en: 'Version {{version}}' }, { version: version.version })}</b>
                <p>
                  <Validity version={version} />
                </p>
                <p>
                  {version.editedByName && `${version.editedByName} · `}
                  <When at={version.publishedAt ?? version.editedAt} />
                </p>
              </div>
              <Group gap="xs" align="flex-start">
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-expanded={drawn === version.version}
                  onClick={() => setDrawn(drawn === version.version ? null : version.version)}
                >
                  {say({ vi: 'Quy trình', en: 'Process' })}
                  <span className="mc-only-read">
                    {say(
                      { vi: ' của phiên bản {{version}}', en: ' of version {{version}}' },
                      { version: version.version },
                    )}
                  </span>
                </Button>
                {before !== undefined && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-expanded={isOpen}
                    onClick={() => setCompared(isOpen ? null : version.version)}
                  >
                    {say({ vi: 'So với bản {{before}}', en: 'Compare with {{before}}' }, { before })}
                  </Button>
                )}
              </Group>
              {drawn === version.version && <VersionProcess code={code} version={version.version} />}
              {isOpen && before !== undefined && <Comparison code={code} from={before} to={version.version} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Validity({ version: { status, effectiveOn, effectiveUntil } }: { readonly version: Version }) {
  const say = useText();
  const today = localDate(new Date());
  if (status === 'draft' || !effectiveOn) return say({ vi: 'Đang soạn thảo', en: 'Draft' });
  const from = shortDay(effectiveOn);
  if (effectiveUntil === effectiveOn) return say({ vi: 'Không có ngày hiệu lực nào', en: 'Never took effect' });
  if (effectiveOn > today) return say({ vi: 'Có hiệu lực từ {{from}}', en: 'Takes effect on {{from}}' }, { from });
  if (!effectiveUntil) return say({ vi: 'Đang có hiệu lực, từ {{from}}', en: 'In force since {{from}}' }, { from });
  const until = shortDay(effectiveUntil);
  return say({ vi: 'Từ {{from}} đến trước {{until}}', en: 'From {{from}} to before {{until}}' }, { from, until });
}
