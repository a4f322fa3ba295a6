import type { StandardTemplate } from './standard-template';

const COUNTER = 'Bộ phận Tiếp nhận và Trả kết quả';
const BOTH = [
  { heading: 'NGƯỜI NỘP HỒ SƠ', name: '{{người nộp}}' },
  { heading: 'NGƯỜI TIẾP NHẬN HỒ SƠ', name: '{{cán bộ}}' },
];
const APPLICANT = [
  'Địa chỉ: {{địa chỉ}}',
  'Số điện thoại: {{số điện thoại}}   Email: {{thư điện tử}}',
  'Mã hồ sơ: **{{mã hồ sơ}}**',
];

/** The six forms of Circular 01/2018/TT-VPCP, art. 9. */
export const CIRCULAR_01_OF_2018: Readonly<Record<string, StandardTemplate>> = {
  receipt: {
    ...{ formLabel: 'Mẫu số 01', issuer: COUNTER, title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' },
    numberPattern: '{{số}}/TNHS',
    body: [
      '> Mã hồ sơ: **{{mã hồ sơ}}**',
      '{{cơ quan}} tiếp nhận hồ sơ của: **{{người nộp}}**',
      'Số CMND/CCCD: {{số định danh}}',
      'Địa chỉ: {{địa chỉ}}',
      'Số điện thoại: {{số điện thoại}}   Email: {{thư điện tử}}',
      'Nội dung yêu cầu giải quyết: **{{tên thủ tục}}**',
      'Thành phần hồ sơ nộp gồm:',
      '{{thành phần hồ sơ}}',
      'Số lượng hồ sơ: {{số bộ hồ sơ}} (bộ)',
      'Thời gian giải quyết hồ sơ theo quy định: {{thời hạn giải quyết}}',
      'Thời gian nhận hồ sơ: {{thời gian tiếp nhận}}',
      'Thời gian trả kết quả giải quyết hồ sơ: **{{thời gian hẹn trả}}**',
      'Đăng ký nhận kết quả tại: {{nơi nhận kết quả}}',
      'Vào Sổ theo dõi hồ sơ, Quyển số: {{quyển số}}   Số thứ tự: {{số thứ tự}}',
    ].join('\n'),
    signatures: BOTH,
  },
  supplementRequest: {
    ...{ formLabel: 'Mẫu số 02', issuer: COUNTER, title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
    numberPattern: '{{số}}/PBS',
    body: [
      'Hồ sơ của: **{{người nộp}}**',
      'Nội dung yêu cầu giải quyết: **{{tên thủ tục}}**',
      ...APPLICANT,
      'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:',
      '{{nội dung bổ sung}}',
      '? Ghi chú: {{ghi chú}}',
      'Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà liên hệ với {{cán bộ}}, số điện thoại {{điện thoại cơ quan}} để được hướng dẫn./.',
    ].join('\n'),
    signatures: [{ heading: 'NGƯỜI HƯỚNG DẪN', name: '{{cán bộ}}' }],
  },
  refusal: {
    ...{ formLabel: 'Mẫu số 03', issuer: COUNTER, title: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ' },
    numberPattern: '{{số}}/PTC',
    body: [
      '{{cơ quan}} đã tiếp nhận hồ sơ của: **{{người nộp}}**',
      ...APPLICANT,
      'Nội dung yêu cầu giải quyết: **{{tên thủ tục}}**',
      'Qua xem xét, thông báo không tiếp nhận hồ sơ này với lý do cụ thể như sau:',
      '{{lý do}}',
      '? Căn cứ: {{căn cứ}}',
      'Xin thông báo cho Ông/Bà được biết và thực hiện./.',
    ].join('\n'),
    signatures: BOTH,
  },
  extension: {
    ...{ formLabel: 'Mẫu số 04', issuer: '', title: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả' },
    numberPattern: '{{số}}/PXL',
    body: [
      '> Kính gửi: **{{người nộp}}**',
      '{{thời gian tiếp nhận}}, {{cơ quan}} tiếp nhận hồ sơ đề nghị giải quyết **{{tên thủ tục}}** của {{người nộp}}; mã hồ sơ: **{{mã hồ sơ}}**.',
      'Thời gian hẹn trả kết quả giải quyết hồ sơ: {{thời gian hẹn trả}}.',
      'Tuy nhiên đến nay {{cơ quan}} chưa trả kết quả giải quyết hồ sơ đúng thời hạn quy định, với lý do: {{lý do}}',
      '{{cơ quan}} xin lỗi Ông/Bà và sẽ trả kết quả vào: **{{thời gian hẹn lại}}**.',
      'Mong nhận được sự thông cảm của Ông/Bà vì sự chậm trễ này./.',
    ].join('\n'),
    signatures: [{ heading: 'THỦ TRƯỞNG CƠ QUAN', name: '' }],
  },
  controlSheet: {
    ...{ formLabel: 'Mẫu số 05', issuer: COUNTER, title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ' },
    numberPattern: '{{số}}/PKS',
    body: [
      'Mã số hồ sơ: **{{mã hồ sơ}}**   Thủ tục: {{tên thủ tục}}',
      'Cơ quan (bộ phận) giải quyết hồ sơ: {{cơ quan}}',
      'Cơ quan tiếp nhận: {{cơ quan tiếp nhận}}',
      'Thời gian nhận hồ sơ: {{thời gian tiếp nhận}}',
      'Thời gian hẹn trả kết quả: {{thời gian hẹn trả}}',
      '{{quá trình giải quyết}}',
    ].join('\n'),
    signatures: [],
  },
  register: {
    ...{ formLabel: 'Mẫu số 06', issuer: COUNTER, title: 'Sổ theo dõi hồ sơ', numberPattern: '{{số}}/STD' },
    body: [
      '> Lĩnh vực: {{lĩnh vực}}. Quyển số: {{quyển số}}',
      '> Từ ngày {{từ ngày}} đến ngày {{đến ngày}}',
      '{{sổ theo dõi}}',
      'Tổng số hồ sơ: {{tổng số hồ sơ}}. Lập {{thời gian lập}}.',
    ].join('\n'),
    signatures: [],
  },
};
