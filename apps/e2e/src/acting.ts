import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from 'playwright-core';
import type { Material } from './material';

const BIRTH = '1.001193';

interface DraftSeen {
  readonly id: string;
  readonly revision: number;
  readonly returnMethod: string;
}

interface PaperSeen {
  readonly code: string;
  readonly required: boolean;
  readonly cases?: readonly string[];
}

/** A dossier as its code and address name it. */
export interface Filed {
  readonly id: string;
  readonly code: string;
}

/** Somebody who acts over HTTP, for what a journey needs done but is not about. */
export class Acting {
  private csrfToken = '';

  constructor(
    private readonly http: APIRequestContext,
    private readonly site: string,
  ) {}

  /** Signs in; the pages of the same browser context are signed in with it. */
  async signIn(login: string, password: string): Promise<this> {
    const { csrfToken } = await this.send<{ csrfToken: string }>('POST', '/session', { data: { login, password } });
    this.csrfToken = csrfToken;
    return this;
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, data: object): Promise<T> {
    return this.send<T>('POST', path, { data });
  }

  put<T>(path: string, data: object): Promise<T> {
    return this.send<T>('PUT', path, { data });
  }

  /** Begins a birth registration at Phường Tân Ninh. */
  async begin(): Promise<DraftSeen> {
    const { items } = await this.get<{ items: { id: string; code: string }[] }>(`/agencies?procedureCode=${BIRTH}`);
    return this.post('/drafts', { procedureCode: BIRTH, agencyId: items.find(({ code }) => code === 'H53.20')?.id });
  }

  /** Fills a draft with complete answers. */
  async fill({ id }: Pick<DraftSeen, 'id'>, { answers }: Material): Promise<DraftSeen> {
    const { agency, returnMethod, revision } = await this.get<DraftSeen & { agency: { id: string } | null }>(
      `/drafts/${id}`,
    );
    const data = { answers, agencyId: agency?.id ?? null, returnMethod, revision };
    return this.send('PUT', `/drafts/${id}`, { data });
  }

  /** Files a complete birth registration with its one needed paper. */
  async file(material: Material): Promise<Filed> {
    return this.submit(await this.begin(), BIRTH, null, material);
  }

  /** Files another procedure, of which one agency is competent or the answers say which. */
  async fileCase(procedureCode: string, caseCode: string | null, material: Material): Promise<Filed> {
    const draft = await this.post<DraftSeen>('/drafts', { procedureCode, ...(caseCode !== null && { caseCode }) });
    return this.submit(draft, procedureCode, caseCode, material);
  }

  private async submit(draft: DraftSeen, procedureCode: string, caseCode: string | null, material: Material) {
    const file = { name: 'Giấy tờ.png', mimeType: 'image/png', buffer: material.photo };
    const { papers } = await this.get<{ papers: PaperSeen[] }>(`/procedures/${procedureCode}`);
    const needed = papers.filter(
      ({ required, cases = [] }) => required && (cases.length === 0 || cases.includes(`${caseCode}`)),
    );
    for (const { code } of needed)
      await this.send('POST', `/drafts/${draft.id}/attachments`, { multipart: { paperCode: code, file } });
    const { revision } = await this.fill(draft, material);
    return this.post<Filed>(`/drafts/${draft.id}/submit`, { transactionId: randomUUID(), revision });
  }

  /** Sends a command to a dossier at the version it has now: `receive`, `take`, `propose-result` … */
  async command(dossierId: string, command: string, content: object = {}): Promise<void> {
    const { version } = await this.get<{ version: number }>(`/dossiers/${dossierId}`);
    const data = { transactionId: randomUUID(), expectedVersion: version, ...content };
    await this.post(`/dossiers/${dossierId}/${command}`, data);
  }

  private async send<T>(
    method: string,
    path: string,
    content: Pick<NonNullable<Parameters<APIRequestContext['fetch']>[1]>, 'data' | 'multipart'> = {},
  ): Promise<T> {
    const answer = await this.http.fetch(`${this.site}/api/v1${path}`, {
      method,
      headers: { ...(this.csrfToken && { 'x-csrf-token': this.csrfToken }) },
      ...content,
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}
