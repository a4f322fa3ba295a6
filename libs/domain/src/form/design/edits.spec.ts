import { emptyDesign } from './new-form';
import { changeElement, renameChoice, renameInRow, renamePath } from './edit-properties';
import { duplicateElement } from './duplicate-element';
import { addElement, moveElement, removeElement } from './edit-structure';
import type { FormDesign } from './form-design';
import { namedByHand, usersOf } from './references';
import { mapNodes, nodeAt, nodesOf, pathsOf } from './tree';
import { formOf } from './write-form';
import { validateAnswers } from '../validate-answers';

const PAGE = 'e1';

/** A choice `loai` with the values x and y, and `ten` that is required and shown with x. */
function withCondition(): { design: FormDesign; choice: string; field: string } {
  const one = addElement(emptyDesign(), 'choice', { parent: PAGE, index: 0 });
  const choices = ['x', 'y'].map((value) => ({ value, title: { vi: value, en: value }, more: {} }));
  const two = changeElement(one.design, one.id ?? '', { choices, required: true });
  const three = addElement(renamePath(two.design, 'luaChon', 'loai').design, 'shortText', { parent: PAGE, index: 1 });
  const four = renamePath(three.design, 'vanBanNgan', 'ten');
  const when = { effect: 'show' as const, path: 'loai', values: ['x'] };
  const { design } = changeElement(four.design, three.id ?? '', { required: true, when });
  return { design, choice: one.id ?? '', field: three.id ?? '' };
}

const missing = (design: FormDesign, answers: object) =>
  validateAnswers(formOf(design), { ...answers }).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a field that is shown with a choice', () => {
  it('is required with it and not without', () => {
    const { design } = withCondition();
    expect(missing(design, { loai: 'x' })).toEqual(['/ten required']);
    expect(missing(design, { loai: 'y' })).toEqual([]);
    expect(formOf(design).schema['allOf']).toEqual([
      {
        if: { required: ['loai'], properties: { loai: { enum: ['x'] } } },
        then: { allOf: [{ required: ['ten'], properties: { ten: {} } }] },
      },
    ]);
  });

  it('follows when the choice or its values get other names, or the field a section', () => {
    const { design, choice } = withCondition();
    const named = renamePath(design, 'loai', 'person.kind', { vi: 'Người', en: 'Person' }).design;
    const valued = renameChoice(named, choice, 'x', 'adult').design;
    const moved = renamePath(valued, 'ten', 'person.fullName').design;
    expect(missing(moved, { person: { kind: 'adult' } })).toEqual(['/person/fullName required']);
    expect(missing(moved, { person: { kind: 'y' } })).toEqual([]);
    expect(moved.sections.map(({ path, title }) => [path, title.vi])).toEqual([
      ['', ''],
      ['person', 'Người'],
    ]);
    expect(missing(renamePath(moved, 'person', 'citizen').design, { citizen: { kind: 'adult' } })).toEqual([
      '/citizen/fullName required',
    ]);
  });

  it('is always shown once the choice, or the value, is gone', () => {
    const { design, choice, field } = withCondition();
    expect(usersOf(design, choice).map(({ id }) => id)).toEqual([field]);
    expect(missing(removeElement(design, choice).design, {})).toEqual(['/ten required']);
    const left = [{ value: 'y', title: { vi: 'y', en: 'y' }, more: {} }];
    expect(missing(changeElement(design, choice, { choices: left }).design, { loai: 'y' })).toEqual(['/ten required']);
    expect(missing(changeElement(design, choice, { kind: 'date' }).design, { loai: '2026-11-10' })).toEqual([
      '/ten required',
    ]);
  });

  it('cannot decide on itself, nor on the choice that it waits for', () => {
    const { design, choice } = withCondition();
    const circle = { effect: 'show' as const, path: 'loai', values: ['x'] };
    expect(changeElement(design, choice, { when: circle })).toMatchObject({ design, refused: 'circle' });
    const group = addElement(design, 'group', { parent: PAGE, index: 0 });
    const gated = changeElement(group.design, group.id ?? '', { when: circle }).design;
    expect(moveElement(gated, choice, { parent: group.id ?? '', index: 0 })).toMatchObject({
      design: gated,
      refused: 'circle',
    });
  });

  it('is copied with a name of its own, and a group with conditions on its own copies', () => {
    const { design, choice, field } = withCondition();
    expect(pathsOf(duplicateElement(design, field).design)).toEqual(['loai', 'ten', 'ten2']);
    const group = addElement(design, 'group', { parent: PAGE, index: 2 });
    const id = group.id ?? '';
    const filled = moveElement(moveElement(group.design, choice, { parent: id, index: 0 }).design, field, {
      parent: id,
      index: 1,
    }).design;
    const copied = duplicateElement(filled, id).design;
    expect(pathsOf(copied)).toEqual(['loai', 'ten', 'loai2', 'ten2']);
    expect(missing(copied, { loai: 'y', loai2: 'x' })).toEqual(['/ten2 required']);
  });
});

describe('names', () => {
  it.each(['Ten', 'họ', '1a', '', 'a-b', 'constructor'])('that are no identifiers are refused: %p', (name) => {
    const { design } = withCondition();
    expect(renamePath(design, 'ten', name)).toMatchObject({ design, refused: 'badName' });
  });

  it('are given once: neither a field nor a section takes the place of another', () => {
    const { design } = withCondition();
    expect(renamePath(design, 'ten', 'loai')).toMatchObject({ refused: 'nameTaken' });
    expect(renamePath(design, 'ten', 'loai.ten')).toMatchObject({ refused: 'nameTaken' });
    const sectioned = renamePath(design, 'ten', 'person.ten').design;
    expect(renamePath(sectioned, 'loai', 'person')).toMatchObject({ refused: 'nameTaken' });
  });

  it('in rows are their own', () => {
    const rows = addElement(emptyDesign(), 'rows', { parent: PAGE, index: 0 });
    const added = addElement(rows.design, 'date', { parent: rows.id ?? '', index: 1 });
    expect(nodeAt(added.design, added.id ?? '')).toMatchObject({ path: 'ngay' });
    expect(renameInRow(added.design, added.id ?? '', 'vanBanNgan')).toMatchObject({ refused: 'nameTaken' });
    const { design } = renameInRow(added.design, added.id ?? '', 'bornOn');
    expect(missing(design, { danhSach: [{ bornOn: 'sai' }] })).toEqual(['/danhSach/0/bornOn format:date']);
  });
});

describe('what was written by hand', () => {
  const byHand = (design: FormDesign): FormDesign => ({
    ...design,
    conditions: [{ json: { anyOf: [{ required: ['ten'] }, { required: ['loai'] }] }, byHand: true }],
  });

  it('follows a new name, and keeps a field in its section and a value as it is', () => {
    const { design, choice, field } = withCondition();
    const written = byHand(design);
    expect(namedByHand(written, field)).toEqual(['ten']);
    expect(renamePath(written, 'ten', 'fullName').design.conditions).toMatchObject([
      { json: { anyOf: [{ required: ['fullName'] }, { required: ['loai'] }] } },
    ]);
    expect(renamePath(written, 'ten', 'person.ten')).toMatchObject({ refused: 'inUse' });
    expect(renameChoice(written, choice, 'x', 'z')).toMatchObject({ refused: 'inUse' });
  });
});

describe('a rule that was written by hand', () => {
  it('names a field by its new name too', () => {
    const { design, field } = withCondition();
    const rule = (name: string) => ({
      effect: 'ENABLE',
      condition: { scope: `#/properties/${name}`, schema: { const: 'x' } },
    });
    const ruled = mapNodes(design, (node) =>
      node.id === field && node.type === 'field' ? { ...node, rule: rule('loai') } : node,
    );
    expect(nodeAt(renamePath(ruled, 'loai', 'kind').design, field)).toMatchObject({ rule: rule('kind') });
  });
});

describe('elements', () => {
  it('stand where their type can', () => {
    const rows = addElement(emptyDesign(), 'rows', { parent: PAGE, index: 0 });
    const inRows = { parent: rows.id ?? '', index: 0 };
    for (const kind of ['page', 'group', 'rows', 'longText'] as const) {
      expect(addElement(rows.design, kind, inRows)).toMatchObject({ design: rows.design, refused: 'notHere' });
    }
    expect(addElement(rows.design, 'date', { parent: '', index: 0 })).toMatchObject({ refused: 'notHere' });
    expect(moveElement(rows.design, PAGE, { parent: PAGE, index: 0 })).toMatchObject({ refused: 'notHere' });
  });

  it('move into a row and out of it under a name that is free there, but the last of a row stays', () => {
    const { design, field } = withCondition();
    const rows = addElement(design, 'rows', { parent: PAGE, index: 2 });
    const inside = moveElement(rows.design, field, { parent: rows.id ?? '', index: 0 }).design;
    expect(nodeAt(inside, rows.id ?? '')).toMatchObject({
      fields: [{ path: 'ten', required: true }, { path: 'vanBanNgan' }],
    });
    expect(nodeAt(inside, field)).not.toHaveProperty('when');
    const outside = moveElement(inside, `${rows.id}-1`, { parent: PAGE, index: 0 }).design;
    expect(pathsOf(outside)).toEqual(['vanBanNgan', 'loai', 'danhSach']);
    expect(removeElement(outside, field)).toMatchObject({ refused: 'lastOne' });
    expect(removeElement(outside, PAGE)).toMatchObject({ refused: 'lastOne' });
  });

  it('take the order of the schema along', () => {
    const { design, field } = withCondition();
    const moved = moveElement(design, field, { parent: PAGE, index: 0 }).design;
    expect(Object.keys(Object(formOf(moved).schema['properties']))).toEqual(['ten', 'loai']);
    expect(nodesOf(moved)).toHaveLength(3);
  });
});
