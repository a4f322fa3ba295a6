import type { Eligibility, ProcedureDefinition } from '@mot-cua/domain';
import { fieldId } from '@mot-cua/ui';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProcedureDraft } from '../../../testing/a-procedure-draft';
import { choicesOf, choose, editing, fillIn } from '../../../testing/editing';
import { CasesSection } from './cases-section';

const both = (vi: string) => ({ vi, en: `${vi} (en)` });
const cases = [
  { code: 'house', name: both('Nhà ở') },
  { code: 'other', name: both('Công trình khác') },
];
const eligibility: Eligibility = {
  questions: [
    {
      ...{ code: 'owner', text: both('Bạn là chủ đất?') },
      answers: [
        {
          code: 'no',
          label: both('Không'),
          outcome: { to: 'nowhere', why: both('Phải là chủ'), instead: both('Hỏi chủ') },
        },
        { code: 'yes', label: both('Phải'), outcome: { to: 'question', question: 'what' } },
      ],
    },
    {
      ...{ code: 'what', text: both('Xây gì?') },
      answers: [
        { code: 'home', label: both('Một ngôi nhà'), outcome: { to: 'case', case: 'house' } },
        { code: 'else', label: both('Thứ khác'), outcome: { to: 'case', case: 'other' } },
      ],
    },
  ],
};
const aDraft = (changes: Partial<ProcedureDefinition> = {}) => aProcedureDraft({ cases, eligibility, ...changes });
const box = (name: string) => screen.getByRole('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const list = (name: string) => screen.getByRole('combobox', { name });

/** The catalogue has one procedure to refer to. */
beforeEach(() =>
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () =>
      Response.json({ items: [{ code: '2.000720', name: both('Đổi đăng ký') }], nextCursor: null }),
    ),
);
afterEach(() => jest.restoreAllMocks());

describe('the cases of a draft', () => {
  it('get a code from their name once it is written', async () => {
    const { definition } = editing(CasesSection, aProcedureDraft());
    await press('Thêm trường hợp');
    await fillIn(box('Tên'), 'Nhà ở đô thị');
    expect(definition().cases).toEqual([{ code: 'truong-hop', name: { vi: 'Nhà ở đô thị', en: '' } }]);
    await fillIn(box('Tên (tiếng Anh)'), 'Town house');
    await userEvent.tab();
    expect(definition().cases).toEqual([{ code: 'nha-o-do-thi', name: { vi: 'Nhà ở đô thị', en: 'Town house' } }]);
    await fillIn(box('Tên'), 'Nhà riêng lẻ');
    await userEvent.tab();
    expect(definition().cases?.[0]?.code).toBe('nha-o-do-thi');
  });

  it('take everything that speaks of them along under another code', async () => {
    const [step] = aProcedureDraft().process;
    const draft = aDraft({
      fees: [{ name: both('Phí'), kind: 'fee', amount: 0, cases: ['house', 'other'] }],
      process: step ? [{ ...step, workingHoursByCase: { house: 3 } }] : [],
      results: [{ code: 'permit', name: both('Giấy phép'), document: 'made', cases: ['house'] }],
    });
    const { definition } = editing(CasesSection, draft);
    await press(/^Nhà ở$/);
    await fillIn(box('Mã'), 'other');
    await userEvent.tab();
    expect(box('Mã')).toHaveAccessibleDescription(expect.stringContaining('Mã này đã dùng'));
    expect(definition().cases).toEqual(cases);
    await fillIn(box('Mã'), 'home');
    await userEvent.tab();
    expect(definition().cases?.map(({ code }) => code)).toEqual(['home', 'other']);
    expect(definition().fees[0]?.cases).toEqual(['home', 'other']);
    expect(definition().process[0]?.workingHoursByCase).toEqual({ home: 3 });
    expect(definition().results[0]?.cases).toEqual(['home']);
    expect(definition().eligibility?.questions[1]?.answers[0]?.outcome).toEqual({ to: 'case', case: 'home' });
  });

  it('have a time of their own where it differs from the channel’s', async () => {
    const { definition } = editing(CasesSection, aDraft());
    await press(/^Nhà ở$/);
    await press('Đặt thời hạn riêng, Trực tuyến');
    await fillIn(box('Thời hạn Trực tuyến'), '5');
    expect(definition().cases?.[0]?.processingTimes).toEqual({ online: { unit: 'workingDay', amount: 5 } });
    await press('Theo kênh');
    expect(definition().cases?.[0]?.processingTimes).toBeUndefined();
  });

  it('leave the draft with their hours when they are removed', async () => {
    const [step] = aProcedureDraft().process;
    const process = step ? [{ ...step, workingHoursByCase: { house: 3, other: 4 } }] : [];
    const { definition } = editing(CasesSection, aDraft({ process }));
    await press('Bỏ Nhà ở');
    expect(definition().cases).toEqual([cases[1]]);
    expect(definition().process[0]?.workingHoursByCase).toEqual({ other: 4 });
  });
});

describe('the questions of a draft', () => {
  it('stand as a tree with where each answer leads', () => {
    editing(CasesSection, aDraft());
    const below = screen.getByRole('button', { name: 'Phải' }).closest('li');
    if (!below) throw new Error('The answer stands in no list');
    expect(within(below).getByRole('button', { name: 'Xây gì?' })).toBeInTheDocument();
    expect(button('Không Không làm theo thủ tục này')).toBeInTheDocument();
    expect(button('Một ngôi nhà Trường hợp: Nhà ở')).toBeInTheDocument();
  });

  it('are written from the first one on, by keyboard alone', async () => {
    const { definition } = editing(CasesSection, aDraft({ eligibility: undefined }));
    act(() => button('Thêm câu hỏi đầu tiên').focus());
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('textbox', { name: 'Câu hỏi' });
    await fillIn(box('Câu hỏi'), 'Xây gì?');
    act(() => button('Thêm câu trả lời').focus());
    await userEvent.keyboard(' ');
    await fillIn(box('Câu trả lời'), 'Một ngôi nhà');
    act(() => screen.getByRole('combobox', { name: 'Dẫn tới' }).focus());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(definition().eligibility?.questions).toEqual([
      {
        ...{ code: 'xay-gi', text: { vi: 'Xây gì?', en: '' } },
        answers: [
          { code: 'mot-ngoi-nha', label: { vi: 'Một ngôi nhà', en: '' }, outcome: { to: 'case', case: 'house' } },
        ],
      },
    ]);
  });

  it('lead on to a new question, or explain why not and name the procedure for it', async () => {
    const { definition } = editing(CasesSection, aDraft());
    const outcome = () => definition().eligibility?.questions[1]?.answers[1]?.outcome;
    await press('Thứ khác Trường hợp: Công trình khác');
    await choose(list('Dẫn tới'), 'Câu hỏi mới…');
    expect(outcome()).toEqual({ to: 'question', question: 'cau-hoi' });
    expect(definition().eligibility?.questions[2]).toEqual({ code: 'cau-hoi', text: { vi: '', en: '' }, answers: [] });
    await choose(list('Dẫn tới'), 'Không làm theo thủ tục này');
    await fillIn(box('Vì sao'), 'Không cần phép');
    await choose(list('Thủ tục thay thế'), '2.000720 · Đổi đăng ký');
    expect(outcome()).toEqual({
      to: 'nowhere',
      why: { vi: 'Không cần phép', en: '' },
      instead: { vi: '', en: '' },
      procedure: '2.000720',
    });
    expect(screen.getByRole('heading', { name: 'Chưa câu trả lời nào dẫn tới' })).toBeInTheDocument();
  });

  it('never lead back to where one came from', async () => {
    editing(CasesSection, aDraft());
    await press('Thứ khác Trường hợp: Công trình khác');
    const choices = await choicesOf(list('Dẫn tới'));
    expect(choices).toHaveTextContent('Câu hỏi mới…');
    expect(choices).not.toHaveTextContent('Bạn là chủ đất?');
    expect(choices).not.toHaveTextContent('Xây gì?');
  });

  it('are walked through as a citizen meets them, and the way is marked in the tree', async () => {
    editing(CasesSection, aDraft());
    await press('Đi thử như người dân');
    const walk = within(screen.getByRole('region', { name: 'Đi thử' }));
    expect(walk.getByRole('heading', { name: 'Bạn là chủ đất?' })).toHaveFocus();
    await userEvent.click(walk.getByRole('button', { name: 'Phải' }));
    expect(walk.getByRole('heading', { name: 'Xây gì?' })).toHaveFocus();
    expect(button('Bạn là chủ đất? đã qua')).toBeInTheDocument();
    expect(button('Phải đã qua')).toBeInTheDocument();
    expect(button('Xây gì? đang hỏi')).toHaveAttribute('aria-current', 'step');
    await userEvent.click(walk.getByRole('button', { name: 'Thứ khác' }));
    expect(walk.getByRole('heading', { name: 'Trường hợp của bạn: Công trình khác' })).toHaveFocus();
    await userEvent.click(walk.getByRole('button', { name: 'Đi lại từ đầu' }));
    await userEvent.click(walk.getByRole('button', { name: 'Không' }));
    expect(walk.getByText('Phải là chủ')).toBeInTheDocument();
    expect(walk.getByText('Hỏi chủ')).toBeInTheDocument();
    await userEvent.click(walk.getByRole('button', { name: 'Thôi đi thử' }));
    expect(screen.queryByText('đã qua')).not.toBeInTheDocument();
  });

  it('show each fault at its place, opened', () => {
    editing(CasesSection, aDraft(), {
      faults: [
        { at: '/cases/1', message: 'Chưa có giấy tờ nào.' },
        { at: '/eligibility/questions/1/answers/0/outcome/case', message: 'Không có “house”.' },
        { at: '/eligibility', message: 'Các câu hỏi dẫn vòng lại nhau.' },
      ],
    });
    expect(document.getElementById(fieldId('/cases/1'))).toHaveTextContent('Chưa có giấy tờ nào.');
    expect(document.getElementById(fieldId('/eligibility'))).toHaveTextContent('Các câu hỏi dẫn vòng lại nhau.');
    expect(screen.getByRole('combobox', { name: 'Dẫn tới' })).toHaveAccessibleDescription('Không có “house”.');
    expect(document.getElementById(fieldId('/eligibility/questions/1/answers/0/outcome/case'))).toBe(
      screen.getByRole('combobox', { name: 'Dẫn tới' }),
    );
  });
});
