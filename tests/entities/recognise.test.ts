import { describe, expect, it } from 'vitest';
import { recogniseEntities } from '../../lib/entities/recognise';

/** 'form=entity' for every mention, in order. */
const found = (text: string): string[] =>
  recogniseEntities(text).map((mention) => `${text.slice(mention.start, mention.end)}=${mention.entity}`);

describe('recogniseEntities', () => {
  it.each([
    ['Moskva', 'moscow'],
    ['Moscow', 'moscow'],
    ['Mát-xcơ-va', 'moscow'],
    ['Matxcơva', 'moscow'],
    ['Kiev', 'kyiv'],
    ['Kyiv', 'kyiv'],
    ['Zelensky', 'volodymyr-zelensky'],
    ['Volodymyr Zelenskyy', 'volodymyr-zelensky'],
    ['Zelenskiy', 'volodymyr-zelensky'],
    ['Sergei Lavrov', 'sergey-lavrov'],
    ['Sergey Lavrov', 'sergey-lavrov'],
    ['Italia', 'italy'],
    ['Italy', 'italy'],
    ['Ả Rập Xê Út', 'saudi-arabia'],
    ['Saudi Arabia', 'saudi-arabia'],
    ['Nhà Trắng', 'white-house'],
    ['Nhà trắng', 'white-house'],
    ['Điện Kremlin', 'kremlin'],
    ['Lầu Năm Góc', 'us-department-of-defense'],
    ['Bộ Quốc phòng Nga', 'russian-defence-ministry'],
    ['Thuỵ Sĩ', 'switzerland'],
    ['Thụy Sỹ', 'switzerland'],
    ['Tập Cận Bình', 'xi-jinping'],
    ['Kim Jong Un', 'kim-jong-un'],
    ['Wagner', 'wagner-group'],
    ['HĐBA LHQ', 'un-security-council'],
    ['Su-34', 'su-34'],
    ['U-kra-i-na', 'ukraine'],
    ['Đô-nét-xcơ', 'donetsk'],
    ['Pô-crốp-xcơ', 'pokrovsk'],
    ['Mê-đvê-đép', 'dmitry-medvedev'],
    ['Zelenskyi', 'volodymyr-zelensky'],
    ['Đ.Trăm', 'donald-trump'],
    ['Điện Cremlin', 'kremlin'],
    ['Bạch Nga', 'belarus'],
    ['Hoa Kì', 'united-states'],
    ['ông Austin', 'lloyd-austin'],
    ['sân bay Domodedovo', 'domodedovo'],
    ['Diaghilevo', 'dyagilevo'],
    ['bệnh viện Okhmatdyt', 'okhmatdyt'],
    ['9M729', '9m729'],
    ['Arseniy Yatsenyuk', 'arseniy-yatsenyuk'],
    ['Rob Jetten', 'rob-jetten'],
    ['nhà máy hạt nhân Zaporizhzhia', 'zaporizhzhia-nuclear-power-plant'],
    ['tỉnh Zakarpattia', 'zakarpattia-oblast'],
    ['tỉnh Volyn', 'volyn-oblast'],
    ['Svyatogorsk', 'sviatohirsk'],
  ])('knows %s', (form, entity) => {
    expect(found(`Tin về ${form} hôm nay.`)).toEqual([`${form}=${entity}`]);
  });

  it.each([
    ['Nga-Ukraine', ['Nga=russia', 'Ukraine=ukraine']],
    ['Lãnh đạo Mỹ - Trung', ['Mỹ=united-states', 'Trung=china']],
    ['Anh, Pháp và Đức ra tuyên bố', ['Anh=united-kingdom', 'Pháp=france', 'Đức=germany']],
    ['tuần dương hạm Moskva chìm', ['tuần dương hạm Moskva=moskva-cruiser']],
    ['chùm ảnh tỉnh Kharkov và vùng Sumy', ['tỉnh Kharkov=kharkiv-oblast', 'vùng Sumy=sumy-oblast']],
    ['bà Melania Trump', ['Melania Trump=melania-trump']],
    ['NGA VÀ UKRAINE TRAO ĐỔI TÙ BINH', ['NGA=russia', 'UKRAINE=ukraine']],
    ['tỷ phú Mỹ và học sinh Nhật', ['Mỹ=united-states', 'Nhật=japan']],
    ['nhà lãnh đạo Đức', ['Đức=germany']],
    ['Điện Elysee và EU', ['Điện Elysee=elysee-palace', 'EU=european-union']],
    ['Bà Nga cho biết con trai bà ở Nga', ['Nga=russia']],
    ['Chồng chị Nga sang Nga làm việc', ['Nga=russia']],
    ['Hà Lan và Ba Lan gửi xe', ['Hà Lan=netherlands', 'Ba Lan=poland']],
    ['Thông tấn xã Nga đưa tin', ['Nga=russia']],
    ['thăm nước Georgia, không phải bang Georgia', ['Georgia=georgia']],
    ['Quốc vương Jordan tới', ['Jordan=jordan']],
    ['Nhật, Anh và Đức-Anh', ['Nhật=japan', 'Anh=united-kingdom', 'Đức=germany', 'Anh=united-kingdom']],
    ['Kyiv, theo Kyiv Independent', ['Kyiv=kyiv']],
    ['Donetsk, không phải Shakhtar Donetsk', ['Donetsk=donetsk']],
    ['đối tác của Mỹ ở Ấn Độ Dương', ['Mỹ=united-states']],
    ['Ấn Độ và Mỹ - Ấn', ['Ấn Độ=india', 'Mỹ=united-states', 'Ấn=india']],
    ['Hội đồng Liên bang Thụy Sĩ họp', ['Hội đồng Liên bang Thụy Sĩ=swiss-federal-council']],
    ['Hội đồng Liên bang bỏ phiếu', ['Hội đồng Liên bang=federation-council-of-russia']],
  ])('reads %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Chị Nga mở quán phở.',
    'Ca sĩ Thanh Nga về quê.',
    'Bà Nguyễn Thị Nga kể lại.',
    'Huyện Nga Sơn có mưa.',
    'Cô học tiếng Nga và tiếng Anh.',
    'Ông Tuấn Anh và ông Minh Đức dự họp.',
    'Phường Thủ Đức họp dân.',
    'Anh ấy không trả lời.',
    'Pháp luật quy định rõ.',
    'Ý kiến khác nhau, nhưng áo mới đã may.',
    'Chủ Nhật này trời đẹp.',
    'Các nước châu Mỹ và Nam Mỹ.',
    'Giá đô la Mỹ và bảng Anh tăng.',
    'Trung tâm thành phố.',
    'Mưa lớn ở miền Trung, Tây Nguyên.',
    'nga, mỹ và anh viết thường.',
    'Con eu và hur.',
    'MC Phương Nga và chị Hằng Nga.',
    'Trung tâm Thúy Nga ra đĩa mới.',
    'Rúp Nga và Bảng Anh mất giá.',
    'Ca sĩ Đức Anh hát cùng Nhật Anh.',
    'Bà Như Ý sống ở Ý Yên.',
    'Ông Đoàn Nguyên Đức, tức bầu Đức.',
    'Huyện Đức Thọ và thị xã Đức Phổ.',
    'Đức Giám mục cầu nguyện.',
    'Xã Mỹ Đức, huyện Mỹ Lộc.',
    'Bệnh viện Hoàn Mỹ.',
    'Cô giáo Nguyễn Hà Lan dạy văn.',
    'Hoa Anh Đào nở.',
    'Báo Washington Post và New York Times.',
    'Tờ Moscow Times.',
    'Dynamo Kyiv gặp Spartak Moscow.',
    'Ông Jordan và cầu thủ Michael Jordan.',
  ])('finds nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('"Anh" at the head of a sentence counts only where the text names the state elsewhere', () => {
    expect(found('Trời mưa. Anh đã đến nơi.')).toEqual([]);
    expect(found('Thủ tướng Anh lên tiếng. Anh sẽ gửi thêm vũ khí.')).toHaveLength(2);
  });

  it('a common surname counts once the full name stands in the text, for whichever of its bearers', () => {
    expect(found('Ông Johnson phát biểu.')).toEqual([]);
    expect(found('Ông Mike Johnson phát biểu. Ông Johnson ủng hộ.')).toEqual([
      'Mike Johnson=mike-johnson',
      'Johnson=mike-johnson',
    ]);
    expect(found('Ông Boris Johnson từ chức. Ông Johnson rời đi.')[1]).toBe('Johnson=boris-johnson');
  });

  it('gives offsets into the original, decomposed or not', () => {
    const text = 'Tổng thống Mỹ Donald Trump tới Thụy Sĩ';
    for (const original of [text, text.normalize('NFD')]) {
      const forms = recogniseEntities(original).map(({ start, end }) =>
        original.slice(start, end).normalize('NFC'),
      );
      expect(forms).toEqual(['Mỹ', 'Donald Trump', 'Thụy Sĩ']);
    }
  });

  it.each([
    ['Cựu Tổng thống Mỹ Donald Trump', 'Cựu Tổng thống Mỹ'],
    ['gặp người đồng cấp Nga Vladimir Putin', 'người đồng cấp Nga'],
    ['Chánh Văn phòng Tổng thống Ukraine Andriy Yermak', 'Chánh Văn phòng Tổng thống Ukraine'],
    ['Người phát ngôn Điện Kremlin Dmitry Peskov', 'Người phát ngôn Điện Kremlin'],
    ['Tổng thống Mỹ nói Ngoại trưởng Marco Rubio', 'Ngoại trưởng'],
    ['Tổng thống Nga V.Pu-tin', 'Tổng thống Nga'],
    ['Thủ tướng Đức A. Méc-ken', 'Thủ tướng Đức'],
  ])('finds the title in: %s', (text, title) => {
    const person = recogniseEntities(text).findLast((mention) => mention.kind === 'person');
    expect(text.slice(person?.title?.start, person?.title?.end)).toBe(title);
  });

  it.each([
    'Tổng thống Mỹ nói Putin muốn gặp',
    'Thủ tướng Anh, Donald Trump',
  ])('finds no title in: %s', (text) => {
    expect(recogniseEntities(text).find((mention) => mention.kind === 'person')?.title).toBeUndefined();
  });

  it('never overlaps and keeps the order', () => {
    const text =
      'Bộ trưởng Quốc phòng Nga Andrei Belousov nói tên lửa Kh-101 rơi ở tỉnh Kursk, theo Bộ Quốc phòng Nga.';
    const mentions = recogniseEntities(text);
    mentions.slice(1).forEach((mention, index) => {
      expect(mention.start).toBeGreaterThanOrEqual(mentions[index]?.end ?? 0);
    });
    expect(mentions.length).toBe(5);
  });
});
