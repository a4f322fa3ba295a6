import type { CalendarDayFault, CounterResetRefusal, FieldRefusal, OfficerRefusal } from '@mot-cua/domain';
import type { Problem } from './problem-table';

/** What the rules have against a change of accounts, calendar or fields: its status, and what happened and what to do, in both languages. */
export const ADMINISTRATION_REFUSALS: Readonly<
  Record<OfficerRefusal | CounterResetRefusal | CalendarDayFault | FieldRefusal, Problem>
> = {
  staffAccount: {
    status: 409,
    vi: 'Đây là tài khoản cán bộ. Mật khẩu do quản trị viên cấp lại ở mục Cán bộ và vai trò.',
    en: 'This is an officer’s account. An administrator gives it a new password under Officers and roles.',
  },
  identityUnchecked: {
    status: 422,
    vi: 'Hãy xem thẻ căn cước, đối chiếu với tài khoản rồi xác nhận.',
    en: 'Please see the identity card, compare it with the account, and confirm that you did.',
  },
  shiftsMissing: {
    status: 422,
    vi: 'Hãy ghi giờ làm thêm của ngày này.',
    en: 'Please give the shifts that are worked that day.',
  },
  shiftsOnDayOff: {
    status: 422,
    vi: 'Ngày nghỉ không có giờ làm. Hãy bỏ giờ làm hoặc chọn loại ngày khác.',
    en: 'A day off has no shifts. Leave them out, or choose another kind.',
  },
  shiftsImpossible: {
    status: 422,
    vi: 'Giờ làm phải theo thứ tự, không chồng lên nhau và nhiều nhất bốn ca.',
    en: 'Shifts have to be in order and not overlap, four at most.',
  },
  dayIsOffAnyway: {
    status: 422,
    vi: 'Ngày này vốn là ngày nghỉ cuối tuần. Hãy chọn một ngày làm việc, hoặc chọn loại Nghỉ lễ.',
    en: 'This is a day of the weekend anyway. Please choose a working day, or the kind public holiday.',
  },
  dayIsWorkedAnyway: {
    status: 422,
    vi: 'Ngày này vốn là ngày làm việc. Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.',
    en: 'This is a working day anyway. A day that is worked for another is a Saturday or a Sunday.',
  },
  fieldParentWrong: {
    status: 422,
    vi: 'Lĩnh vực cấp trên không dùng được: không tồn tại, đã ngừng, hoặc chính là lĩnh vực này.',
    en: 'The field above cannot be used: it does not exist, has ended, or is this very one.',
  },
  fieldInUse: {
    status: 409,
    vi: 'Còn thủ tục đang công bố thuộc lĩnh vực này. Hãy chọn lĩnh vực thay thế.',
    en: 'Published procedures belong to this field. Please say which field replaces it.',
  },
  fieldHasParts: {
    status: 409,
    vi: 'Lĩnh vực này còn lĩnh vực con đang dùng. Hãy chuyển hoặc ngừng các lĩnh vực con trước.',
    en: 'This field has parts that are in use. Please move or end them first.',
  },
  fieldSuccessorWrong: {
    status: 422,
    vi: 'Lĩnh vực thay thế phải là một lĩnh vực khác đang dùng.',
    en: 'The field that replaces it has to be another one that is in use.',
  },
  fieldEndTooEarly: {
    status: 422,
    vi: 'Ngày ngừng phải sau ngày bắt đầu.',
    en: 'A field ends after it has begun.',
  },
  fieldStateDiffers: {
    status: 409,
    vi: 'Lĩnh vực không ở trạng thái cho phép việc này. Hãy tải lại.',
    en: 'The field is not in a state that allows this. Please reload.',
  },
  ownAccount: {
    status: 403,
    vi: 'Bạn không thể tự đổi quyền hạn hoặc tự khóa tài khoản của mình. Hãy nhờ quản trị viên khác.',
    en: 'You cannot change your own authority or lock yourself. Please ask another administrator.',
  },
  systemAdminOnly: {
    status: 403,
    vi: 'Chỉ quản trị hệ thống được cấp vai trò quản trị và quản lý tài khoản quản trị.',
    en: 'Only a system administrator gives administrator roles and keeps administrators’ accounts.',
  },
  lastSystemAdmin: {
    status: 409,
    vi: 'Đây là quản trị hệ thống cuối cùng đang hoạt động. Hãy cấp vai trò này cho người khác trước.',
    en: 'This is the last working system administrator. Please give the role to somebody else first.',
  },
  officerHoldsDossiers: {
    status: 409,
    vi: 'Cán bộ này đang giữ hồ sơ chưa giải quyết xong.',
    en: 'This officer has dossiers that are not decided yet.',
  },
  roleNeeded: { status: 422, vi: 'Hãy chọn ít nhất một vai trò.', en: 'Please choose at least one role.' },
  officerStateDiffers: {
    status: 409,
    vi: 'Tài khoản không ở trạng thái cho phép việc này. Hãy tải lại.',
    en: 'The account is not in a state that allows this. Please reload.',
  },
};
