import { createHash } from 'node:crypto';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { allocateCode, keepFile } from '../../storage/allocation.store';
import { Refusal, type ErrorCode } from '../answer';
import { Door, type DoorParts, type Served, type Wording } from '../door';
import { bearerOf, codesOf, hasNul, header, isBody, isSame, text, type Body } from '../request-parts';
import { receiveDossier, receiveStatus, receiveSteps } from './receive-connected';

const PATH = '/api/noi-ho-so';
const LARGEST_FILE = 30 * 1024 * 1024;

/** HTTP status of a refusal; 400 for what is wrong with the content. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  ...{ sessionEnded: 401, wrongCredentials: 401, unitNotAllowed: 403, notThere: 404, serviceUnknown: 404, busy: 502 },
};

const WORDING: Wording = {
  success: ([data = {}]) => ({ message: 'Thành công', data }),
  refuse: (reply, code, message) => reply.code(STATUS[code] ?? 400).send({ message, data: null }),
};

const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const today = (): string => new Date(Date.now() + VIETNAM_OFFSET_MS).toISOString().slice(2, 10).replaceAll('-', '');

/** Version C. A token, then each service at an address of its own; what became of a call is its HTTP status. */
export async function addConnectRoutes(server: FastifyInstance, parts: DoorParts): Promise<void> {
  const { config, portal, sessions, faults } = parts;
  const door = new Door(parts, WORDING);
  await server.register(multipart, { limits: { fileSize: LARGEST_FILE, files: 1 } });

  const checkToken = async (request: FastifyRequest): Promise<void> => {
    if (!(await sessions.use(bearerOf(request), faults.current().sessionUses)))
      throw new Refusal('sessionEnded', 'Token không hợp lệ hoặc đã hết hạn');
  };

  server.post(`${PATH}/GetToken`, (request, reply) =>
    door.pass(request, reply, async () => {
      const body = isBody(request.body) ? request.body : {};
      const isKnown =
        isSame(text(body.client_id), config.clientId) && isSame(text(body.client_secret), config.clientSecret);
      if (!isKnown) return WORDING.refuse(reply, 'wrongCredentials', 'Sai client_id hoặc client_secret');
      const seconds = config.sessionSeconds;
      return WORDING.success([{ access_token: await sessions.open(config.clientId, seconds), expires_in: seconds }]);
    }),
  );

  const service = (name: string, serve: (call: Call) => Promise<Served>) =>
    server.post(`${PATH}/${name}`, (request, reply) => {
      const body = request.body;
      if (!isBody(body) || hasNul(body))
        return WORDING.refuse(reply, 'unreadable', 'Nội dung phải là một đối tượng JSON, không có ký tự U+0000');
      const idempotencyKey = header(request, 'x-idempotency-key');
      const message = { service: name, codes: codesOf([], body.MaHoSo), idempotencyKey, body };
      return door.take(request, reply, message, async (sequence) => {
        await checkToken(request);
        return serve({ ...message, sequence });
      });
    });

  service('GetNextValue', async ({ body }) => {
    const agency = text(body.code);
    if (!/^[A-Z]\d{2}(\.\d{2,3}){0,4}$/.test(agency)) throw new Refusal('invalidData', 'code không phải mã đơn vị');
    if (agency.split('.')[0] !== portal.province)
      throw new Refusal('unitNotAllowed', `Đơn vị ${agency} không thuộc phạm vi được cấp`);
    return { result: [{ value: await allocateCode(portal.pool, `${agency}-${today()}`) }] };
  });
  service('NoiHoSo', async (call) => ({ result: [], taken: await receiveDossier(portal, call) }));
  service('CapNhatTienTrinh', async (call) => ({ result: [], taken: await receiveSteps(portal, call) }));
  service('CapNhatTrangThai', async (call) => ({ result: [], taken: await receiveStatus(portal, call) }));
  service('TraCuuHoSo', async ({ body }) => {
    const kept = await portal.dossiers.find(text(body.MaHoSo));
    const { lookUps } = faults.current();
    if (!kept || lookUps === 'nothing') throw new Refusal('notThere', `Hồ sơ ${text(body.MaHoSo)} không tồn tại`);
    if (lookUps === 'withoutProgress') return { result: [kept.content] };
    const progress = await portal.dossiers.progressOf(kept.id);
    return { result: [{ ...kept.content, TienDo: progress.map(({ content }) => content) }] };
  });

  server.post(`${PATH}/UploadFile`, { bodyLimit: LARGEST_FILE }, async (request, reply) => {
    if (!request.isMultipart()) return WORDING.refuse(reply, 'unreadable', 'Cần một tệp (multipart/form-data)');
    const part = await request.file();
    if (!part) return WORDING.refuse(reply, 'unreadable', 'Thiếu tệp');
    const content = await part.toBuffer();
    const sha256 = createHash('sha256').update(content).digest('hex');
    const file = { name: part.filename.slice(0, 500), bytes: content.length, sha256 };
    const message = { service: 'UploadFile', codes: [], idempotencyKey: null, body: file };
    return door.take(request, reply, message, async () => {
      await checkToken(request);
      return { result: [{ IdTepTin: await keepFile(portal.pool, file), HashTepTin: sha256 }] };
    });
  });
}

interface Call {
  readonly service: string;
  readonly sequence: number;
  readonly idempotencyKey: string | null;
  readonly body: Body;
}
