import { shareDone } from './share-done';

const counts = {
  ...{ new: 3, changed: 1, unchanged: 2, refused: 4, faultless: 2, storable: 4, faulty: 6, faults: 9 },
  ...{ drafted: 1, changedElsewhere: 0 },
};

describe('how far an import is', () => {
  it('is counted in procedures of the file while it is checked', () => {
    expect(shareDone({ state: 'checking', scope: null, total: null, counts })).toMatchObject({ done: 10, percent: 0 });
    expect(shareDone({ state: 'checking', scope: null, total: 30, counts })).toEqual({
      done: 10,
      total: 30,
      percent: 33,
    });
  });

  it('is counted in drafts to make while it is carried out', () => {
    expect(shareDone({ state: 'applying', scope: 'faultless', total: 10, counts })).toMatchObject({
      total: 2,
      percent: 50,
    });
    expect(shareDone({ state: 'applying', scope: 'storable', total: 10, counts })).toMatchObject({
      total: 4,
      percent: 25,
    });
  });
});
