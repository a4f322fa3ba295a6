import { differencesOf } from './differences';

const words = {
  name: { name: { vi: 'Tên', en: 'Name' } },
  roles: { name: { vi: 'Vai trò', en: 'Roles' }, show: (roles: unknown) => (roles as string[]).join(' và ') },
};

describe('what a change did', () => {
  it('is told property by property, in words, and what stayed is left out', () => {
    const before = { name: 'Hạnh', roles: ['một cửa'], secret: 1 };
    expect(differencesOf({ before, after: { ...before, roles: ['một cửa', 'văn thư'], secret: 2 } }, words)).toEqual([
      { property: 'roles', name: words.roles.name, from: 'một cửa', to: 'một cửa và văn thư' },
    ]);
  });

  it('to something new is everything that it began with', () => {
    expect(differencesOf({ before: null, after: { name: 'Hạnh', roles: [] } }, words)).toEqual([
      { property: 'name', name: words.name.name, from: null, to: 'Hạnh' },
    ]);
  });

  it('from something that has no words to say is from nothing', () => {
    const words = {
      contact: {
        name: { vi: 'Liên hệ', en: 'Contact' },
        show: (value: unknown) => Object.values(Object(value)).join(),
      },
    };
    expect(differencesOf({ before: { contact: {} }, after: { contact: { phone: '1' } } }, words)).toMatchObject([
      { from: null, to: '1' },
    ]);
  });

  it('to something that is gone is everything that it had', () => {
    expect(differencesOf({ before: { name: 'Hạnh', roles: null }, after: null }, words)).toMatchObject([
      { from: 'Hạnh', to: null },
    ]);
  });
});
