import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../lib/claims/quantities';
import { tagTimes } from '../../lib/time/tag-times';

/** Each quantity as 'written: value what (unit, mod)'. */
function counted(text: string): string[] {
  const times = tagTimes(text, { reference: { value: '2025-05-20', basis: 'metadata' } });
  return quantitiesIn(text, times).map(
    ({ start, end, value, what, unit, mod }) =>
      `${text.slice(start, end)}: ${value} ${what} (${unit}${mod ? `, ${mod}` : ''})`,
  );
}

describe('what a number counts', () => {
  it.each([
    ['Nga và Ukraine trao đổi 246 tù binh mỗi bên.', ['246: 246 prisoners (people)']],
    [
      'Ukraine tiếp nhận 1.000 thi thể, giao lại 19 hài cốt.',
      ['1.000: 1000 bodies (bodies)', '19: 19 bodies (bodies)'],
    ],
    [
      'Vụ tập kích Sumy làm 35 người thiệt mạng, 119 người bị thương.',
      ['35: 35 killed (people)', '119: 119 wounded (people)'],
    ],
    ['Nga trao trả hài cốt của 1.000 binh sĩ tử trận.', ['1.000: 1000 bodies (bodies)']],
    ['Không quân Ukraine bắn hạ máy bay không người lái.', []],
    ['EU đồng ý gói 55 tỷ euro, gói thứ 19.', ['55 tỷ: 55000000000 money (EUR)']],
    ['Ba dân thường thiệt mạng ở Kiev.', ['Ba: 3 killed (people)']],
    ['Nga phóng 539 UAV và 11 tên lửa.', ['539: 539 drones (drones)', '11: 11 missiles (missiles)']],
    ['Bốn tiêm kích cất cánh từ Ba Lan.', ['Bốn: 4 aircraft (aircraft)']],
    ['Quân Ukraine giữ 28 khu dân cư ở Kursk.', ['28: 28 settlements (settlements)']],
    ['Dự thảo hòa bình gồm 20 điểm.', ['20: 20 points (points)']],
    [
      'Nga dùng 10 tên lửa, 7 tên lửa bị bắn hạ.',
      ['10: 10 missiles (missiles)', '7: 7 downed missiles (missiles)'],
    ],
    ['Có 141 phiếu thuận và 5 phiếu chống.', ['141: 141 votes for (votes)', '5: 5 votes against (votes)']],
    ['Diện tích bị chiếm là 1.000 km2.', ['1.000: 1000 area (km2)']],
    ['Nhà máy cách biên giới 1.400 km.', ['1.400: 1400 distance (km)']],
    ['Quỹ nhận 50% doanh thu.', ['50: 50 percent (percent)']],
    ['EU cho vay 90 tỷ euro.', ['90 tỷ: 90000000000 money (EUR)']],
    ['Mỹ duyệt 400 triệu USD cho Ukraine.', ['400 triệu: 400000000 money (USD)']],
    ['121.000 người phải sơ tán khỏi Kursk.', ['121.000: 121000 evacuated (people)']],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it.each([
    ['Phòng không bắn rơi 747 UAV.', 'downed drones'],
    ['Phòng không đánh chặn 92 máy bay không người lái.', 'downed drones'],
    ['Nga nói bắn hạ 6 tên lửa ATACMS.', 'downed missiles'],
    ['Nga tung 810 UAV trong đêm.', 'drones'],
    ['Ukraine nói đã chặn phần lớn đợt phóng 810 UAV.', 'drones'],
  ])('launched and brought down are counted apart: %s', (text, what) => {
    expect(counted(text)[0]).toContain(` ${what} (`);
  });
});

describe('approximators', () => {
  it.each([
    ['Hơn 200 UAV bay vào đêm qua.', ', more'],
    ['Ít nhất 35 người thiệt mạng.', ', more'],
    ['Gần 500 UAV bị phát hiện.', ', less'],
    ['Chưa đầy 60 tù binh được thả.', ', less'],
    ['Khoảng 40 máy bay bị hư hại.', ', about'],
    ['Xấp xỉ 6.000 thi thể đã về nước.', ', about'],
  ])('%s', (text, mod) => {
    expect(counted(text)).toHaveLength(1);
    expect(counted(text)[0]).toContain(mod);
  });

  it('a bare number has none', () => {
    expect(counted('Đúng 246 tù binh được thả.')).toEqual(['246: 246 prisoners (people)']);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    'Hàng chục người bị thương ở Kharkiv.',
    'Hàng nghìn người dân rời Pokrovsk.',
    'Vài nghìn người đã sơ tán.',
    'EU thông qua gói trừng phạt thứ 19.',
    'Hai đoàn họp vòng 2 tại Istanbul.',
    'NATO kích hoạt Điều 4 sau vụ việc.',
    'Nghị quyết 2202 vẫn có hiệu lực.',
    'Trận đánh kéo dài từ ngày 24/2/2022.',
  ])('%s', (text) => {
    expect(counted(text)).toEqual([]);
  });

  it('what it was before is no count of now', () => {
    expect(counted('Kế hoạch giảm từ 28 điểm xuống 19 điểm.')).toEqual(['19: 19 points (points)']);
  });
});
