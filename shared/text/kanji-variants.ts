/**
 * Forms of one kanji that names are written in, old and new and of the family register, each group led by the
 * form they meet in. Told by eye and by Japan's table of 常用漢字 with their 康熙字典体; 籐 and 碕 are here
 * because they are typed for 藤 and 崎.
 */
const groups = `
斎斉齋齊亝 高髙 辺邊邉 沢澤 浜濱濵 崎﨑嵜碕 島嶋嶌㠀 広廣 国國圀 藤籐 一壱壹弌 桜櫻 亀龜 吉𠮷 竜龍 滝瀧 真眞 恵惠 寿壽 栄榮 学學 円圓 実實 寛寬 応應 芦蘆 鉄鐵 関關 塩鹽 条條
徳德 黒黑 曽曾 富冨 峰峯 桧檜 梅楳 槙槇 弥彌 与與 万萬 豊豐 館舘 鶴靏靍 柳栁 松枩 渕淵渊 薮藪籔 桑桒 船舩 浅淺 県縣 郷鄕 静靜 総總 聡聰 仏佛 鴎鷗 蛍螢 剣劍劔
顕顯 厳嚴 晃晄 巌巖 礼禮 来來 頼賴 児兒 渋澁 穂穗 蔵藏 尭堯 稲稻 瀬瀨 壮壯 荘莊 昇曻 緑綠 麹麴 侠俠 奥奧 梁簗 苅刈 遥遙 凛凜 亜亞 伝傳 会會 体體 勲勳
宝寶寳 弁辨 当當 晋晉 楽樂 横橫 歩步 沖冲 涼凉 清淸 渓溪 継繼 芸藝 衛衞 誉譽 隣鄰 麦麥 黄黃 野埜 秋穐 柏栢 圭珪 土圡 青靑 戸戶 従從 検檢 画畫 経經 糸絲
浄淨 帰歸 帯帶 数數 旧舊 権權 歓歡 犠犧 独獨 研硏 禅禪 粋粹 続續 縄繩 闘鬪 随隨 雑雜 霊靈 駅驛 騒騷 鶏鷄 黙默 薫薰 巻卷 即卽 拡擴 暁曉 壌壤 将將 奨奬
巣巢 満滿 砕碎
`

const led = new Map<string, string>()
for (const group of groups.trim().split(/\s+/)) {
  const [first = '', ...others] = Array.from(group)
  for (const other of others) led.set(other, first)
}

/** The form in which the variants of a kanji meet; any other character as it is. Takes one code point. */
export function commonForm(character: string): string {
  return led.get(character) ?? character
}
