import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../lib/entities/coreference';
import { recogniseEntities } from '../../lib/entities/recognise';

/** 'span=entity' for what the resolver added. */
function added(text: string, day: string | null): string[] {
  return resolveReferences(text, recogniseEntities(text), day)
    .filter((mention) => mention.via === 'role' || mention.via === 'coreference')
    .map((mention) => `${text.slice(mention.start, mention.end)}=${mention.entity}`);
}

describe('resolveReferences', () => {
  it.each([
    ['Tổng thống Mỹ', '2024-12-01', 'joe-biden'],
    ['Tổng thống Mỹ', '2025-01-20', 'donald-trump'],
    ['Thủ tướng Đức', '2025-12-01', 'friedrich-merz'],
    ['nhà lãnh đạo Nga', '2025-05-19', 'vladimir-putin'],
    ['nhà lãnh đạo Đức', '2026-01-01', 'friedrich-merz'],
    ['Ngoại trưởng Ukraine', '2024-01-01', 'dmytro-kuleba'],
    ['Ngoại trưởng Ukraine', '2025-01-01', 'andrii-sybiha'],
    ['Bộ trưởng Quốc phòng Ukraine', '2025-10-01', 'denys-shmyhal'],
    ['Bộ trưởng Quốc phòng Ukraine', '2026-08-20', 'yevhen-khmara'],
    ['Tổng tư lệnh quân đội Ukraine', '2023-06-01', 'valerii-zaluzhnyi'],
    ['ông chủ Nhà Trắng', '2025-05-19', 'donald-trump'],
    ['chủ nhân Điện Kremlin', '2025-05-19', 'vladimir-putin'],
    ['Người phát ngôn Điện Kremlin', '2025-05-19', 'dmitry-peskov'],
    ['Tổng thư ký NATO', '2025-05-19', 'mark-rutte'],
    ['Phó tổng thống Mỹ', '2025-05-19', 'jd-vance'],
  ])('%s on %s is %s', (phrase, day, person) => {
    const text = `Theo nguồn tin, ${phrase} sẽ lên tiếng.`;
    expect(added(text, day).map((item) => item.split('=')[1])).toEqual([person]);
  });

  it.each([
    ['staff', 'Trợ lý Tổng thống Nga lên tiếng, cả đặc phái viên của Tổng thống Mỹ.', '2025-12-08'],
    ['a former holder', 'Cựu Tổng thống Mỹ lên tiếng.', '2025-05-19'],
    ['an office that nobody is known to hold then', 'Bộ trưởng Quốc phòng Ukraine lên tiếng.', '2026-08-01'],
    [
      'who held it in the month that the sentence begins with',
      'Hồi tháng 6/2025, Bộ trưởng Quốc phòng Ukraine lên tiếng.',
      '2026-02-01',
    ],
    ['several holders and no day', 'Tổng thống Mỹ lên tiếng.', null],
    ['a title of a person named behind', 'Tổng thống Mỹ Donald Trump lên tiếng.', '2025-05-19'],
    [
      'a title of a person whom nobody knows',
      'Bộ trưởng Quốc phòng Nga Ivan Petrov lên tiếng.',
      '2025-05-19',
    ],
  ])('leaves open: %s', (_, text, day) => {
    expect(added(text, day)).toEqual([]);
  });

  it.each([
    ['a limit', 'Kể từ tháng 6/2025, Bộ trưởng Quốc phòng Ukraine lên tiếng.', 'mykhailo-fedorov'],
    ['an earlier sentence', 'Hai bên ký hồi tháng 6/2025. Ngoại trưởng Mỹ lên tiếng.', 'marco-rubio'],
    ['one and the same holder', 'Hồi tháng 6/2025, Ngoại trưởng Mỹ lên tiếng.', 'marco-rubio'],
  ])('on a later day, a month of %s leaves the holder', (_, text, person) => {
    expect(added(text, '2026-02-01').map((item) => item.split('=')[1])).toEqual([person]);
  });

  it('without a day the text itself may tell who is meant', () => {
    expect(added('Ông Trump đã tới. Tổng thống Mỹ vẫy tay.', null)).toEqual(['Tổng thống Mỹ=donald-trump']);
  });

  it.each([
    ['Lãnh đạo Ấn Độ - Nga điện đàm.', '2025-08-08', ['Lãnh đạo Ấn Độ=narendra-modi', 'Nga=vladimir-putin']],
    [
      'Các nhà lãnh đạo Pháp, Đức và Anh ra tuyên bố.',
      '2025-12-08',
      ['nhà lãnh đạo Pháp=emmanuel-macron', 'Đức=friedrich-merz', 'Anh=keir-starmer'],
    ],
    [
      'Lãnh đạo Pháp, Phần Lan lên tiếng.',
      '2025-12-08',
      ['Lãnh đạo Pháp=emmanuel-macron', 'Phần Lan=alexander-stubb'],
    ],
    [
      'Ba ngoại trưởng Nga, Mỹ, Ukraine chưa họp.',
      '2025-12-08',
      ['ngoại trưởng Nga=sergey-lavrov', 'Mỹ=marco-rubio', 'Ukraine=andrii-sybiha'],
    ],
    ['Theo Tổng thống Mỹ, Nga và Ukraine sẽ họp.', '2025-12-08', ['Tổng thống Mỹ=donald-trump']],
    ['Ngoại trưởng Nga và Mỹ họp.', '2025-09-24', ['Ngoại trưởng Nga=sergey-lavrov', 'Mỹ=marco-rubio']],
    [
      'Ông Lavrov điện đàm với người đồng cấp Mỹ. Hai ngoại trưởng nhất trí.',
      '2025-05-17',
      ['người đồng cấp Mỹ=marco-rubio', 'Hai ngoại trưởng=sergey-lavrov', 'Hai ngoại trưởng=marco-rubio'],
    ],
    ['Nga và Ukraine trao trả tù binh. Hai bên đã xác nhận.', null, ['Hai bên=russia', 'Hai bên=ukraine']],
    [
      'Ông Putin và ông Zelensky chưa gặp nhau. Hai nước vẫn giao tranh.',
      null,
      ['Hai nước=russia', 'Hai nước=ukraine'],
    ],
    [
      'Nga và Mỹ nối lại tiếp xúc. Ngoại trưởng hai nước đã nói chuyện.',
      '2025-05-18',
      [
        'Ngoại trưởng hai nước=sergey-lavrov',
        'Ngoại trưởng hai nước=marco-rubio',
        'hai nước=russia',
        'hai nước=united-states',
      ],
    ],
    ['Ông Peskov họp báo. Ông cho biết đàm phán tiếp tục.', null, ['Ông=dmitry-peskov']],
    ['Ông Peskov họp báo. Theo ông này, đàm phán tiếp tục.', null, ['ông này=dmitry-peskov']],
    ['Việc ông Yermak rời ghế làm nổi bật vai trò của ông này.', null, ['ông này=andriy-yermak']],
    [
      'Ông Trump sẽ gặp ông Putin tại Hungary sau khi hai bên điện đàm.',
      null,
      ['hai bên=united-states', 'hai bên=russia'],
    ],
    ['Nga tấn công ở Ukraine. Hai bên bắn trả.', null, ['Hai bên=russia', 'Hai bên=ukraine']],
    ['Ông Putin điện đàm với người đồng cấp Mỹ.', '2025-05-19', ['người đồng cấp Mỹ=donald-trump']],
    ['Phía Kiev im lặng. Nhà lãnh đạo Nga lên tiếng.', '2025-05-19', ['Nhà lãnh đạo Nga=vladimir-putin']],
  ])('resolves: %s', (text, day, expected) => {
    expect(added(text, day)).toEqual(expected);
  });

  it.each([
    ['a pair out of three', 'Nga, Mỹ và Ukraine họp ba bên. Hai bên im lặng.'],
    ['nobody named before', 'Hai bên im lặng.'],
    ['two people and one pronoun', 'Ông Putin gặp ông Trump. Ông nói sẽ đi tiếp.'],
    ['"Ông" before a name', 'Ông Zelensky họp báo. Ông Putin bác bỏ.'],
    ['"ông này" beside a person of the sentence before', 'Ông Trump hội đàm. Ông Witkoff khen ông này.'],
    ['"ông này" after two people', 'Ông Putin gặp ông Trump và khen ông này.'],
    ['a pair out of three, all parties', 'Nga và Mỹ họp với Ukraine ở Abu Dhabi, hai bên im lặng.'],
  ])('stays silent about %s', (_, text) => {
    expect(added(text, null)).toEqual([]);
  });

  it('keeps the offsets of decomposed text', () => {
    const text = 'Theo nguồn tin, Tổng thống Mỹ Donald Trump tới. Tổng thống Nga chờ.'.normalize('NFD');
    expect(added(text, '2025-08-15').map((item) => item.normalize('NFC'))).toEqual([
      'Tổng thống Nga=vladimir-putin',
    ]);
  });
});
