import { app as enApp } from '#shared/i18n/en/app'
import { cases as enCases } from '#shared/i18n/en/cases'
import { claims as enClaims } from '#shared/i18n/en/claims'
import { clip as enClip } from '#shared/i18n/en/clip'
import { commands as enCommands } from '#shared/i18n/en/commands'
import { deskCheck as enDeskCheck } from '#shared/i18n/en/desk-check'
import { draft as enDraft } from '#shared/i18n/en/draft'
import { errors as enErrors } from '#shared/i18n/en/errors'
import { exportWords as enExport } from '#shared/i18n/en/export'
import { extension as enExtension } from '#shared/i18n/en/extension'
import { exporting as enExporting } from '#shared/i18n/en/exporting'
import { figures as enFigures } from '#shared/i18n/en/figures'
import { fromBrowser as enFromBrowser } from '#shared/i18n/en/from-browser'
import { gate as enGate } from '#shared/i18n/en/gate'
import { interests as enInterests } from '#shared/i18n/en/interests'
import { letter as enLetter } from '#shared/i18n/en/letter'
import { log as enLog } from '#shared/i18n/en/log'
import { menu as enMenu } from '#shared/i18n/en/menu'
import { notes as enNotes } from '#shared/i18n/en/notes'
import { pack as enPack } from '#shared/i18n/en/pack'
import { people as enPeople } from '#shared/i18n/en/people'
import { posts as enPosts } from '#shared/i18n/en/posts'
import { reader as enReader } from '#shared/i18n/en/reader'
import { replies as enReplies } from '#shared/i18n/en/replies'
import { settings as enSettings } from '#shared/i18n/en/settings'
import { sources as enSources } from '#shared/i18n/en/sources'
import { terms as enTerms } from '#shared/i18n/en/terms'
import { timeline as enTimeline } from '#shared/i18n/en/timeline'
import { verify as enVerify } from '#shared/i18n/en/verify'
import { versions as enVersions } from '#shared/i18n/en/versions'
import { webArchive as enWebArchive } from '#shared/i18n/en/web-archive'
import { app as jaApp } from '#shared/i18n/ja/app'
import { cases as jaCases } from '#shared/i18n/ja/cases'
import { claims as jaClaims } from '#shared/i18n/ja/claims'
import { clip as jaClip } from '#shared/i18n/ja/clip'
import { commands as jaCommands } from '#shared/i18n/ja/commands'
import { deskCheck as jaDeskCheck } from '#shared/i18n/ja/desk-check'
import { draft as jaDraft } from '#shared/i18n/ja/draft'
import { errors as jaErrors } from '#shared/i18n/ja/errors'
import { exportWords as jaExport } from '#shared/i18n/ja/export'
import { extension as jaExtension } from '#shared/i18n/ja/extension'
import { exporting as jaExporting } from '#shared/i18n/ja/exporting'
import { figures as jaFigures } from '#shared/i18n/ja/figures'
import { fromBrowser as jaFromBrowser } from '#shared/i18n/ja/from-browser'
import { gate as jaGate } from '#shared/i18n/ja/gate'
import { interests as jaInterests } from '#shared/i18n/ja/interests'
import { letter as jaLetter } from '#shared/i18n/ja/letter'
import { log as jaLog } from '#shared/i18n/ja/log'
import { menu as jaMenu } from '#shared/i18n/ja/menu'
import { notes as jaNotes } from '#shared/i18n/ja/notes'
import { pack as jaPack } from '#shared/i18n/ja/pack'
import { people as jaPeople } from '#shared/i18n/ja/people'
import { posts as jaPosts } from '#shared/i18n/ja/posts'
import { reader as jaReader } from '#shared/i18n/ja/reader'
import { replies as jaReplies } from '#shared/i18n/ja/replies'
import { settings as jaSettings } from '#shared/i18n/ja/settings'
import { sources as jaSources } from '#shared/i18n/ja/sources'
import { terms as jaTerms } from '#shared/i18n/ja/terms'
import { timeline as jaTimeline } from '#shared/i18n/ja/timeline'
import { verify as jaVerify } from '#shared/i18n/ja/verify'
import { versions as jaVersions } from '#shared/i18n/ja/versions'
import { webArchive as jaWebArchive } from '#shared/i18n/ja/web-archive'
import type { Wording } from '#shared/i18n/wording'

// One line per room, in both languages. The compiler refuses a key that one of them lacks.
export const en = {
  ...enApp,
  ...enCases,
  ...enClaims,
  ...enClip,
  ...enCommands,
  ...enDeskCheck,
  ...enDraft,
  ...enErrors,
  ...enExport,
  ...enExporting,
  ...enExtension,
  ...enFigures,
  ...enFromBrowser,
  ...enGate,
  ...enInterests,
  ...enLetter,
  ...enLog,
  ...enMenu,
  ...enNotes,
  ...enPack,
  ...enPeople,
  ...enPosts,
  ...enReader,
  ...enReplies,
  ...enSettings,
  ...enSources,
  ...enTerms,
  ...enTimeline,
  ...enVerify,
  ...enVersions,
  ...enWebArchive,
} as const

export const ja: Wording<typeof en> = {
  ...jaApp,
  ...jaCases,
  ...jaClaims,
  ...jaClip,
  ...jaCommands,
  ...jaDeskCheck,
  ...jaDraft,
  ...jaErrors,
  ...jaExport,
  ...jaExporting,
  ...jaExtension,
  ...jaFigures,
  ...jaFromBrowser,
  ...jaGate,
  ...jaInterests,
  ...jaLetter,
  ...jaLog,
  ...jaMenu,
  ...jaNotes,
  ...jaPack,
  ...jaPeople,
  ...jaPosts,
  ...jaReader,
  ...jaReplies,
  ...jaSettings,
  ...jaSources,
  ...jaTerms,
  ...jaTimeline,
  ...jaVerify,
  ...jaVersions,
  ...jaWebArchive,
}

/** The keys of a catalogue as they are asked for: where English tells one from many, without that ending. */
export type WithoutCount<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** A key as `t` takes it. */
export type MessageKey = WithoutCount<keyof typeof en>
