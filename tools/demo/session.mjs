// Somebody who talks to the API as a browser does: with the cookie and the token of their session.

export class Session {
  #cookie = '';
  #csrfToken = '';

  constructor(apiUrl) {
    this.url = `${apiUrl}/api/v1`;
  }

  async signIn(login, password) {
    const { csrfToken, account } = await this.post('/session', { login, password });
    this.#csrfToken = csrfToken;
    this.account = account;
    return this;
  }

  get = (path) => this.#send('GET', path);
  post = (path, body) => this.#send('POST', path, JSON.stringify(body), { 'content-type': 'application/json' });
  put = (path, body) => this.#send('PUT', path, JSON.stringify(body), { 'content-type': 'application/json' });

  upload(path, paperCode, fileName, content, type) {
    const form = new FormData();
    form.append('paperCode', paperCode);
    form.append('file', new Blob([content], { type }), fileName);
    return this.#send('POST', path, form);
  }

  /** What a load generator needs to send changes of this session. */
  headers() {
    return { cookie: this.#cookie, 'x-csrf-token': this.#csrfToken, 'content-type': 'application/json' };
  }

  async #send(method, path, body, headers = {}) {
    const response = await fetch(`${this.url}${path}`, {
      method,
      body,
      headers: {
        ...headers,
        ...(this.#cookie && { cookie: this.#cookie }),
        ...(this.#csrfToken && { 'x-csrf-token': this.#csrfToken }),
      },
    });
    const cookie = response.headers.getSetCookie().find((entry) => entry.startsWith('mot_cua_session'));
    if (cookie) this.#cookie = cookie.split(';')[0];
    const answer = response.headers.get('content-type')?.includes('json')
      ? await response.json()
      : await response.arrayBuffer();
    const { ok, status } = response;
    if (!ok) throw Object.assign(new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`), { status });
    return answer;
  }
}
