import { faultsOfForm } from './form-faults';

const schema = {
  type: 'object',
  properties: { a: { type: 'string' }, s: { type: 'object', properties: { b: { type: 'string' } } } },
};
const screen = (...elements: readonly object[]) => ({
  type: 'Categorization',
  elements: [{ type: 'Category', elements }],
});
const control = (scope: string, more = {}) => ({ type: 'Control', scope, ...more });
const placesOf = (form: Parameters<typeof faultsOfForm>[0]) => faultsOfForm(form).map(({ at }) => at);

describe('the faults of a form', () => {
  it('are none while its schema compiles and its screen names its fields', () => {
    const rule = { effect: 'SHOW', condition: { scope: '#/properties/a', schema: { enum: ['x'] } } };
    expect(
      faultsOfForm({
        schema,
        uiSchema: screen(control('#/properties/a'), control('#/properties/s/properties/b', { rule })),
      }),
    ).toEqual([]);
  });

  it('are a paper with two places, and a place without the code of a paper', () => {
    const place = (paper?: string) => ({ type: 'Paper', ...(paper !== undefined && { options: { paper } }) });
    const papersOf = (...elements: object[]) => placesOf({ schema, uiSchema: screen(...elements) });
    expect(papersOf(place('drawings'), place('land-paper'), place(''), place(''))).toEqual([]);
    expect(papersOf(place('drawings'), place('drawings'), place())).toEqual([
      '/uiSchema/elements/0/elements/0/options/paper',
      '/uiSchema/elements/0/elements/1/options/paper',
      '/uiSchema/elements/0/elements/2/options/paper',
    ]);
  });

  it('name the place in the schema', () => {
    expect(placesOf({ schema: { properties: { a: { type: 'text' } } }, uiSchema: screen() })).toContain(
      '/schema/properties/a/type',
    );
    expect(placesOf({ schema: { properties: { a: { pattern: '(' } } }, uiSchema: screen() })).toEqual(['/schema']);
    const elsewhere = { a: { $ref: 'https://example.org/a.json' }, b: { items: { $dynamicRef: '#b' } } };
    expect(placesOf({ schema: { properties: elsewhere }, uiSchema: screen() })).toEqual([
      '/schema/properties/a/$ref',
      '/schema/properties/b/items/$dynamicRef',
    ]);
    expect(faultsOfForm({ schema: elsewhere.a, uiSchema: screen() })[0]?.message.en).toContain(
      'https://example.org/a.json',
    );
  });

  it('name the place on the screen', () => {
    const rule = { effect: 'DISABLE', condition: { scope: '#/properties/none', schema: { enum: [] } } };
    const elements = [
      control('#/properties/c'),
      control('#/properties/a'),
      control('#/properties/a', { rule }),
      { type: 'Lable' },
    ];
    expect(placesOf({ schema, uiSchema: screen(...elements) })).toEqual([
      '/uiSchema/elements/0/elements/0/scope',
      '/uiSchema/elements/0/elements/1/scope',
      '/uiSchema/elements/0/elements/2/scope',
      '/uiSchema/elements/0/elements/2/rule/effect',
      '/uiSchema/elements/0/elements/2/rule/condition/scope',
      '/uiSchema/elements/0/elements/2/rule/condition/schema',
      '/uiSchema/elements/0/elements/3/type',
    ]);
  });
});
