import type { ProcedureDefinition, ProcessStep } from '@mot-cua/domain';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProcedureDraft } from '../../../testing/a-procedure-draft';
import { choose, editing, fillIn } from '../../../testing/editing';
import type { Fault } from '../faults';
import type { SectionProps } from '../section';
import { ProcessDesigner } from './process-designer';

// What is hidden is told apart in a real browser; to look for it here would take minutes.
configure({ defaultHidden: true });
beforeEach(() =>
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () =>
      Response.json({ items: [{ code: 'H53.2', name: { vi: 'Sở Tài chính', en: 'Finance' } }] }),
    ),
);
afterEach(() => jest.restoreAllMocks());

const both = (vi: string) => ({ vi, en: `${vi} (en)` });
const PROCESS: readonly ProcessStep[] = [
  { code: 'receive', name: both('Tiếp nhận'), role: 'counterOfficer', workingHours: 2 },
  { code: 'examine', name: both('Thẩm tra'), role: 'caseOfficer', workingHours: 4 },
  { code: 'sign', name: both('Ký'), role: 'leader', workingHours: 2 },
];

function Designer({ definition, onChange }: SectionProps) {
  return <ProcessDesigner definition={definition} onChange={(process) => onChange({ process })} />;
}

function open(
  process: readonly ProcessStep[] = PROCESS,
  faults: readonly Fault[] = [],
  more: Partial<ProcedureDefinition> = {},
) {
  const { definition } = editing(Designer, aProcedureDraft({ process, ...more }), { faults });
  const codes = () => definition().process.map(({ code }) => code);
  const nextOf = (code: string) => definition().process.find((step) => step.code === code)?.next;
  return { user: userEvent.setup({ pointerEventsCheck: 0 }), definition, codes, nextOf };
}

/** The drawing, once what draws it is loaded. */
async function draw(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByText('Sơ đồ'));
  await waitFor(() => expect(boxes()).not.toHaveLength(0));
}
const boxes = () => [...document.querySelectorAll<HTMLElement>('[data-drawn^=step]')];
const box = (name: RegExp) => {
  const found = boxes().find(({ textContent }) => name.test(textContent));
  if (!found) throw new Error(`There is no box ${name}`);
  return found;
};
const focus = (element: HTMLElement) => act(() => element.focus());
const panel = () => within(screen.getByRole('region', { name: 'Bước đang chọn' }));
const said = (words: RegExp) => expect(screen.getByRole('status')).toHaveTextContent(words);
const pick = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(await screen.findByRole('menuitem', { name, hidden: true }));
  await waitFor(() => expect(screen.queryByRole('menuitem', { hidden: true })).not.toBeInTheDocument());
};

describe('the drawing of a process', () => {
  it('is walked through along its lines, and tells each step in a sentence', async () => {
    const { user } = open();
    await draw(user);
    expect(box(/^Bước 1/)).toHaveAccessibleName(
      'Bước 1, Tiếp nhận, cán bộ một cửa, Cơ quan có thẩm quyền, 2 giờ, tiếp theo: Thẩm tra',
    );
    focus(box(/^Bước 1/));
    await user.keyboard('{ArrowRight}');
    expect(box(/^Bước 2/)).toHaveFocus();
    await user.keyboard('{Tab}');
    expect(screen.getByRole('button', { name: 'Từ Thẩm tra tới Ký' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(box(/^Bước 3/)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(box(/^Bước 1/)).toHaveFocus();
    expect(panel().getByRole('heading', { level: 4 })).toHaveTextContent('1. Tiếp nhận');
  });

  it('gets a step, loses it, and has it back, by the keyboard alone', async () => {
    const { user, codes, definition } = open();
    await draw(user);
    focus(box(/^Bước 2/));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await pick(user, 'Thêm bước sau');
    await waitFor(() => expect(panel().getByRole('textbox', { name: 'Tên bước' })).toHaveFocus());
    await user.paste('Thẩm định');
    await user.tab();
    expect(codes()).toEqual(['receive', 'examine', 'tham-dinh', 'sign']);
    expect(definition().process.some(({ next }) => next)).toBe(false);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(box(/^Bước 3, Thẩm định/)).toHaveFocus());
    await user.keyboard('{Delete}');
    said(/Đã bỏ “Thẩm định”/);
    expect(codes()).toEqual(['receive', 'examine', 'sign']);
    expect(box(/^Bước 3, Ký/)).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(codes()).toEqual(['receive', 'examine', 'tham-dinh', 'sign']);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(codes()).toEqual(['receive', 'examine', 'sign']);
  });

  it('says why something cannot be done, and leaves the process as it is', async () => {
    const { user, definition } = open();
    await draw(user);
    focus(box(/^Bước 1/));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await pick(user, 'Thêm bước trước');
    said(/Tiếp nhận luôn là bước đầu/);
    focus(box(/^Bước 3/));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await pick(user, 'Làm song song');
    said(/Các bước làm song song phải gặp nhau/);
    expect(definition().process).toEqual(PROCESS);
  });

  it('parts side by side in one act, and says which agency leads', async () => {
    const { user, nextOf } = open();
    await draw(user);
    focus(box(/^Bước 1/));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await pick(user, 'Làm song song');
    await waitFor(() => expect(boxes()).toHaveLength(6));
    expect(nextOf('receive')).toEqual({ kind: 'parallel', branches: ['buoc', 'buoc-2'], join: 'buoc-3' });
    await choose(panel().getByRole('combobox', { name: 'Cơ quan làm bước này' }), 'Sở Tài chính · H53.2');
    await user.click(box(/^Bước 1/));
    await user.click(panel().getByRole('radio', { name: 'Bước chưa có tên: Sở Tài chính' }));
    expect(nextOf('receive')).toMatchObject({ lead: 'buoc' });
    expect(screen.getByRole('button', { name: /^Nhánh song song, từ Tiếp nhận .* Chủ trì/ })).toBeInTheDocument();
    await fillIn(panel().getByRole('textbox', { name: 'Mã' }), 'first');
    await user.tab();
    expect(nextOf('first')).toMatchObject({ lead: 'buoc' });
    await user.click(panel().getByRole('button', { name: 'Tổng hợp kết quả' }));
    await waitFor(() => expect(box(/^Bước 4, Tổng hợp/)).toHaveFocus());
  });

  it('shows what is wrong at its step and its way', async () => {
    const ways = [
      { code: 'a', name: both('Xem'), to: 'examine' },
      { code: 'b', name: both('Thôi'), to: 'sign' },
    ];
    const choice = { kind: 'choice', by: 'answers', ways } as const;
    const { user } = open(
      PROCESS.map((step, index) => (index === 0 ? { ...step, next: choice } : step)),
      [
        { at: '/process/2/role', message: 'Chọn vai trò.' },
        { at: '/process/0/next/ways/0/when', message: 'Nhánh này cần điều kiện.' },
      ],
    );
    await draw(user);
    expect(box(/^Bước 3.*Chọn vai trò/)).toBeVisible();
    const way = screen.getByRole('button', { name: /^Hướng “Xem”.*Nhánh này cần điều kiện/ });
    await user.click(way);
    await pick(user, 'Nối sang bước khác…');
    await waitFor(() => expect(panel().getAllByRole('combobox', { name: 'Dẫn tới' })[0]).toHaveFocus());
  });
});

describe('the list of a process', () => {
  it('makes a choice of what followed, with names, a condition and a way less', async () => {
    const { user, definition, nextOf } = open();
    await user.click(screen.getByRole('button', { name: /^2\. Thẩm tra/ }));
    await user.click(screen.getByText('Rẽ hướng'));
    said(/Đã đổi bước tiếp theo/);
    expect(nextOf('examine')).toMatchObject({ kind: 'choice', by: 'officer', ways: [{ to: 'buoc' }, { to: 'sign' }] });
    await fillIn(screen.getByRole('textbox', { name: 'Tên hướng 1' }), 'Cần kiểm tra');
    await user.click(screen.getByRole('radio', { name: 'Theo tờ khai' }));
    await fillIn(screen.getByRole('textbox', { name: 'Đi hướng này khi' }), 'answers.copies > 3');
    expect(nextOf('examine')).toMatchObject({
      by: 'answers',
      ways: [{ code: 'can-kiem-tra', when: 'answers.copies > 3' }, { code: 'huong-2' }],
    });
    expect(screen.getByText('Đi hướng này trong mọi trường hợp còn lại.')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Người làm bước này chọn' }));
    expect(JSON.stringify(nextOf('examine'))).not.toContain('when');
    await user.click(screen.getByRole('button', { name: 'Bỏ Cần kiểm tra' }));
    said(/cùng 1 bước/);
    expect(definition().process).toEqual(PROCESS);
  });

  it('leaves the choice after receiving to the answers, and says why nobody chooses there', async () => {
    const { user, nextOf } = open();
    await user.click(screen.getByRole('button', { name: /^1\. Tiếp nhận/ }));
    await user.click(screen.getByText('Rẽ hướng'));
    expect(nextOf('receive')).toMatchObject({ kind: 'choice', by: 'answers' });
    const officer = screen.getByRole('radio', { name: 'Người làm bước này chọn' });
    expect(officer).toBeDisabled();
    expect(officer).toHaveAccessibleDescription(/^Chỉ ở bước xử lý/);
    expect(screen.getByRole('textbox', { name: 'Đi hướng này khi' })).toBeInTheDocument();
  });

  it('offers only steps that can be led to', async () => {
    const { user, nextOf } = open();
    await user.click(screen.getByRole('button', { name: /^1\. Tiếp nhận/ }));
    await choose(screen.getByRole('combobox', { name: 'Nối thêm tới bước' }), '3. Ký');
    expect(nextOf('receive')).toMatchObject({ kind: 'choice', ways: [{ to: 'examine' }, { to: 'sign' }] });
    await user.click(screen.getByText('Một bước'));
    expect(nextOf('receive')).toBeUndefined();
    const field = screen.getByRole('combobox', { name: 'Bước tiếp theo' });
    await user.click(field);
    const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
    expect(within(list ?? document.body).getAllByRole('option', { hidden: true })).toHaveLength(1);
  });

  it('has steps that are done where an address of the form lies', async () => {
    const home = { type: 'object', format: 'administrativeUnit', title: 'Nơi ở', 'x-en': 'Home' };
    const form = { schema: { type: 'object', properties: { home } }, uiSchema: {} };
    const { user, definition } = open(PROCESS, [], { form });
    await user.click(screen.getByRole('button', { name: /^2\. Thẩm tra/ }));
    await user.click(screen.getByRole('button', { name: 'Xác định theo địa chỉ trong tờ khai' }));
    expect(definition().process[1]?.agencyFrom).toEqual({ kind: 'commune', from: [{ pointer: '/home' }] });
    await choose(screen.getByRole('combobox', { name: 'Cơ quan làm bước này: loại' }), 'Sở, ban, ngành');
    await choose(screen.getByRole('combobox', { name: 'Việc của bước' }), 'Xử lý');
    expect(definition().process[1]).toMatchObject({ agencyFrom: { kind: 'department' }, task: 'work' });
    await user.click(screen.getByRole('button', { name: 'Chọn cơ quan cố định' }));
    expect(definition().process[1]).toEqual({ ...PROCESS[1], task: 'work' });
  });

  it('begins with a step that can be taken back', async () => {
    const { user, codes } = open([]);
    expect(screen.getByText(/Chưa có bước nào/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Thêm bước' }));
    expect(codes()).toEqual(['buoc']);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(codes()).toEqual([]);
  });
});
