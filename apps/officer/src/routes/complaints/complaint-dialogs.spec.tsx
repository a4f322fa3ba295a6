import type { Complaint } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OfficerContext } from '../../session/officer';
import { aComplaint } from '../../testing/a-complaint';
import { anAccount } from '../../testing/an-officer';
import { choicesOf } from '../../testing/editing';
import { ComplaintActDialog } from './complaint-act-dialog';
import type { OfficeAction } from './send-complaint-command';

const khanh = anAccount({ id: 'khanh', fullName: 'Đặng Quốc Khánh', roles: ['leader'] });

/** Answers each command in turn; keeps what was sent. */
function theNetwork(...answers: readonly (() => Response)[]) {
  const sent: Record<string, unknown>[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    if (input.method === 'GET') return Response.json({ account: khanh, csrfToken: 'token', expiresAt: null });
    sent.push((await input.json()) as Record<string, unknown>);
    const answer = answers[sent.length - 1];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  return sent;
}

function show(action: OfficeAction, complaint: Complaint) {
  const onDone = jest.fn();
  const dialog = (shown: Complaint) => (
    <UiProvider language="vi">
      <OfficerContext value={khanh}>
        <ComplaintActDialog action={action} complaint={shown} onClose={jest.fn()} onDone={onDone} />
      </OfficerContext>
    </UiProvider>
  );
  const { rerender } = render(dialog(complaint));
  return { onDone, becomes: (changed: Complaint) => rerender(dialog(changed)) };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const done = () => Response.json(aComplaint({ version: 3 }));

beforeEach(() => sessionStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('giving a complaint to an officer', () => {
  const handler = (id: string, fullName: string, concern: 'held' | null = null) => ({
    ...{ id, fullName, position: null, away: null, concern },
  });
  const handlers = [
    handler('tam', 'Phạm Văn Tâm', 'held'),
    handler('binh', 'Lê Thu Bình'),
    handler('mai', 'Huỳnh Ngọc Mai'),
  ];

  it('offers nobody who had the dossier, and says why; nor whoever has it already', async () => {
    show('assign', aComplaint({ handlers, handlerName: 'Huỳnh Ngọc Mai' }));
    const list = await choicesOf(screen.getByRole('combobox'));
    expect(
      within(list)
        .getAllByRole('option', { hidden: true })
        .map(({ textContent }) => textContent),
    ).toEqual(['Lê Thu Bình']);
    expect(screen.getByText('Phạm Văn Tâm: đã thụ lý hồ sơ')).toBeInTheDocument();
  });

  it('needs somebody', async () => {
    const sent = theNetwork(done);
    show('assign', aComplaint({ handlers }));
    await press('Giao cho cán bộ');
    expect(screen.getByText('Hãy chọn người giải quyết.')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });
});

describe('answering a complaint', () => {
  const write = (label: string | RegExp, words: string) => userEvent.type(screen.getByLabelText(label), words);

  it('names its legal basis where it is formal', async () => {
    const sent = theNetwork(done);
    const { onDone } = show('answer', aComplaint({ kind: 'formal' }));
    await userEvent.click(screen.getByLabelText('Nội dung không đúng'));
    await write('Trả lời và lý do', 'Hồ sơ còn trong hạn.');
    await press('Trả lời');
    expect(screen.getByText('Hãy ghi nội dung này.')).toBeInTheDocument();
    expect(sent).toEqual([]);
    await write('Căn cứ pháp luật', 'Điều 17');
    await press('Trả lời');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(sent).toMatchObject([
      {
        ...{ expectedVersion: 2, finding: 'notRight', text: 'Hồ sơ còn trong hạn.', legalBasis: 'Điều 17' },
        attachmentIds: [],
      },
    ]);
  });

  it('happens once, also when the answer to it is lost and it is sent again', async () => {
    const lost = () => {
      throw new TypeError('Failed to fetch');
    };
    const sent = theNetwork(lost, done);
    const { onDone } = show('answer', aComplaint());
    await userEvent.click(screen.getByLabelText('Nội dung đúng'));
    await write('Trả lời và lý do', 'Phường xin lỗi bà.');
    await press('Trả lời');
    await userEvent.click(await screen.findByRole('button', { name: 'Gửi lại' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(sent).toHaveLength(2);
    expect(sent[0]?.['transactionId']).toBe(sent[1]?.['transactionId']);
  });

  it('begins with the draft that was sent back', () => {
    const draft = { finding: 'partlyRight', text: 'Dự thảo.', files: [] } as const;
    show('draftAnswer', aComplaint({ draft: { ...draft, files: [] } }));
    expect(screen.getByLabelText('Trả lời và lý do')).toHaveValue('Dự thảo.');
    expect(screen.getByLabelText('Nội dung đúng một phần')).toBeChecked();
  });
});

it('shows what somebody else did first, and leaves it to the officer to go on', async () => {
  const changed = () =>
    Response.json({ code: 'complaintChanged', status: 409, title: '', requestId: 'r', version: 3 }, { status: 409 });
  const sent = theNetwork(changed, done);
  const { onDone, becomes } = show('ask', aComplaint());
  await userEvent.type(screen.getByLabelText('Câu hỏi'), 'Ngày nào?');
  await press('Hỏi người gửi');
  await screen.findByText('Việc này vừa có thay đổi');
  const actor = { name: 'Trương Hữu Nghĩa', role: 'leader', position: null, agency: null } as const;
  const entry = {
    sequence: 3,
    action: 'assign',
    to: 'accepted',
    at: '2026-11-25T03:00:00Z',
    actor,
    files: [],
  } as const;
  becomes(aComplaint({ version: 3, history: [{ ...entry, officerName: 'Lê Thu Bình', files: [] }] }));
  expect(await screen.findByText(/Lê Thu Bình/)).toBeInTheDocument();
  await press('Tôi đã xem, làm tiếp');
  await press('Hỏi người gửi');
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent.map(({ expectedVersion }) => expectedVersion)).toEqual([2, 3]);
});
