import { emptyDesign } from './new-form';
import { changeElement, renameChoice, renameInRow, renamePath } from './edit-properties';
import { faultsOfDesign } from './design-faults';
import { duplicateElement } from './duplicate-element';
import { addElement, moveElement, removeElement } from './edit-structure';
import type { FormDesign } from './form-design';
import { namedByHand, usersOf } from './references';
import { mapNodes, nodeAt, nodesOf, pathsOf, placesOfPapers } from './tree';
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

describe('the place of a paper', () => {
  const withPaper = (design: FormDesign, paper: string) => {
    const added = addElement(design, 'paper', { parent: PAGE, index: 0 });
    return { ...changeElement(added.design, added.id ?? '', { paper }), id: added.id ?? '' };
  };

  it('is for one paper that has no other, and asks no answer', () => {
    const { design, id } = withPaper(withCondition().design, 'drawings');
    const other = addElement(design, 'paper', { parent: PAGE, index: 1 });
    expect(placesOfPapers(other.design).map(({ paper }) => paper)).toEqual(['drawings', '']);
    expect(changeElement(other.design, other.id ?? '', { paper: 'drawings' })).toEqual({
      design: other.design,
      refused: 'paperTaken',
    });
    expect(changeElement(design, id, { paper: 'drawings' }).refused).toBeUndefined();
    expect(formOf(design).schema).toEqual(formOf(withCondition().design).schema);
    expect(faultsOfDesign(other.design)).toEqual([{ id: other.id, code: 'paperMissing' }]);
  });

  it('is moved into groups, not into rows, and goes with what it stands in', () => {
    const { design, id } = withPaper(emptyDesign(), 'drawings');
    const rows = addElement(design, 'rows', { parent: PAGE, index: 1 });
    expect(moveElement(rows.design, id, { parent: rows.id ?? '', index: 0 }).refused).toBe('notHere');
    const group = addElement(rows.design, 'group', { parent: PAGE, index: 2 });
    const moved = moveElement(group.design, id, { parent: group.id ?? '', index: 0 }).design;
    expect(nodesOf(moved).find(({ node }) => node.id === id)?.around).toEqual([PAGE, group.id]);
    expect(placesOfPapers(removeElement(moved, group.id ?? '').design)).toEqual([]);
  });

  it('waits for an answer until that goes, whatever it is called by then', () => {
    const { design: first, choice } = withCondition();
    const { design, id } = withPaper(first, 'drawings');
    const when = { effect: 'show' as const, path: 'loai', values: ['x'] };
    const gated = changeElement(design, id, { when }).design;
    expect(usersOf(gated, choice).map((user) => user.id)).toContain(id);
    const renamed = renameChoice(renamePath(gated, 'loai', 'kind').design, choice, 'x', 'adult').design;
    expect(nodeAt(renamed, id)).toMatchObject({ when: { path: 'kind', values: ['adult'] } });
    expect(nodeAt(removeElement(renamed, choice).design, id)).not.toHaveProperty('when');
  });

  it('has no paper yet when it is a copy, alone or within a group', () => {
    const { design, id } = withPaper(emptyDesign(), 'drawings');
    const twice = duplicateElement(design, id).design;
    expect(placesOfPapers(twice).map(({ paper }) => paper)).toEqual(['drawings', '']);
    expect(placesOfPapers(duplicateElement(design, PAGE).design).map(({ paper }) => paper)).toEqual(['drawings', '']);
  });
});

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
