// What npm start says when everything runs: where to look, and who may sign in.
import path from 'node:path';
import { ROOT } from './install.mjs';

export function table({ urls, postgres }, dataFolder, accounts) {
  const rows = [
    ['Cổng công dân · citizen portal', urls.citizen],
    ['Bộ phận Một cửa · officer console', urls.officer],
    ['Cổng quốc gia (mô phỏng) · national portal stand-in', urls.nationalPortal],
    ['CSDL dân cư (mô phỏng) · population registry stand-in', urls.populationRegistry],
    ['API', `${urls.api}/api/docs`],
    ['Dữ liệu · data', dataFolder],
    ...(isElsewhere(postgres, dataFolder)
      ? [['PostgreSQL', `data in ${postgres.folder}, programs in ${postgres.programs}`]]
      : []),
    ['Nhật ký · logs', path.join(dataFolder, 'logs')],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
  const wide = Math.max(0, ...accounts.map(({ login }) => login.length));
  const people = accounts.map(
    ({ login, fullName, roles, agency }) =>
      `  ${login.padEnd(wide)}  ${fullName} · ${roles.join(', ')}${agency ? ` · ${agency}` : ''}`,
  );
  return [
    '',
    ...lines,
    '',
    ...(people.length > 0 ? [`Demo accounts (password ${accounts[0].password}):`, ...people, ''] : []),
    'Ctrl-C stops everything.',
    '',
  ].join('\n');
}

/** Whether the database server could not have its programs in the checkout and its data in the data folder. */
function isElsewhere(postgres, dataFolder) {
  const isIn = (folder, file) => file.startsWith(folder + path.sep);
  return Boolean(postgres) && !(isIn(dataFolder, postgres.folder) && isIn(ROOT, postgres.programs));
}

/** The people of the demo province, as the seed loads them. */
export async function demoAccounts() {
  const { DEMO_ACCOUNTS, DEMO_AGENCIES } = (await import(path.join(ROOT, 'apps/api/dist/demo/index.js'))).default;
  const nameOf = new Map(DEMO_AGENCIES.map(({ code, name }) => [code, name.vi]));
  return DEMO_ACCOUNTS.map((account) => ({ ...account, agency: nameOf.get(account.agencyCode) }));
}
