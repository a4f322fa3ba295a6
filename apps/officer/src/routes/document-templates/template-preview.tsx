import type { DocumentTemplate } from '@mot-cua/api-client';
import {
  dayInWords,
  documentNumber,
  fillTemplate,
  paperOf,
  SPECIMEN_AGENCY,
  SPECIMEN_CODE,
  specimenValues,
  type FilledBlock,
  type LegalDocumentKind,
} from '@mot-cua/domain/legal-document';
import { useText } from '@mot-cua/ui';
import { create } from 'qrcode';
import classes from './template-preview.module.css';

/** The form as it would be printed, filled in with a made-up dossier, while it is being typed. */
export function TemplatePreview({
  kind,
  content,
}: {
  readonly kind: LegalDocumentKind;
  readonly content: DocumentTemplate['content'];
}) {
  const say = useText();
  const filled = fillTemplate(content, specimenValues(kind));
  const { superior, name, code: agencyCode } = SPECIMEN_AGENCY;
  const now = new Date();
  const number = documentNumber(content.numberPattern, { number: 1, year: now.getFullYear(), agencyCode });
  const [above, below] = filled.issuer ? [name, filled.issuer] : [superior, name];
  return (
    <article
      className={classes.paper}
      data-size={paperOf(kind)}
      lang="vi"
      aria-label={say({ vi: 'Văn bản xem trước', en: 'The document as it would be' })}
    >
      <header className={classes.head}>
        <div>
          <p>{above.toUpperCase()}</p>
          <p className={classes.ruled}>
            <b>{below.toUpperCase()}</b>
          </p>
          <p>Số: {number}</p>
        </div>
        <div>
          <p>
            <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          </p>
          <p className={classes.ruled}>
            <b>Độc lập - Tự do - Hạnh phúc</b>
          </p>
          <p>
            <i>……, {dayInWords(now)}</i>
          </p>
        </div>
      </header>
      <div className={classes.titleRow}>
        {kind !== 'register' && <LookUpCode />}
        <p className={classes.title}>{filled.title.toUpperCase()}</p>
      </div>
      {filled.blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
      <div className={classes.signatures} data-one={filled.signatures.length === 1 || undefined}>
        {filled.signatures.map(({ heading, name: signer }, index) => (
          <div key={index}>
            <b>{heading}</b>
            <p>
              <i>(Ký và ghi rõ họ tên)</i>
            </p>
            <p className={classes.signer}>
              <b>{signer || ' '}</b>
            </p>
          </div>
        ))}
      </div>
    </article>
  );
}

/** The code that everybody can look the dossier up by, as it stands beside the title in print. */
function LookUpCode() {
  const { size, data } = create(`${window.location.origin}/tra-cuu?ma=${SPECIMEN_CODE}`).modules;
  const dark = [...data].flatMap((isDark, at) => (isDark ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : []));
  return (
    <div className={classes.code}>
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden>
        <path d={dark.join('')} />
      </svg>
      <i>Quét mã để tra cứu</i>
    </div>
  );
}

function Block({ block }: { readonly block: FilledBlock }) {
  if (block.kind === 'paragraph') {
    return (
      <p className={classes.paragraph} data-centred={block.centred || undefined}>
        {block.spans.map(({ text, bold, italic }, index) => (
          <span key={index} className={[bold && classes.bold, italic && classes.italic].filter(Boolean).join(' ')}>
            {text}
          </span>
        ))}
      </p>
    );
  }
  const { columns, rows } = block.table;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {columns.map(({ name, share }) => (
            <th key={name} style={{ width: `${share}%` }}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((text, column) => (
              <td key={column} data-centred={columns[column]?.centred || undefined}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
