/** News prose of our own, with times about as dense as in the papers. */
export const SAMPLE = `Hai đoàn đàm phán gặp lại sau sáu tuần
Sáng 19/5, đại diện hai bên ngồi vào bàn tại một khách sạn ven biển, sớm hơn một ngày so với lịch đã báo trước đó. Theo người phát ngôn, phiên họp mở đầu lúc 9h30 (giờ địa phương), nghỉ trưa rồi kéo dài tới gần 18 giờ. Đây là lần thứ ba hai đoàn gặp nhau kể từ tháng 3/2025.
Trước đó, hôm thứ Năm (15/5), một toa tàu chở dầu bốc cháy ở ngoại ô; lực lượng cứu hộ mất bốn giờ mới dập tắt được ngọn lửa. Cùng ngày, chính quyền vùng cho biết 23 ngôi nhà bị hư hại, khoảng 1.200 người phải tạm rời đi. Người dân nói họ đã quen với tiếng còi trong hơn ba năm qua, nhưng đêm 15, rạng sáng 16/5 là đêm dài nhất.
Các nhà phân tích nhắc lại rằng vòng thương lượng năm 2022 đổ vỡ chỉ sau vài tuần. Một cuộc họp khác dự kiến diễn ra vào đầu tháng 6, có thể tại thủ đô một nước trung lập. Bộ Ngoại giao từ chối bình luận về danh sách thành viên, chỉ nói thông tin sẽ được công bố "vào thời điểm thích hợp", và nhấn mạnh lập trường của mình không thay đổi từ trước đến nay.
`;
