import type { StandardTemplate } from './standard-template';

const COUNTER = 'Trung tâm Phục vụ hành chính công';
const BOTH = [
  { heading: 'NGƯỜI NỘP HỒ SƠ', name: '{{người nộp}}' },
  { heading: 'NGƯỜI TIẾP NHẬN HỒ SƠ', name: '{{cán bộ}}' },
];
const APPLICANT = [
  'Số định danh: {{số định danh}}',
  'Địa chỉ: {{địa chỉ}}',
  'Số điện thoại: {{số điện thoại}}   Thư điện tử: {{thư điện tử}}',
];

/** The seven forms of Circular 03/2025/TT-VPCP. */
export const CIRCULAR_03_OF_2025: Readonly<Record<string, StandardTemplate>> = {
  receipt: {
    ...{ formLabel: 'Mẫu số 01', issuer: COUNTER, title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' },
    numberPattern: '{{số}}/TNHS',
    body: [
      '> Mã hồ sơ: **{{mã hồ sơ}}**',
      '{{cơ quan}} tiếp nhận hồ sơ của Ông/Bà/Tổ chức: **{{người nộp}}**',
      ...APPLICANT,
      'Nội dung yêu cầu giải quyết: **{{tên thủ tục}}**',
      'Thành phần hồ sơ nộp gồm:',
      '{{thành phần hồ sơ}}',
      'Số lượng hồ sơ: {{số bộ hồ sơ}} (bộ)',
      'Thời gian giải quyết hồ sơ theo quy định: {{thời hạn giải quyết}}',
      'Thời gian nhận hồ sơ: {{thời gian tiếp nhận}}',
      'Thời gian trả kết quả giải quyết hồ sơ: **{{thời gian hẹn trả}}**',
      'Đăng ký nhận kết quả tại: {{nơi nhận kết quả}}',
      '? Phí, lệ phí: {{phí, lệ phí}}',
      'Vào Sổ theo dõi hồ sơ, Quyển số: {{quyển số}}   Số thứ tự: {{số thứ tự}}',
    ].join('\n'),
    signatures: BOTH,
  },
  supplementRequest: {
    ...{ formLabel: 'Mẫu số 02', issuer: COUNTER, title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
    numberPattern: '{{số}}/PBS',
    body: [
      'Hồ sơ của Ông/Bà/Tổ chức: **{{người nộp}}**',
      'Nội dung yêu cầu giải quyết: **{{tên thủ tục}}**',
      ...APPLICANT,
      'Mã hồ sơ: **{{mã hồ sơ}}**',
      'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:',
      '{{nội dung bổ sung}}',
      '? Ghi chú: {{ghi chú}}',
      'Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà/Tổ chức liên hệ với {{cán bộ}}, số điện thoại {{điện thoại cơ quan}} để được hướng dẫn./.',
    ].join('\n'),
    signatures: [{ heading: 'NGƯỜI HƯỚNG DẪN', name: '{{cán bộ}}' }],
  },
  refusal: {
    ...{ formLabel: 'Mẫu số 03', issuer: COUNTER, title: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ' },
    numberPattern: '{{số}}/PTC',
    body: [
      '{{cơ quan}} đã xem xét hồ sơ của Ông/Bà/Tổ chức: **{{người nộp}}**',
      ...APPLICANT,
      'Mã hồ sơ: **{{mã hồ sơ}}**',
      'Nội dung yêu cầu giải quyết: **{{tên thủ tục}}**',
      'Qua xem xét, {{cơ quan}} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:',
      '{{lý do}}',
      '? Căn cứ: {{căn cứ}}',
      'Xin thông báo để Ông/Bà/Tổ chức được biết và thực hiện./.',
    ].join('\n'),
    signatures: BOTH,
  },
  extension: {
    ...{ formLabel: 'Mẫu số 04', issuer: '', title: 'Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết' },
    numberPattern: '{{số}}/PXL',
    body: [
      '> Kính gửi: **{{người nộp}}**',
      'Lúc {{thời gian tiếp nhận}}, {{cơ quan}} tiếp nhận hồ sơ giải quyết thủ tục **{{tên thủ tục}}** của {{người nộp}}, số định danh {{số định danh}}; mã hồ sơ: **{{mã hồ sơ}}**.',
      'Thời gian hẹn trả kết quả: {{thời gian hẹn trả}}.',
      'Đến nay {{cơ quan}} chưa thể trả kết quả đúng thời hạn đã hẹn, với lý do: {{lý do}}',
      '? Căn cứ: {{căn cứ}}',
      '{{cơ quan}} xin lỗi Ông/Bà/Tổ chức, đề nghị gia hạn thời gian giải quyết và hẹn trả kết quả vào: **{{thời gian hẹn lại}}**.',
      'Mong nhận được sự thông cảm của Ông/Bà/Tổ chức./.',
    ].join('\n'),
    signatures: [{ heading: 'THỦ TRƯỞNG CƠ QUAN', name: '' }],
  },
  stopNotice: {
    ...{ formLabel: 'Mẫu số 05', issuer: '', title: 'Thông báo dừng giải quyết hồ sơ' },
    numberPattern: '{{số}}/TBD',
    body: [
      '> Kính gửi: **{{người nộp}}**',
      '{{cơ quan}} thông báo dừng giải quyết hồ sơ sau đây:',
      'Mã hồ sơ: **{{mã hồ sơ}}**',
      'Thủ tục hành chính: **{{tên thủ tục}}**',
      'Người nộp hồ sơ: {{người nộp}}',
      ...APPLICANT,
      '? Thời gian tiếp nhận hồ sơ: {{thời gian tiếp nhận}}',
      'Lý do dừng giải quyết: {{lý do}}',
      '? Căn cứ: {{căn cứ}}',
      'Hồ sơ dừng giải quyết kể từ {{thời gian lập}}. Khi có nhu cầu, Ông/Bà/Tổ chức có thể nộp lại hồ sơ theo quy định./.',
    ].join('\n'),
    signatures: [{ heading: 'THỦ TRƯỞNG CƠ QUAN', name: '' }],
  },
  controlSheet: {
    ...{ formLabel: 'Mẫu số 06', issuer: COUNTER, title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ' },
    numberPattern: '{{số}}/PKS',
    body: [
      'Mã hồ sơ: **{{mã hồ sơ}}**   Thủ tục hành chính: {{tên thủ tục}}',
      'Cơ quan (bộ phận) giải quyết hồ sơ: {{cơ quan}}',
      'Cơ quan tiếp nhận: {{cơ quan tiếp nhận}}',
      'Thời gian nhận hồ sơ: {{thời gian tiếp nhận}}',
      'Thời gian hẹn trả kết quả: {{thời gian hẹn trả}}',
      '{{quá trình giải quyết}}',
    ].join('\n'),
    signatures: [],
  },
  register: {
    ...{ formLabel: 'Mẫu số 07', issuer: COUNTER, title: 'Sổ theo dõi hồ sơ', numberPattern: '{{số}}/STD' },
    body: [
      '> Lĩnh vực: {{lĩnh vực}}. Quyển số: {{quyển số}}',
      '> Từ ngày {{từ ngày}} đến ngày {{đến ngày}}',
      '{{sổ theo dõi}}',
      'Tổng số hồ sơ: {{tổng số hồ sơ}}. Lập {{thời gian lập}}.',
    ].join('\n'),
    signatures: [],
  },
};
