import type { PartyKind } from '#shared/domain/party'

const bodies =
  /(?:社|会|庁|省|局|署|院|校|銀行|大学|取引所|協会|組合|財団|法人|連盟|委員会|新聞|グループ|ホールディングス|市|県|町|村|区|党|隊|所)$|^(?:株式会社|有限会社|合同会社|一般社団法人|公益財団法人|学校法人)|[(（]株[)）]|㍿/u
const bodiesInLatin =
  /\b(?:Inc|Ltd|LLC|LLP|PLC|plc|Co|Corp|Corporation|Company|Group|Holdings|Bank|Exchange|Ministry|Agency|Authority|Office|Council|Committee|Commission|Department|University|College|School|Institute|Association|Foundation|Society|Union|Party|Police|Court|Hospital|Times|Herald|Courier|News)\b\.?$|^(?:Ministry|Department|Bank|University|Office|Institute) of\b/u

/** What a name is by how it is formed: a body by its ending or what it begins with, else a person. A first guess. */
export function likelyKind(name: string): PartyKind {
  const text = name.normalize('NFKC').trim()
  return bodies.test(text) || bodiesInLatin.test(text) ? 'organisation' : 'person'
}
