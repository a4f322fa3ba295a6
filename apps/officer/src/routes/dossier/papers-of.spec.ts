import type { Attachment } from '@mot-cua/api-client';
import type { Paper } from '@mot-cua/domain';
import { filesInOrder, papersOf, resultFiles } from './papers-of';

const paper = (code: string, required = true): Paper => ({
  code,
  required,
  name: { vi: code, en: code },
  originals: 1,
  copies: 0,
  mediaTypes: ['image/png'],
  maxBytes: 1_000,
});

const file = (id: string, paperCode: string | null, purpose: Attachment['purpose'] = 'paper'): Attachment => ({
  id,
  paperCode,
  resultCode: null,
  purpose,
  fileName: `${id}.png`,
  mediaType: 'image/png',
  bytes: 1,
  sha256: '',
  uploadedAt: '2026-11-24T03:00:00Z',
  filed: true,
});

describe('the papers of a dossier', () => {
  const asked = [paper('birth'), paper('residence', false)];

  it('stand in the order of the procedure, those without a file too', () => {
    const papers = papersOf(asked, [file('2', 'residence')]);
    expect(papers.map(({ code, files }) => [code, files.length])).toEqual([
      ['birth', 0],
      ['residence', 1],
    ]);
  });

  it('are followed by files that belong to none of them: no file that was given is hidden', () => {
    const papers = papersOf(asked, [file('1', 'birth'), file('2', 'of an earlier version'), file('3', null)]);
    expect(papers.at(-1)).toMatchObject({ code: null, files: [{ id: '2' }, { id: '3' }] });
  });

  it('are read after the results, which stand in the order of the procedure', () => {
    const issued = (code: string, attachmentId: string) => ({
      ...{ code, name: { vi: code, en: code }, document: 'made' as const },
      ...{ attachmentId, number: null, isIssued: true },
    });
    const attachments = [file('1', 'birth'), file('drawings', null, 'result'), file('permit', null, 'result')];
    const results = resultFiles({ attachments, results: [issued('a', 'permit'), issued('b', 'drawings')] });
    const files = filesInOrder(papersOf(asked, attachments), results);
    expect(files.map(({ id }) => id)).toEqual(['permit', 'drawings', '1']);
  });
});
