import { ActionIcon, Tooltip } from '@mantine/core';
import { formatBytes, useLanguage, useText } from '@mot-cua/ui';
import {
  IconChevronLeft,
  IconChevronRight,
  IconExternalLink,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
  IconZoomReset,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { Attachment } from '@mot-cua/api-client';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { contentUrl } from './dossier.queries';
import { FARTHEST_ZOOM, NEAREST_ZOOM, turned, UPRIGHT, zoomed } from './paper-pose';
import classes from './paper-viewer.module.css';

/** The browser's viewer without its thumbnails, as wide as the frame. */
const PDF_VIEW = '#navpanes=0&view=FitH';

interface PaperViewerProps {
  readonly file: Attachment;
  /** The paper that it was given for. */
  readonly title: string;
  readonly position: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Shows one file in the page: photos to zoom and turn, PDFs in the browser's own viewer. */
export function PaperViewer({ file, title, position, count, onStep }: PaperViewerProps) {
  const say = useText();
  const language = useLanguage();
  const [pose, setPose] = useState({ ...UPRIGHT, of: file.id });
  if (pose.of !== file.id) setPose({ ...UPRIGHT, of: file.id });
  const isImage = file.mediaType.startsWith('image/');
  const zoomBy = (by: 1 | -1) => setPose({ ...pose, ...zoomed(pose, by) });
  const turn = () => setPose({ ...pose, ...turned(pose) });
  useShortcuts({
    ArrowRight: () => onStep(1),
    ArrowLeft: () => onStep(-1),
    ...(isImage && { '+': () => zoomBy(1), '=': () => zoomBy(1), '-': () => zoomBy(-1), x: turn }),
  });
  const url = contentUrl(file.id);
  return (
    <figure className={classes.viewer}>
      <figcaption className={classes.bar}>
        <Tool
          icon={IconChevronLeft}
          name={say({ vi: 'Giấy tờ trước (←)', en: 'Previous paper (←)' })}
          onClick={() => onStep(-1)}
          disabled={position === 1}
        />
        <span className={classes.position} aria-live="polite">
          {position}/{count}
        </span>
        <Tool
          icon={IconChevronRight}
          name={say({ vi: 'Giấy tờ kế tiếp (→)', en: 'Next paper (→)' })}
          onClick={() => onStep(1)}
          disabled={position === count}
        />
        <span className={classes.title} title={file.fileName}>
          <b>{title}</b>
          <small>
            {file.fileName} · {formatBytes(file.bytes, language)}
          </small>
        </span>
        {isImage && (
          <>
            <Tool
              icon={IconZoomOut}
              name={say({ vi: 'Thu nhỏ (−)', en: 'Zoom out (−)' })}
              onClick={() => zoomBy(-1)}
              disabled={pose.zoom <= FARTHEST_ZOOM}
            />
            <Tool
              icon={IconZoomIn}
              name={say({ vi: 'Phóng to (+)', en: 'Zoom in (+)' })}
              onClick={() => zoomBy(1)}
              disabled={pose.zoom >= NEAREST_ZOOM}
            />
            <Tool
              icon={IconZoomReset}
              name={say({ vi: 'Vừa khung', en: 'Fit' })}
              onClick={() => setPose({ ...UPRIGHT, of: file.id })}
            />
            <Tool icon={IconRotateClockwise} name={say({ vi: 'Xoay (X)', en: 'Rotate (X)' })} onClick={turn} />
          </>
        )}
        <Tooltip label={say({ vi: 'Mở ở thẻ mới', en: 'Open in a new tab' })}>
          <ActionIcon
            component="a"
            href={url}
            target="_blank"
            rel="noreferrer"
            variant="subtle"
            color="stone"
            aria-label={say({ vi: 'Mở ở thẻ mới', en: 'Open in a new tab' })}
          >
            <IconExternalLink size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </figcaption>
      {isImage ? (
        <div className={classes.stage} tabIndex={0} role="region" aria-label={title}>
          <img
            src={url}
            alt={`${title}: ${file.fileName}`}
            className={classes.image}
            style={{ width: `${pose.zoom * 100}%`, rotate: `${pose.quarterTurns * 90}deg` }}
          />
        </div>
      ) : (
        <iframe
          key={file.id}
          src={`${url}${PDF_VIEW}`}
          title={`${title}: ${file.fileName}`}
          className={classes.document}
        />
      )}
      <details className={classes.hash}>
        <summary>{say({ vi: 'Mã kiểm tra tệp (SHA-256)', en: 'Checksum (SHA-256)' })}</summary>
        <code>{file.sha256}</code>
      </details>
    </figure>
  );
}

interface ToolProps {
  readonly icon: Icon;
  readonly name: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

function Tool({ icon: ToolIcon, name, onClick, disabled = false }: ToolProps) {
  return (
    <Tooltip label={name}>
      <ActionIcon variant="subtle" color="stone" aria-label={name} onClick={onClick} disabled={disabled}>
        <ToolIcon size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
