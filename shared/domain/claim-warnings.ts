import type { Claim, Finding, Use } from '#shared/domain/claim'
import { isCheckable } from '#shared/domain/claim'
import type { Standing } from '#shared/domain/standing'

/**
 * What does not fit together in a claim. A warning informs; the reporter decides.
 * `few-origins`: confirmed, with fewer than two judged origins and nothing primary.
 * `unanswered`: confirmed, of one origin or used as fact against evidence that nothing answers.
 * `not-confirmed`: used as fact though the finding is another.
 * `reply-missing`: an allegation about a party, to be used before its reply (rule 3).
 * `interest-only`: all its support comes from sources with an interest mark (rule 11).
 * `not-checkable`: an opinion or forecast with the finding of a fact (rule 4).
 */
export type ClaimWarning =
  | 'few-origins'
  | 'unanswered'
  | 'not-confirmed'
  | 'reply-missing'
  | 'interest-only'
  | 'not-checkable'

type Assessed = Pick<Claim, 'kind' | 'finding' | 'use'>

const asTrue: ReadonlySet<Finding> = new Set(['confirmed', 'single'])
const withoutReply: ReadonlySet<Use> = new Set(['ok', 'attrib', 'anon'])

/** All that does not fit, the weightiest first. `unheard` are the parties that have not had their say. */
export function claimWarnings(
  claim: Assessed,
  standing: Standing,
  unheard: readonly string[],
): readonly ClaimWarning[] {
  const { kind, finding, use } = claim
  const all: Readonly<Record<ClaimWarning, boolean>> = {
    'reply-missing': kind === 'allegation' && unheard.length > 0 && withoutReply.has(use),
    'few-origins': finding === 'confirmed' && standing.origins.origins < 2 && !standing.primary,
    unanswered: standing.unanswered > 0 && (asTrue.has(finding) || use === 'ok'),
    'not-confirmed': use === 'ok' && finding !== 'confirmed' && isCheckable(kind),
    'interest-only': standing.interestOnly,
    'not-checkable': !isCheckable(kind) && finding !== 'notfact',
  }
  return order.filter((warning) => all[warning])
}

const order: readonly ClaimWarning[] = [
  'reply-missing',
  'few-origins',
  'unanswered',
  'not-confirmed',
  'interest-only',
  'not-checkable',
]
