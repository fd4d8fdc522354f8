import { isUpperCase } from './letter-case';

/** What stands around a candidate name, in NFC. */
export interface Surroundings {
  written: string;
  /** Word before, '' when punctuation or nothing stands between. */
  before: string;
  /** Word after, '' when punctuation or the end comes first. */
  after: string;
  /** What stands before and after the name, for lists ("Anh, Pháp", "Ý và Đức", "Mỹ - Trung"). */
  left: string;
  rest: string;
  sentenceStart: boolean;
  /** In the first line: headlines name states without more. */
  headline: boolean;
}

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Second halves of everyday words whose first half looks like a state ("Pháp luật", "Ý kiến", "Mỹ thuật"). */
const GOES_ON: Record<string, Set<string>> = {
  nga: words('sơn'),
  anh: words('ấy ta này kia em trai chị họ rể hùng chàng ngữ văn linh cả thợ lính đào túc thư'),
  pháp: words('luật lý lệnh nhân danh y sư trị chế điển thuật bảo môn luân'),
  đức: words('giáo giám phật chúa cha mẹ thánh hồng tin hạnh tính dalai đạt'),
  ý: words('kiến tưởng định nghĩa chí thức đồ nguyện niệm muốn chỉ thích là trên này sau vị tứ yên'),
  mỹ: words(
    'thuật phẩm nhân đình tho linh tâm duyên hạnh học miều phước lộc xuyên hưng lệ dung latin latinh la',
  ),
  nhật: words('báo ký trình thực linh minh tân lệ vượng'),
  áo: words('dài khoác giáp phông sơ choàng thun tắm lót len cưới mưa trắng đỏ xanh lính'),
  bỉ: words('ổi'),
  trung: words('tâm tướng ương đoàn tá úy sĩ âu mỹ cổ thu học'),
  hàn: words('gắn mặc'),
  ấn: words('tượng phẩm định bản độ'),
  triều: words('đình đại cường'),
};

/**
 * Words before such a name that make it something else: a language, a currency, a league, a continent, a weekday.
 * As written: "Phú Mỹ" is a place, "tỷ phú Mỹ" a rich American.
 */
const BEFORE: Record<string, Set<string>> = {
  '*': words('tiếng Tiếng chữ'),
  nga: words('rúp Rúp ruble Ruble'),
  anh: words('bảng Bảng hạng'),
  ý: words('Như'),
  đức: words('bầu Nguyên'),
  mỹ: words('châu Châu Bắc Nam Trung la La Phú Hoàn Thẩm đôla'),
  nhật: words('chủ Chủ Sinh'),
  trung: words('miền Miền'),
  georgia: words('bang Bang'),
  washington: words('bang Bang'),
  jordan: words('Michael Ông ông'),
};

/** Syllables of Vietnamese names: "Thanh Nga", "Tuấn Anh", "Minh Đức" are people. */
const NAME_SYLLABLES = words(
  'thanh thị thúy thuý quỳnh nguyệt tố việt kiều hồng bích phương mai lan minh ngọc tuyết thu kim hoàng nguyễn trần lê phạm vũ võ đặng bùi đỗ hồ ngô dương lý phan trịnh đinh linh diệu thùy vân tuấn hoài hải nhật quang tiến văn hữu đình xuân thế công huỳnh hà thảo trâm hằng việt trung duy gia bảo tâm mỹ đức trang vương lưu chinh thọ phổ huệ giang phúc hòa hoà hoa tú thủ khang hiệp huy khánh kiên yến nhung oanh hạnh nhi sơn dũng hùng cường',
);
const COURTESY = words('chị cô bà em bé cháu dì mẹ anh ông thầy bác chú nsnd nsưt');
const SYLLABLE_NAMES = words('nga anh pháp đức ý mỹ nhật áo');
/** What a syllable names behind these is a place in Vietnam: "huyện Mỹ Đức", "xã Đức Hòa". */
const ADMINISTRATIVE = /(?<!\p{L})(?:huyện|(?<!tấn )xã|phường|thị trấn|thị xã|thôn|ấp)\s$/iu;
/** Two syllables that are a given name behind a family name: "Nguyễn Hà Lan". */
const GIVEN_NAMES = new Set(['hà lan', 'ba lan']);
const FAMILY_NAMES = words(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh lưu mai thị',
);
/** Sentence-initial "Anh" is as often the pronoun; "Áo" and "Ý" are everyday words. */
const WEAK_AT_START = words('anh áo ý');
/** Short for a state only beside another: "Mỹ - Trung", "Nga-Triều", "Nhật, Hàn". */
const ONLY_IN_PAIRS = words('trung hàn triều ấn');
const PAIRED_BEFORE = /\p{Lu}[\p{L}\s]*(?:\s?[-–—/]\s?|, )$/u;
const PAIRED_AFTER = /^(?:\s?[-–—/]\s?|, )\p{Lu}/u;
const LIST_FOLLOWS = /^(?:,|\s*[-–—/]|\svà\s)/u;

/** "Mỹ - Trung", but not "Trung tâm". */
const isPaired = ({ left, rest }: Surroundings, key: string, after: string): boolean =>
  (PAIRED_BEFORE.test(left) || PAIRED_AFTER.test(rest)) && !GOES_ON[key]?.has(after);

/** In a headline of capitals every word looks like a name; there only the commonest family names decide. */
const SURE_FAMILY_NAMES = /^(?:nguyễn|trần|phạm|thị)$/;
/** "Nhật Anh", "Đức Anh": two states have a comma or a dash between them. */
const BEFORE_ANH = /^(?:đức|nhật|mỹ|ý)$/;

/** Whether a syllable stands in somebody's name or behind a courtesy: "Thanh Nga", "Đức Anh", "cô Nga". */
function isOfPerson({ written, before, after }: Surroundings, key: string): boolean {
  if (COURTESY.has(before.toLowerCase())) return true;
  const isInCapitals = isUpperCase(written) && written.length > 1 && isUpperCase(before || 'A');
  const nameBefore = /^\p{Lu}/u.test(before) && NAME_SYLLABLES.has(before.toLowerCase());
  if (nameBefore && (!isInCapitals || SURE_FAMILY_NAMES.test(before.toLowerCase()))) return true;
  if (after === 'Anh' && BEFORE_ANH.test(key)) return true;
  const nameAfter = /^\p{Lu}\p{Ll}/u.test(after) && NAME_SYLLABLES.has(after.toLowerCase());
  return nameAfter && !SYLLABLE_NAMES.has(after.toLowerCase());
}

/**
 * Whether a form that is also an everyday Vietnamese word or a personal name names the state here. Returns 'weak' where
 * only another, certain mention in the same text can decide.
 */
export function namesState(around: Surroundings): boolean | 'weak' {
  const key = around.written.toLowerCase();
  const after = around.after.toLowerCase();
  if (BEFORE['*']?.has(around.before) || BEFORE[key]?.has(around.before)) return false;
  // The ocean, as in "Ấn Độ Dương - Thái Bình Dương".
  if (key === 'ấn độ' && around.after === 'Dương') return false;
  if (ONLY_IN_PAIRS.has(key)) return isPaired(around, key, after);
  if (GIVEN_NAMES.has(key)) return !FAMILY_NAMES.has(around.before.toLowerCase()) && after !== 'anh';
  if (!SYLLABLE_NAMES.has(key)) return true;
  if (GOES_ON[key]?.has(after) || ADMINISTRATIVE.test(around.left) || isOfPerson(around, key)) return false;
  const isDoubtful = around.sentenceStart && !around.headline && WEAK_AT_START.has(key);
  return isDoubtful && !LIST_FOLLOWS.test(around.rest) ? 'weak' : true;
}

/** "The Kyiv Independent", "Washington Post", "Dinamo Kiev": the place is a part of another name. */
const TITLE_AFTER =
  /^ (?:Independent|Post|Times|Journal|Herald|Examiner|Tribune|School|Gazette|Saint-Germain|By Night)(?!\p{L})/u;
const TITLE_BEFORE =
  /(?:Dinamo|Dynamo|Shakhtar|Spartak|CSKA|Zenit|Lokomotiv|Krylia|Rubin|Karpaty|Metalist)\s$/u;

/** Whether a form stands inside the name of a paper or a club. */
export const insideOtherName = ({ left, rest }: Pick<Surroundings, 'left' | 'rest'>): boolean =>
  TITLE_AFTER.test(rest) || TITLE_BEFORE.test(left);
