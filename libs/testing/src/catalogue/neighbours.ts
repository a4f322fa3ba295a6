/** Procedures that differ by a few words from well-known ones: field, name in Vietnamese and English, what people call them. */
export const NEIGHBOURS: readonly (readonly [field: string, vi: string, en: string, ...everyday: string[]])[] = [
  // Birth
  ['ho-tich', 'Đăng ký khai sinh có yếu tố nước ngoài', 'Birth registration with a foreign element', 'con lai'],
  ['ho-tich', 'Đăng ký khai sinh lưu động', 'Mobile birth registration'],
  ['ho-tich', 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con', 'Birth registration with recognition of a parent'],
  [
    'ho-tich',
    'Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân',
    'Birth registration of a person who has papers',
    'khai sinh cho người lớn',
  ],
  [
    'ho-tich',
    'Ghi vào Sổ hộ tịch việc khai sinh đã đăng ký ở nước ngoài',
    'Entry of a birth registered abroad',
    'ghi chú khai sinh',
  ],
  [
    'ho-tich',
    'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    'Birth, residence and health card of a child in one',
    'liên thông khai sinh',
  ],
  // Marriage
  ['ho-tich', 'Đăng ký lại kết hôn', 'Renewed marriage registration', 'mất giấy kết hôn'],
  [
    'ho-tich',
    'Đăng ký kết hôn có yếu tố nước ngoài',
    'Marriage registration with a foreigner',
    'lấy chồng nước ngoài',
    'cưới người nước ngoài',
  ],
  ['ho-tich', 'Đăng ký kết hôn lưu động', 'Mobile marriage registration'],
  [
    'ho-tich',
    'Ghi vào Sổ hộ tịch việc kết hôn đã đăng ký ở nước ngoài',
    'Entry of a marriage registered abroad',
    'ghi chú kết hôn',
  ],
  [
    'ho-tich',
    'Cấp Giấy xác nhận tình trạng hôn nhân để kết hôn với người nước ngoài',
    'Certificate of marital status for marrying a foreigner',
  ],
  ['ho-tich', 'Cấp lại Giấy xác nhận tình trạng hôn nhân', 'Reissue of a certificate of marital status'],
  // Death
  ['ho-tich', 'Đăng ký lại khai tử', 'Renewed death registration'],
  ['ho-tich', 'Đăng ký khai tử có yếu tố nước ngoài', 'Death registration with a foreign element'],
  ['ho-tich', 'Đăng ký khai tử lưu động', 'Mobile death registration'],
  [
    'ho-tich',
    'Liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí',
    'Death, residence and funeral costs in one',
    'liên thông khai tử',
  ],
  // Copies and certification
  ['ho-tich', 'Xác nhận thông tin hộ tịch', 'Confirmation of civil status'],
  [
    'chung-thuc',
    'Cấp bản sao có chứng thực từ bản chính hợp đồng, giao dịch đã được chứng thực',
    'Copy of a certified contract',
  ],
  ['chung-thuc', 'Chứng thực chữ ký người dịch', 'Certification of a translator’s signature', 'dịch thuật công chứng'],
  [
    'chung-thuc',
    'Chứng thực hợp đồng, giao dịch liên quan đến quyền sử dụng đất và nhà ở',
    'Certification of a contract about land',
    'công chứng mua bán nhà đất',
  ],
  [
    'chung-thuc',
    'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản',
    'Certification of a contract about movables',
    'công chứng mua bán xe',
  ],
  ['chung-thuc', 'Chứng thực di chúc', 'Certification of a will', 'lập di chúc'],
  [
    'chung-thuc',
    'Chứng thực văn bản từ chối nhận di sản',
    'Certification of the refusal of an inheritance',
    'từ chối thừa kế',
  ],
  [
    'chung-thuc',
    'Chứng thực văn bản thỏa thuận phân chia di sản',
    'Certification of the division of an inheritance',
    'chia thừa kế',
  ],
  // Driving licences
  ['giay-phep-lai-xe', 'Cấp lại giấy phép lái xe', 'Reissue of a driving licence', 'mất bằng lái', 'làm lại bằng lái'],
  ['giay-phep-lai-xe', 'Cấp giấy phép lái xe quốc tế', 'International driving licence', 'bằng lái quốc tế', 'IDP'],
  ['giay-phep-lai-xe', 'Cấp lại giấy phép lái xe quốc tế', 'Reissue of an international driving licence'],
  ['giay-phep-lai-xe', 'Thu hồi giấy phép lái xe quốc tế', 'Revocation of an international driving licence'],
  [
    'giay-phep-lai-xe',
    'Đổi giấy phép lái xe do nước ngoài cấp',
    'Exchange of a foreign driving licence',
    'đổi bằng lái nước ngoài',
  ],
  ['giay-phep-lai-xe', 'Đổi giấy phép lái xe quân sự', 'Exchange of a military driving licence', 'bằng lái quân đội'],
  ['giay-phep-lai-xe', 'Đổi giấy phép lái xe do ngành Công an cấp', 'Exchange of a police driving licence'],
  [
    'giay-phep-lai-xe',
    'Sát hạch, cấp giấy phép lái xe mô tô hạng A1, A',
    'Driving test for motorbikes',
    'thi bằng lái xe máy',
    'thi A1',
  ],
  [
    'giay-phep-lai-xe',
    'Sát hạch, cấp giấy phép lái xe ô tô hạng B, C1',
    'Driving test for cars',
    'thi bằng lái ô tô',
    'thi B2',
  ],
  ['giay-phep-lai-xe', 'Thu hồi giấy phép lái xe', 'Revocation of a driving licence'],
  // Building permits
  [
    'xay-dung',
    'Cấp lại giấy phép xây dựng công trình cấp III, cấp IV và nhà ở riêng lẻ',
    'Reissue of a building permit',
    'mất giấy phép xây dựng',
  ],
  [
    'xay-dung',
    'Cấp giấy phép xây dựng sửa chữa, cải tạo công trình cấp III, cấp IV và nhà ở riêng lẻ',
    'Permit to repair or alter a house',
    'sửa nhà',
    'nâng tầng',
  ],
  [
    'xay-dung',
    'Cấp giấy phép xây dựng mới công trình cấp đặc biệt, cấp I, cấp II',
    'Building permit for a large building',
  ],
  ['xay-dung', 'Thu hồi giấy phép xây dựng', 'Revocation of a building permit'],
  // Criminal records
  ['ly-lich-tu-phap', 'Cấp Phiếu lý lịch tư pháp cho cơ quan nhà nước', 'Criminal record certificate for an agency'],
  [
    'ly-lich-tu-phap',
    'Cấp Phiếu lý lịch tư pháp cho cơ quan tiến hành tố tụng',
    'Criminal record certificate for a court',
  ],
  ['ly-lich-tu-phap', 'Đính chính thông tin lý lịch tư pháp', 'Correction of a criminal record'],
  // Household businesses
  ['ho-kinh-doanh', 'Chấm dứt hoạt động hộ kinh doanh', 'End of a household business', 'đóng cửa quán', 'nghỉ bán'],
  [
    'ho-kinh-doanh',
    'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
    'Suspension of a household business',
    'tạm nghỉ bán',
  ],
  [
    'ho-kinh-doanh',
    'Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh',
    'Reissue of the certificate of a household business',
    'mất giấy phép kinh doanh',
  ],
  // Land
  [
    'dat-dai',
    'Đăng ký biến động đối với trường hợp đổi tên, giảm diện tích thửa đất',
    'Registration of a change of name or area',
  ],
  [
    'dat-dai',
    'Đăng ký biến động về sử dụng đất do thay đổi quyền sử dụng đất xây dựng công trình ngầm',
    'Registration of rights to build underground',
  ],
  [
    'dat-dai',
    'Xóa đăng ký thế chấp quyền sử dụng đất',
    'Cancellation of a land mortgage',
    'giải chấp sổ đỏ',
    'xóa thế chấp',
  ],
  [
    'dat-dai',
    'Đính chính Giấy chứng nhận quyền sử dụng đất đã cấp',
    'Correction of a land certificate',
    'sai thông tin sổ đỏ',
  ],
  // Food safety, karaoke
  [
    'chat-luong-nong-lam-thuy-san',
    'Cấp lại Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm nông, lâm, thủy sản',
    'Reissue of a food-safety certificate for farm produce',
  ],
  [
    'chat-luong-nong-lam-thuy-san',
    'Xác nhận kiến thức về an toàn thực phẩm',
    'Certificate of knowledge of food safety',
    'học an toàn thực phẩm',
  ],
  [
    'y-te',
    'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở dịch vụ ăn uống',
    'Food-safety certificate for restaurants',
    'giấy an toàn thực phẩm quán ăn',
    'mở nhà hàng',
  ],
  [
    'y-te',
    'Đăng ký bản công bố sản phẩm thực phẩm bảo vệ sức khỏe',
    'Registration of health food',
    'thực phẩm chức năng',
  ],
  [
    'van-hoa',
    'Cấp giấy phép điều chỉnh giấy phép đủ điều kiện kinh doanh dịch vụ karaoke',
    'Amendment of a karaoke licence',
  ],
  ['van-hoa', 'Thu hồi giấy phép đủ điều kiện kinh doanh dịch vụ karaoke', 'Revocation of a karaoke licence'],
  // Allowances
  ['bao-tro-xa-hoi', 'Điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng', 'Adjustment or end of a social allowance'],
  [
    'bao-tro-xa-hoi',
    'Chi trả trợ cấp xã hội hàng tháng khi đối tượng thay đổi nơi cư trú',
    'Social allowance after moving',
  ],
  // Residence
  ['cu-tru', 'Xóa đăng ký thường trú', 'Cancellation of permanent residence', 'cắt hộ khẩu'],
  ['cu-tru', 'Tách hộ', 'Separation of a household', 'tách hộ khẩu', 'tách sổ hộ khẩu'],
  ['cu-tru', 'Gia hạn tạm trú', 'Extension of temporary residence'],
  ['cu-tru', 'Xóa đăng ký tạm trú', 'Cancellation of temporary residence'],
  ['cu-tru', 'Xác nhận thông tin về cư trú', 'Confirmation of residence', 'giấy xác nhận cư trú', 'CT07'],
  ['cu-tru', 'Điều chỉnh thông tin về cư trú trong Cơ sở dữ liệu về cư trú', 'Correction of residence data'],
  [
    'cu-tru',
    'Khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú, tạm trú',
    'Residence of people who cannot register',
  ],
];
