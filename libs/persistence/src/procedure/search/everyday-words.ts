/**
 * What the law says, and what people say for it. A procedure whose name holds one of the official words is found by the everyday
 * ones too; they are written for officials to read and add to, not for one search.
 */
export const EVERYDAY_WORDS: readonly (readonly [official: readonly string[], everyday: readonly string[]])[] = [
  // What is done
  [
    ['cấp lại', 'đăng ký lại'],
    ['làm lại', 'xin lại', 'bị mất', 'thất lạc', 'hư hỏng', 'bị rách'],
  ],
  [
    ['cấp đổi', 'đổi'],
    ['đổi', 'hết hạn', 'làm mới'],
  ],
  [['gia hạn'], ['hết hạn', 'kéo dài thời hạn', 'thêm thời gian']],
  [['cấp'], ['xin', 'làm']],
  [['đăng ký'], ['làm giấy', 'khai báo']],
  [
    ['điều chỉnh', 'thay đổi'],
    ['sửa', 'đổi', 'cập nhật'],
  ],
  [
    ['cải chính', 'đính chính'],
    ['sửa sai', 'bị sai', 'ghi sai', 'nhầm'],
  ],
  [['thu hồi'], ['lấy lại', 'tước']],
  [
    ['xóa đăng ký', 'hủy bỏ'],
    ['xóa', 'cắt', 'hủy', 'bỏ'],
  ],
  [['thành lập'], ['mở', 'lập']],
  [
    ['chấm dứt', 'giải thể'],
    ['đóng cửa', 'dẹp', 'ngừng luôn', 'nghỉ hẳn'],
  ],
  [
    ['tạm ngừng', 'tạm đình chỉ'],
    ['tạm nghỉ', 'tạm dừng'],
  ],
  [
    ['giải quyết', 'đề nghị hưởng'],
    ['xin', 'nhận', 'lãnh'],
  ],
  [
    ['kinh doanh', 'buôn bán', 'bán lẻ'],
    ['bán', 'mở cửa hàng', 'mở tiệm'],
  ],
  // People and their papers
  [['khai sinh'], ['sinh con', 'đẻ con', 'em bé', 'trẻ mới sinh']],
  [['kết hôn'], ['cưới', 'đám cưới', 'lấy vợ', 'lấy chồng', 'hôn thú']],
  [['khai tử'], ['chết', 'qua đời', 'người mất', 'chứng tử', 'báo tử']],
  [['tình trạng hôn nhân'], ['độc thân', 'chưa vợ', 'chưa chồng', 'xác nhận độc thân']],
  [['nuôi con nuôi'], ['xin con nuôi', 'nhận con nuôi']],
  [['thường trú'], ['hộ khẩu', 'nhập khẩu', 'chuyển hộ khẩu']],
  [['tạm trú'], ['ở trọ', 'thuê trọ', 'phòng trọ', 'KT3']],
  [['tách hộ'], ['tách hộ khẩu', 'tách khẩu']],
  [['căn cước'], ['chứng minh nhân dân', 'căn cước công dân', 'chứng minh thư']],
  [['hộ chiếu'], ['passport']],
  [['lý lịch tư pháp'], ['tiền án', 'tiền sự', 'án tích', 'hạnh kiểm']],
  [['chứng thực'], ['công chứng', 'đóng dấu']],
  [['bản sao từ bản chính'], ['sao y', 'photo', 'phô tô']],
  [['bản sao'], ['sao lục', 'bản phô tô']],
  [
    ['yếu tố nước ngoài', 'người nước ngoài'],
    ['Việt kiều', 'ngoại quốc'],
  ],
  [
    ['trợ cấp', 'hỗ trợ'],
    ['tiền hỗ trợ', 'tiền trợ cấp', 'xin tiền'],
  ],
  [
    ['trợ cấp xã hội', 'hưu trí xã hội'],
    ['người già', 'người cao tuổi', 'người neo đơn'],
  ],
  [['mai táng'], ['đám ma', 'chôn cất', 'tang lễ', 'ma chay']],
  [
    ['trẻ em', 'nhóm trẻ', 'mầm non'],
    ['con nít', 'em bé', 'con nhỏ'],
  ],
  [
    ['văn bằng', 'bằng tốt nghiệp'],
    ['bằng cấp', 'bằng đại học', 'bằng cấp 3'],
  ],
  // Driving and vehicles
  [['giấy phép lái xe'], ['bằng lái', 'bằng lái xe', 'bằng xe']],
  [
    ['xe mô tô', 'xe gắn máy', 'mô tô'],
    ['xe máy', 'xe hai bánh', 'honda'],
  ],
  [
    ['xe ô tô', 'ô tô'],
    ['xe hơi', 'oto'],
  ],
  [['đăng ký xe'], ['cà vẹt', 'biển số', 'giấy tờ xe']],
  [['kiểm định an toàn kỹ thuật'], ['đăng kiểm']],
  // Houses and land
  [['giấy phép xây dựng'], ['xin phép xây', 'phép xây dựng']],
  [['nhà ở riêng lẻ'], ['xây nhà', 'cất nhà', 'làm nhà', 'nhà riêng']],
  [
    ['sửa chữa', 'cải tạo'],
    ['sửa nhà', 'sửa', 'nâng cấp', 'cơi nới'],
  ],
  [['quyền sử dụng đất'], ['sổ đỏ', 'sổ hồng', 'sổ đất', 'bìa đỏ', 'giấy tờ đất']],
  [['chuyển nhượng'], ['mua bán', 'sang tên', 'sang nhượng']],
  [['tặng cho'], ['cho tặng', 'cho con']],
  [['thế chấp'], ['cầm cố', 'vay ngân hàng']],
  [['chuyển mục đích sử dụng đất'], ['lên thổ cư', 'chuyển thổ cư']],
  [['cây xanh'], ['cây cối', 'cây ven đường']],
  // Work and trade
  [['hộ kinh doanh'], ['mở quán', 'mở tiệm', 'buôn bán nhỏ', 'giấy phép kinh doanh']],
  [
    ['doanh nghiệp', 'công ty'],
    ['mở công ty', 'lập công ty'],
  ],
  [['an toàn thực phẩm'], ['vệ sinh an toàn thực phẩm', 'vệ sinh thực phẩm']],
  [
    ['phòng cháy và chữa cháy', 'phòng cháy, chữa cháy'],
    ['chữa cháy', 'cứu hỏa'],
  ],
  [['giấy phép lao động'], ['work permit']],
  [
    ['nhà thuốc', 'quầy thuốc'],
    ['tiệm thuốc', 'hiệu thuốc', 'thuốc tây'],
  ],
  [['răng hàm mặt'], ['nha khoa', 'phòng nha', 'làm răng', 'nhổ răng']],
  [
    ['y học cổ truyền', 'lương y'],
    ['đông y', 'thuốc nam', 'thuốc bắc'],
  ],
  [['bảo vệ thực vật'], ['thuốc trừ sâu', 'thuốc sâu']],
  [['chăn nuôi'], ['nuôi heo', 'nuôi bò', 'nuôi gà']],
  [['nước dưới đất'], ['giếng khoan', 'khoan giếng', 'nước ngầm']],
  [['xăng dầu'], ['cây xăng', 'trạm xăng']],
  [['khí dầu mỏ hóa lỏng'], ['gas', 'bình gas']],
  [['lữ hành'], ['du lịch', 'bán tour']],
  [['lưu trú du lịch'], ['khách sạn', 'nhà nghỉ', 'homestay']],
  // English names
  [['licence', 'permit'], ['license']],
  [
    ['exchange of', 'extension of'],
    ['renew', 'renewal', 'expired'],
  ],
  [['reissue of'], ['lost', 'replace', 'replacement']],
  [
    ['dissolution of', 'end of'],
    ['close', 'closing'],
  ],
  [
    ['foundation of', 'registration of a household business'],
    ['open', 'start'],
  ],
];
