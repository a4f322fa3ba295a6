import { particularsFor, type Answers } from '@mot-cua/domain';
import { validateAnswers } from '@mot-cua/domain/form/validate-answers';
import { birthRegistration, birthRegistrationExample as example } from './birth-registration';

const missing = (answers: Answers) =>
  validateAnswers(birthRegistration.form, answers).map(({ pointer, code }) => `${pointer} ${code}`);
const parent = { ethnicGroup: 'Kinh', nationality: 'VN' };
const filedBy = (relationship: string): Answers => ({
  ...example,
  requester: { ...Object(example['requester']), relationship },
});

describe('the form of a birth registration', () => {
  it('does not ask the mother who files for what it knows of her', () => {
    expect(missing({ ...filedBy('mother'), mother: parent })).toEqual([]);
  });

  it('asks a father who files for the mother’s name, birth and residence, and not for his own', () => {
    expect(missing({ ...filedBy('father'), mother: parent, father: parent })).toEqual([
      '/mother/fullName required',
      '/mother/bornOn required',
      '/mother/residence required',
      '/mother/residence/street required',
    ]);
  });

  it('asks grandparents for both parents', () => {
    expect(missing({ ...filedBy('grandparent'), mother: parent, father: parent })).toHaveLength(8);
  });

  it('needs nothing of a father who is not established', () => {
    const { father, parentsMarried, marriage, ...rest } = example;
    expect([father, parentsMarried, marriage]).not.toContain(undefined);
    expect(missing({ ...rest, fatherDeclared: 'no' })).toEqual([]);
    expect(missing(rest)).toEqual([
      '/father/fullName required',
      '/father/bornOn required',
      '/father/ethnicGroup required',
      '/father/nationality required',
      '/father/residence required',
      '/father/residence/street required',
      '/parentsMarried required',
    ]);
  });

  it('asks for the marriage certificate of married parents only', () => {
    const { marriage, ...rest } = example;
    expect(marriage).toBeDefined();
    expect(missing({ ...rest, parentsMarried: 'no' })).toEqual([]);
    expect(missing(rest)).toEqual([
      '/marriage/number required',
      '/marriage/issuedOn required',
      '/marriage/issuedBy required',
    ]);
  });

  it('asks for the name of the hospital when the child was born in one', () => {
    const child = { ...Object(example['child']), birthFacility: '' };
    expect(missing({ ...example, child })).toEqual(['/child/birthFacility required']);
    expect(missing({ ...example, child: { ...child, birthPlaceKind: 'elsewhere' } })).toEqual([]);
  });

  it('is not sent without the declaration', () => {
    expect(missing({ ...example, declaration: false })).toEqual(['/declaration const']);
  });
});

describe('the birth certificate', () => {
  const certified = (answers: Answers) =>
    Object.fromEntries(
      particularsFor(birthRegistration.results[0]?.sections ?? [], birthRegistration.form, answers).map(
        ({ title, lines }) => [title, Object.fromEntries(lines)] as const,
      ),
    );

  it('names the parent who files, whom the form does not ask twice', () => {
    expect(certified(example)).toMatchObject({
      'Người được khai sinh': { 'Họ, chữ đệm, tên': 'Trần Nguyễn Minh Anh', 'Ngày, tháng, năm sinh': '10/11/2026' },
      Mẹ: {
        'Họ, chữ đệm, tên': 'Nguyễn Thị Lan',
        'Dân tộc': 'Kinh',
        'Nơi cư trú': '12 đường Cách Mạng Tháng Tám, Phường Tân Ninh, tỉnh Tây Ninh',
      },
      Cha: { 'Họ, chữ đệm, tên': 'Trần Văn Minh' },
      'Người đi khai sinh': { 'Quan hệ với người được khai sinh': 'Mẹ' },
    });
  });

  it('says nothing of a father who is not established', () => {
    const { father, parentsMarried, marriage, ...rest } = example;
    expect([father, parentsMarried, marriage]).not.toContain(undefined);
    expect(Object.keys(certified({ ...rest, fatherDeclared: 'no' }))).not.toContain('Cha');
  });
});
