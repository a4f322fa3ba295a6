import type { Search } from './search';

/**
 * Written when the search was there, before any of these was tried: 83.8 % of them were found first then, 98.5 % among the first three.
 * What they showed to be missing was mended by rules and by the thesaurus; none was taken out.
 */
export const SEARCHES_AFTER_TUNING: readonly Search[] = [
  // Correct
  ['đăng ký giám hộ', '2.242588', 'Đăng ký giám hộ'],
  ['cấp hộ chiếu phổ thông', '1.322768', 'Cấp hộ chiếu phổ thông'],
  ['chứng thực di chúc', '2.387407', 'Chứng thực di chúc'],
  ['giấy phép môi trường', '1.688126', 'Cấp giấy phép môi trường'],
  ['xóa đăng ký thế chấp quyền sử dụng đất', '3.680727', 'Xóa đăng ký thế chấp quyền sử dụng đất'],
  ['thu hồi giấy phép lái xe quốc tế', '3.249087', 'Thu hồi giấy phép lái xe quốc tế'],
  // Without diacritics
  ['dang ky khai tu luu dong', '3.114363', 'Đăng ký khai tử lưu động'],
  ['chung chi hanh nghe duoc', '2.928592', 'Cấp chứng chỉ hành nghề dược'],
  ['cham dut hoat dong ho kinh doanh', '3.871581', 'Chấm dứt hoạt động hộ kinh doanh'],
  ['xac nhan kien thuc an toan thuc pham', '2.821708', 'Xác nhận kiến thức về an toàn thực phẩm'],
  [
    'tro cap xa hoi hang thang',
    '1.001776',
    'Trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
  ],
  ['dang ky xe may', '2.708572', 'Cấp giấy chứng nhận đăng ký xe mô tô, xe gắn máy'],
  // Mistyped
  ['đăng kí kết hun', '1.000894', 'Đăng ký kết hôn'],
  ['giấy phép xây dưng có thời hạn', '2.416840', 'Cấp giấy phép xây dựng có thời hạn'],
  ['lý lich tưu pháp', '3.000333', 'Cấp Phiếu lý lịch tư pháp'],
  ['chứng thực chữ ký ngườ dịch', '1.893977', 'Chứng thực chữ ký người dịch'],
  ['dang ky thuongtru', '1.004222', 'Đăng ký thường trú'],
  ['tình trạng hôn nhnâ', '1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân'],
  ['bản sao trich luc ho tichj', '2.000635', 'Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh'],
  ['hoọ chiếu', '1.322768', 'Cấp hộ chiếu phổ thông'],
  ['ly lịhc tư pháp', '3.000333', 'Cấp Phiếu lý lịch tư pháp'],
  ['bang lai xe quoc tee', '1.763546', 'Cấp giấy phép lái xe quốc tế'],
  ['trợ cấp thấp nghiệp', '1.548392', 'Giải quyết trợ cấp thất nghiệp'],
  ['giáy khai snih', '1.001193', 'Đăng ký khai sinh'],
  // Telex and VNI remnants
  ['doorri bawngf lais', '3.000347', 'Đổi giấy phép lái xe'],
  ['giaays phesp lais xe quoocs tees', '1.763546', 'Cấp giấy phép lái xe quốc tế'],
  ['ho65 kha63u', '1.004222', 'Đăng ký thường trú'],
  ['chuwngs thuwcj chuwx kys', '2.000884', 'Chứng thực chữ ký'],
  ['khai tuwr', '1.000656', 'Đăng ký khai tử'],
  // Everyday words
  ['làm lại bằng lái bị mất', '1.698035', 'Cấp lại giấy phép lái xe'],
  ['thi bằng lái xe máy', '1.214519', 'Sát hạch, cấp giấy phép lái xe mô tô hạng A1, A'],
  [
    'mua bán đất cần giấy tờ gì',
    '1.013831',
    'Đăng ký biến động quyền sử dụng đất (chuyển nhượng, thừa kế, tặng cho, góp vốn)',
  ],
  [
    'thủ tục sang tên nhà đất',
    '1.013831',
    'Đăng ký biến động quyền sử dụng đất (chuyển nhượng, thừa kế, tặng cho, góp vốn)',
  ],
  ['ba tôi mới mất, cần làm giấy gì', '1.000656', 'Đăng ký khai tử'],
  ['vợ mới sinh em bé', '1.001193', 'Đăng ký khai sinh'],
  ['xin làm sổ hộ nghèo', '1.793972', 'Công nhận hộ nghèo, hộ cận nghèo'],
  ['mở quán karaoke', '1.001029', 'Cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke'],
  ['chuyển trường cho con', '1.529360', 'Giải quyết chuyển trường đối với học sinh'],
  ['mở công ty', '1.962062', 'Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên'],
  ['rút bảo hiểm xã hội một lần', '3.141366', 'Giải quyết bảo hiểm xã hội một lần'],
  ['xin khoan giếng', '2.216029', 'Cấp giấy phép khai thác nước dưới đất'],
  ['chặt cây trước nhà', '1.885580', 'Cấp giấy phép chặt hạ, dịch chuyển cây xanh đô thị'],
  [
    'bán bánh tráng cần giấy gì',
    '2.001827',
    'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm nông, lâm, thủy sản',
  ],
  ['tách sổ hộ khẩu', '1.428404', 'Tách hộ'],
  ['công chứng mua bán nhà đất', '3.554829', 'Chứng thực hợp đồng, giao dịch liên quan đến quyền sử dụng đất và nhà ở'],
  ['mở tiệm net', '3.517059', 'Cấp giấy chứng nhận điểm cung cấp dịch vụ trò chơi điện tử công cộng'],
  ['nhận con nuôi', '1.956599', 'Đăng ký nuôi con nuôi trong nước'],
  ['khách nước ngoài ở qua đêm', '3.808854', 'Đăng ký lưu trú'],
  ['đổi chủ quán ăn', '2.000720', 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh'],
  ['mất giấy khai sinh', '2.000635', 'Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh'],
  // Abbreviations
  ['cmnd', '2.756347', 'Cấp thẻ căn cước'],
  ['sổ bhxh', '2.802703', 'Cấp sổ bảo hiểm xã hội'],
  ['pccc', '2.546068', 'Thẩm định thiết kế về phòng cháy và chữa cháy'],
  ['giấy attp', '2.001827', 'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm nông, lâm, thủy sản'],
  ['đtm', '3.784482', 'Thẩm định báo cáo đánh giá tác động môi trường'],
  ['gia hạn gpxd', '1.013227', 'Gia hạn giấy phép xây dựng công trình cấp III, cấp IV và nhà ở riêng lẻ'],
  // Other order
  ['lưu động kết hôn đăng ký', '2.992015', 'Đăng ký kết hôn lưu động'],
  ['bản sao khai sinh cấp', '2.000635', 'Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh'],
  ['thường trú xóa đăng ký', '2.363458', 'Xóa đăng ký thường trú'],
  // National code
  ['1.000894', '1.000894', 'Đăng ký kết hôn'],
  ['000656', '1.000656', 'Đăng ký khai tử'],
  ['2.0018', '2.001827', 'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm nông, lâm, thủy sản'],
  // English
  ['death registration', '1.000656', 'Đăng ký khai tử'],
  ['karaoke licence', '1.001029', 'Cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke'],
  ['passport', '1.322768', 'Cấp hộ chiếu phổ thông'],
  ['renew driving license', '3.000347', 'Đổi giấy phép lái xe'],
  ['temporary residence registration', '1.004194', 'Đăng ký tạm trú'],
  ['work permit', '3.512058', 'Cấp giấy phép lao động cho người lao động nước ngoài'],
];
