import { describe, expect, it } from 'vitest';
import { normalise } from '../../lib/text/normalise';
import { claimIn, claimsIn } from './claims-in';

const clauses = (text: string, day?: string): string[] =>
  claimsIn(text, day).map(({ start, end }) => text.slice(start, end).trim());

describe('clauses', () => {
  it.each([
    [
      'two happenings with their own days',
      'Hai phái đoàn đàm phán tại Istanbul hôm 16/5, sau đó hai ông điện đàm ngày 19/5.',
      2,
    ],
    [
      'a semicolon between two happenings',
      'Ngày 23/5 hai bên trao đổi 390 tù binh; ngày 24/5 trao đổi thêm 307 tù binh.',
      2,
    ],
    ['a lead of time belongs to what follows', 'Một tháng sau, hai bên gặp nhau lần nữa tại Istanbul.', 1],
    ['one happening with a comma', 'Ông Trump điện đàm với ông Putin hôm 19/5, kéo dài hơn hai giờ.', 1],
    [
      'a day behind the place',
      'Hai tổng thống gặp nhau tại Anchorage, bang Alaska, ngày 16/8 (giờ Việt Nam) nhưng chưa đạt thỏa thuận.',
      1,
    ],
    [
      'a day before a new subject',
      'Hai tổng thống gặp nhau tại Anchorage, bang Alaska, ngày 18/8 ông Trump họp với lãnh đạo châu Âu.',
      2,
    ],
    [
      'two happenings without a day stay together',
      'Hai bên đàm phán ở Istanbul, sau đó trao đổi tù binh.',
      1,
    ],
  ])('%s', (_name, text, count) => {
    expect(clauses(text)).toHaveLength(count);
  });

  it('cover the sentence without overlap', () => {
    const text = 'Ngày 23/5 hai bên trao đổi 390 tù binh; ngày 24/5 trao đổi thêm 307 tù binh.';
    const [first, second] = claimsIn(text);
    expect(first?.start).toBe(0);
    expect(second?.start).toBe(first?.end);
    expect(second?.end).toBe(text.length);
  });

  it('a list of days tells one happening a day', () => {
    const text = 'Hai nguyên thủ Nga và Mỹ điện đàm hôm 12/2 và 18/3.';
    expect(clauses(text)).toEqual(['Hai nguyên thủ Nga và Mỹ điện đàm hôm 12/2', '18/3']);
  });

  it('stretches behind a lead word are read as parts', () => {
    const [claim] = claimsIn(
      'Ông Trump gọi cho ông Putin một ngày sau khi ông tiếp ông Zelensky tại Nhà Trắng.',
    );
    expect(claim?.parts.map(({ claim: part }) => part.participants)).toContainEqual(
      expect.arrayContaining(['volodymyr-zelensky']),
    );
  });

  it('a sentence that names nobody, no kind, number or time is no claim', () => {
    expect(claimsIn('Trời lạnh và đường rất vắng.')).toEqual([]);
  });
});

describe('participants and places', () => {
  it.each([
    [
      'persons and states',
      'Ông Trump và ông Putin điện đàm về Ukraine.',
      ['donald-trump', 'vladimir-putin', 'ukraine'],
    ],
    ['a capital that stands for its state', 'Kiev và Moscow trao đổi 246 tù binh.', ['ukraine', 'russia']],
    ['a seat of power', 'Điện Kremlin xác nhận cuộc điện đàm.', ['kremlin']],
    ['Moskva beside Moscow', 'Moskva nhận 31 thi thể.', ['russia']],
    ['another capital that speaks', 'Ankara đề xuất đăng cai đàm phán Nga - Ukraine.', ['turkey']],
    ['a capital that will decide', 'Berlin sẽ không viện trợ tên lửa cho Ukraine.', ['germany']],
  ])('%s', (_name, text, participants) => {
    expect(claimIn(text).participants).toEqual(expect.arrayContaining(participants));
  });

  it.each([
    ['Nga và Ukraine đàm phán tại Istanbul hôm 16/5.', 'istanbul'],
    ['Ông Trump gặp ông Putin ở Anchorage.', 'anchorage'],
    ['UAV Ukraine tấn công Ryazan đêm qua.', 'ryazan'],
    ['Kiev chấp nhận ngừng bắn.', null],
    ['London cam kết viện trợ Ukraine.', null],
    ['Budapest sẽ đón ông Putin và ông Trump.', 'budapest'],
    ['Ông Witkoff hội đàm với ông Putin tại Moscow.', 'moscow'],
  ])('where: %s', (text, place) => {
    expect(claimIn(text).place).toBe(place);
  });

  it.each([
    'Ông Zelensky gặp ông Merz tại Berlin hôm 8/12.',
    'Nguồn tin ở Berlin cho biết Nga và Ukraine đàm phán.',
    'Budapest sẽ đón ông Putin và ông Trump.',
  ])('a capital that is a town brings no state: %s', (text) => {
    expect(claimIn(text).participants).not.toContain('germany');
    expect(claimIn(text).participants).not.toContain('hungary');
  });

  it('a text in decomposed letters gives the claims of the composed one', () => {
    const text = 'Ngày 16/5, Nga và Ukraine đàm phán tại Istanbul. Hai bên trao đổi 1.000 tù binh.';
    expect(text.normalize('NFD')).not.toBe(text);
    expect(claimsIn(normalise(text.normalize('NFD')).text)).toEqual(claimsIn(text));
  });

  it('nobody takes part twice', () => {
    const { participants } = claimIn('Nga nói quân Nga tiến vào Kursk của Nga.');
    expect(participants).toEqual([...new Set(participants)]);
  });
});

describe('order, times and lines', () => {
  const text = [
    'Nga, Ukraine trao đổi tù binh',
    'Hai bên trao đổi 246 tù binh hôm 19/4. UAE làm trung gian.',
    'Ngày 16/5, hai đoàn gặp nhau tại Istanbul.',
  ].join('\n');
  const claims = claimsIn(text, '2025-05-20', 'Nga, Ukraine trao đổi tù binh'.length);

  it('claims come in reading order with the line they stand on', () => {
    expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).sort((a, b) => a - b));
    expect(claims.map(({ line }) => line)).toEqual([0, 1, 1, 2]);
  });

  it('only the title is in the title', () => {
    expect(claims.map(({ inTitle }) => inTitle)).toEqual([true, false, false, false]);
  });

  it('a claim has the times of its own clause alone', () => {
    expect(claims.map(({ times }) => times)).toEqual([[], [0], [], [1]]);
  });

  it('a text of very many sentences is read up to a limit', () => {
    const long = 'Nga và Ukraine trao đổi 246 tù binh hôm 19/4. '.repeat(4000);
    const found = claimsIn(long);
    expect(found.length).toBeGreaterThan(100);
    expect(found.length).toBeLessThanOrEqual(801);
  });
});
