import type { LookUps } from '../../faults/faults';
import { Refusal } from '../answer';
import type { Served } from '../door';
import type { Portal } from '../portal';
import { receiveDossiers, receiveProgress, type Taken } from '../receive';

export interface Call {
  readonly service: string;
  readonly sequence: number;
  readonly idempotencyKey: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly lookUps: LookUps;
}

type Service = (portal: Portal, call: Call) => Promise<Served>;

const take = (receive: (portal: Portal, call: Call) => Promise<Taken>): Service => {
  return async (portal, call) => ({ result: [], taken: await receive(portal, call) });
};

const look = (find: (portal: Portal, call: Call) => readonly unknown[] | Promise<readonly unknown[]>): Service => {
  return async (portal, call) => ({ result: await find(portal, call) });
};

const parameter = ({ body }: Call, name: string): string => {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new Refusal('invalidData', `Thiếu tham số ${name}`);
  return value;
};

/** TraCuuHoSo: the dossier as it was last sent, with its progress; an empty list when there is none. */
async function lookUpDossier({ dossiers }: Portal, call: Call): Promise<readonly unknown[]> {
  const kept = await dossiers.find(parameter(call, 'mahoso'));
  if (!kept || call.lookUps === 'nothing') return [];
  if (call.lookUps === 'withoutProgress') return [kept.content];
  const progress = await dossiers.progressOf(kept.id);
  return [{ ...kept.content, TienDo: progress.map(({ content }) => content) }];
}

/** The services of POST /mapi/g, by name. */
export const SERVICES: ReadonlyMap<string, Service> = new Map<string, Service>([
  [
    'DongBoHoSoMC',
    take(({ pool, catalogue, province }, { body, ...call }) =>
      receiveDossiers(pool, { ...call, isUpdating: body.isUpdating, data: body.data }, catalogue, province),
    ),
  ],
  [
    'CapNhatTienDoHoSoMC',
    take(({ pool }, { body, ...call }) => receiveProgress(pool, { ...call, isUpdating: undefined, data: body.data })),
  ],
  ['TraCuuHoSo', look(lookUpDossier)],
  ['LayThuTuc', look(({ catalogue }, call) => catalogue.describe(parameter(call, 'maTTHC')))],
  ['LayDanhSachTTHC', look(({ catalogue }) => catalogue.procedures())],
  ['LayDanhMucLinhVuc', look(({ catalogue }) => catalogue.fields())],
  ['LayDanhMucCoQuan', look(({ catalogue }) => catalogue.agencies())],
]);
