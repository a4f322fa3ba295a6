import { randomUUID } from 'node:crypto';
import { EXAMPLE_ANSWERS } from '../demo';
import type { PracticeFileDto, PracticeRunDto } from '../practice/practice-runs.dto';
import type { Answer, Person } from './api-under-test';
import { BIRTH, DOCUMENT } from './filing';

interface Refusal {
  readonly code: string;
  readonly fields?: readonly { readonly pointer: string; readonly message: string }[];
}
type Reply = Answer<PracticeRunDto & Refusal>;

/** Where birth registration is practised. */
export const RUNS = `/catalogue/procedures/${BIRTH}/practice-runs`;

/** What an administrator does with practice runs of birth registration, by its published version unless told otherwise. */
export function practising(by: () => { readonly administrator: Person; readonly version: number }) {
  const begin = (more: object = { source: 'published', version: by().version }, person?: Person): Promise<Reply> =>
    (person ?? by().administrator).post(RUNS, { transactionId: randomUUID(), ...more });

  const read = async (id: string) => (await by().administrator.get<PracticeRunDto>(`${RUNS}/${id}`)).body;

  const save = (run: PracticeRunDto, changes: object = {}, person?: Person): Promise<Reply> =>
    (person ?? by().administrator).put(`${RUNS}/${run.id}`, {
      ...{ answers: run.answers, channel: run.channel, caseCode: run.caseCode, agencyId: run.agency?.id ?? null },
      ...{ returnMethod: run.returnMethod, revision: run.revision },
      ...changes,
    });

  const upload = (id: string, paper: string, name: string, content: Buffer) =>
    by().administrator.upload<PracticeFileDto & Refusal>(`${RUNS}/${id}/files`, paper, name, content);

  const submit = (run: PracticeRunDto, transactionId: string = randomUUID()): Promise<Reply> =>
    by().administrator.post(`${RUNS}/${run.id}/submit`, { transactionId, revision: run.revision });

  const act = async (id: string, role: string, action: string, more: object = {}, person?: Person): Promise<Reply> =>
    (person ?? by().administrator).post(`${RUNS}/${id}/acts`, {
      ...{ transactionId: randomUUID(), expectedVersion: (await read(id)).version, role, action },
      ...more,
    });

  /** A run that is filled in as the demo's example, with every paper that it needs. */
  const filledIn = async (source?: object): Promise<PracticeRunDto> => {
    const { body: run } = await begin(source);
    const agencyId = run.agencies.find(({ code }) => code === 'H53.20')?.id;
    const { body } = await save(run, { answers: EXAMPLE_ANSWERS[BIRTH], agencyId });
    const missing = body.check?.problems.flatMap(({ pointer }) => pointer.split('/papers/')[1] ?? []) ?? [];
    for (const paper of missing) expect((await upload(run.id, paper, 'giấy.pdf', DOCUMENT)).status).toBe(201);
    return read(run.id);
  };

  return { begin, read, save, upload, submit, act, filledIn };
}
