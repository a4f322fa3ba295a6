/** What the first sheet of an exported workbook tells whoever edits it. */
export const GUIDE: readonly string[] = [
  'Danh mục thủ tục hành chính',
  'Mỗi trang tính là một phần của thủ tục. Mỗi hàng bắt đầu bằng mã thủ tục; thứ tự các hàng là thứ tự hiển thị.',
  'Hàng 1 là tên cột, hàng 2 (chữ xám) là tên dùng cho máy: đừng sửa hay xóa. Đừng đổi tên hoặc bỏ trang tính, dù trang để trống: phần bị bỏ được coi như để trống, và được nêu tên khi nhập.',
  'Thêm thủ tục: thêm một hàng ở trang “Thủ tục” với mã mới (ví dụ 1.001193), rồi thêm các hàng cùng mã ở những trang khác. Nhập không xóa thủ tục nào.',
  'Ô có nhiều mục: ngăn bằng dấu chấm phẩy, ví dụ: khai sinh; làm giấy khai sinh. Mục có dấu chấm phẩy thì đặt trong dấu nháy kép.',
  'Ô trống nghĩa là không có. Cần ghi “có nhưng rỗng” thì ghi "" (hai dấu nháy kép) cho chữ, [] cho danh sách.',
  'Ô lựa chọn ghi đúng từ như trong tệp, ví dụ: Trực tuyến, ngày làm việc, Lãnh đạo. Ô có/không ghi Có hoặc Không.',
  'Số tiền để trống nghĩa là theo công thức hoặc do nơi khác quy định (phải có ghi chú); miễn phí thì ghi 0.',
  'Trang “Miễn giảm” và “Câu hỏi” nối với nhau bằng số thứ tự: cột “Của khoản thu số” là số ở trang “Phí”; các câu trả lời của một câu hỏi có cùng “Câu hỏi số”.',
  'Trang “Tờ khai (JSON)” chứa tờ khai điện tử; một phần dài được chia thành nhiều đoạn liền nhau. Nên sửa tờ khai trong hệ thống thay vì ở đây.',
  'Cột “Bản được xuất” chỉ để biết bản nào đã được xuất; khi nhập không đọc cột này.',
  'Khi nhập, mọi lỗi được báo theo trang, hàng, cột trước khi có gì được ghi. Nhập chỉ tạo bản soạn thảo; công bố là bước riêng.',
  'Each sheet holds one part of the procedures. Keep the sheets, the headings and the grey names in row 2. An import makes drafts only.',
];
