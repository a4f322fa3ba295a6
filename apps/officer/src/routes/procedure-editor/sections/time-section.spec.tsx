import type { ProcedureDefinition } from '@mot-cua/domain';
import { fieldId } from '@mot-cua/ui';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProcedureDraft } from '../../../testing/a-procedure-draft';
import { choose, editing, fillIn } from '../../../testing/editing';
import { TimeSection } from './time-section';

const both = (vi: string) => ({ vi, en: `${vi} (en)` });
const box = (name: string) => screen.getByRole('textbox', { name });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const tick = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));
const list = (name: string) => screen.getByRole('combobox', { name });
const comparison = () => screen.getByRole('region', { name: 'Tổng các bước so với thời hạn' });
const timesOf = ({ channels }: ProcedureDefinition) =>
  channels.map(({ channel, processingTime }) => [channel, processingTime]);

beforeEach(() =>
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => Response.json({ items: [{ code: 'H53.2', name: both('Sở Tài chính') }] })),
);
afterEach(() => jest.restoreAllMocks());

describe('the ways of filing of a draft', () => {
  it('are ticked and have a time each', async () => {
    const { definition } = editing(TimeSection, aProcedureDraft());
    await tick('Trực tuyến');
    await tick('Qua bưu chính');
    await fillIn(box('Thời hạn Qua bưu chính'), '3');
    await choose(list('Đơn vị thời hạn Tại quầy'), 'trong ngày');
    expect(timesOf(definition())).toEqual([
      ['counter', { unit: 'sameDay' }],
      ['post', { unit: 'workingDay', amount: 3 }],
    ]);
    expect(screen.queryByRole('textbox', { name: 'Thời hạn Tại quầy' })).not.toBeInTheDocument();
  });

  it('keep a time while another is typed in its place', async () => {
    const { definition } = editing(TimeSection, aProcedureDraft());
    await userEvent.clear(box('Thời hạn Tại quầy'));
    expect(definition().channels[1]?.processingTime).toEqual({ unit: 'workingDay', amount: 1 });
    await userEvent.tab();
    expect(box('Thời hạn Tại quầy')).toHaveValue('1');
  });
});

describe('the hour until which a dossier is answered in the day', () => {
  it('is asked for where something is, three by practice, and kept where it is another', async () => {
    const { definition } = editing(TimeSection, aProcedureDraft());
    const name = 'Trả trong ngày nếu nhận đến';
    expect(screen.queryByRole('combobox', { name })).not.toBeInTheDocument();
    await choose(list('Đơn vị thời hạn Tại quầy'), 'trong ngày');
    expect(list(name)).toHaveValue('15:00');
    await choose(list(name), '14:00');
    expect(definition().timePolicy).toEqual({ sameDayUntil: 840 });
    await choose(list(name), '15:00');
    expect(definition().timePolicy).toBeUndefined();
  });
});

describe('the steps of the office', () => {
  it('are added with a code from their name', async () => {
    const { definition } = editing(TimeSection, aProcedureDraft());
    await press('Thêm bước');
    await fillIn(box('Tên bước'), 'Thẩm định');
    await userEvent.tab();
    await choose(list('Người làm'), 'Văn thư');
    await fillIn(box('Thời gian'), '1,5');
    await choose(list('Cơ quan làm bước này'), 'Sở Tài chính · H53.2');
    expect(definition().process[2]).toEqual({
      code: 'tham-dinh',
      name: { vi: 'Thẩm định', en: '' },
      role: 'clerk',
      workingHours: 1.5,
      agencyCode: 'H53.2',
    });
  });

  it('are told what is missing of the legal time, or beyond it', async () => {
    editing(TimeSection, aProcedureDraft());
    expect(comparison()).toHaveTextContent('Mọi kênh: 1 ngày làm việc (8 giờ)vừa khớp');
    expect(within(comparison()).getByRole('img', { name: 'Tiếp nhận 2 giờ, Ký 6 giờ' })).toBeInTheDocument();
    await press(/^2\. Ký/);
    await fillIn(box('Thời gian'), '4');
    expect(comparison()).toHaveTextContent('còn thiếu 2 giờ');
    await fillIn(box('Thời gian'), '9,5');
    expect(comparison()).toHaveTextContent('vượt 3,5 giờ');
    await fillIn(box('Thời hạn Trực tuyến'), '2');
    await fillIn(box('Thời gian'), '4');
    expect(comparison()).toHaveTextContent('Trực tuyến: 2 ngày làm việc (16 giờ)trong hạn, dư 10 giờ');
    expect(comparison()).toHaveTextContent('Tại quầy: 1 ngày làm việc (8 giờ)còn thiếu 2 giờ');
    await fillIn(box('Thời hạn Trực tuyến'), '1');
    await choose(list('Đơn vị thời hạn Tại quầy'), 'tháng');
    await fillIn(box('Thời gian'), '4');
    expect(comparison()).toHaveTextContent('Trực tuyến: 1 ngày làm việc (8 giờ)trong hạn, dư 2 giờ');
    expect(comparison()).toHaveTextContent('Tại quầy: 1 tháng (160 giờ)trong hạn, dư 154 giờ');
  });

  it('have hours of their own in a case with a time of its own', async () => {
    const own = { unit: 'workingHour', amount: 4 } as const;
    const cases = [
      { code: 'usual', name: both('Thường') },
      { code: 'urgent', name: both('Khẩn'), processingTimes: { online: own, counter: own } },
    ];
    const { definition } = editing(TimeSection, aProcedureDraft({ cases }));
    expect(comparison()).toHaveTextContent('Thường: các bước cộng lại 8 giờ');
    expect(comparison()).toHaveTextContent('Khẩn: các bước cộng lại 8 giờ');
    expect(comparison()).toHaveTextContent('4 giờ làm việcvượt 4 giờ');
    await press(/^2\. Ký/);
    await fillIn(box('Thời gian, Khẩn'), '2');
    expect(definition().process[1]?.workingHoursByCase).toEqual({ urgent: 2 });
    expect(comparison()).toHaveTextContent('4 giờ làm việcvừa khớp');
    await userEvent.clear(box('Thời gian, Khẩn'));
    expect(definition().process[1]?.workingHoursByCase).toBeUndefined();
  });

  it('show each fault at its place, opened', () => {
    editing(TimeSection, aProcedureDraft(), {
      faults: [
        { at: '/channels/1/processingTime', message: 'Thời hạn phải lớn hơn 0.' },
        { at: '/process', message: 'Các bước cộng lại 9 giờ làm việc, luật chỉ cho 8.' },
        { at: '/process/1/agencyCode', message: 'Không có “H53.99”.' },
      ],
    });
    expect(box('Thời hạn Tại quầy')).toHaveAccessibleDescription('Thời hạn phải lớn hơn 0.');
    expect(document.getElementById(fieldId('/process'))).toHaveTextContent('luật chỉ cho 8.');
    expect(screen.getByRole('combobox', { name: 'Cơ quan làm bước này' })).toHaveAccessibleDescription(
      'Không có “H53.99”.',
    );
  });
});

describe('how the time of a draft is reckoned', () => {
  it('is as practice goes until it is decided otherwise, and again when it is decided back', async () => {
    const { definition } = editing(TimeSection, aProcedureDraft());
    expect(list('Sau khi người nộp bổ sung')).toHaveValue('Tính tiếp phần còn lại');
    await choose(list('Sau khi người nộp bổ sung'), 'Tính lại từ đầu');
    await choose(list('Hẹn lại ngày trả'), 'Không được');
    await fillIn(box('Người nộp bổ sung trong (ngày làm việc)'), '7');
    expect(definition().timePolicy).toEqual({ afterSupplement: 'restart', extensions: 0, supplementWorkingDays: 7 });
    await choose(list('Sau khi người nộp bổ sung'), 'Tính tiếp phần còn lại');
    await choose(list('Hẹn lại ngày trả'), 'Được một lần');
    await fillIn(box('Người nộp bổ sung trong (ngày làm việc)'), '15');
    expect(definition().timePolicy).toBeUndefined();
  });
});
